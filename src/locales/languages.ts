import type { LanguageTag } from "../core/index.ts";
import type { Details } from "./en/details.ts";
import type { More } from "./en/more.ts";
import type { Start } from "./en/start.ts";
import type { ChecksWords, DetailWords, MoreWords, StartWords } from "./index.ts";
import { loadQuestionWords } from "./questionWords.ts";
import type { Worded } from "./worded.ts";

export type { LanguageTag } from "../core/index.ts";

/** A language of the guide: its own name, and its words in the parts in which they are loaded. */
interface Language {
  readonly name: string;
  /** What the first screens say. */
  readonly start: () => Promise<StartWords>;
  /** What every page after the first screens says. */
  readonly more: () => Promise<MoreWords>;
  /** What people look up: loaded with the components that show it. */
  readonly details: () => Promise<DetailWords>;
  /** What a check of a configuration says, and a comparison of a run with what was predicted. */
  readonly checks: () => Promise<ChecksWords>;
}

/** The files in the folder of a language, by the parts in which they are loaded. */
interface Folder {
  readonly start: () => Promise<{ readonly start: Worded<Start> }>;
  readonly more: () => Promise<{ readonly more: Worded<More> }>;
  readonly details: () => Promise<{ readonly details: Worded<Details> }>;
  readonly checks: () => Promise<{ readonly checks: ChecksWords }>;
}

/**
 * A language whose words stand in its own folder and in those of questions, techniques and
 * frameworks.
 */
const spokenIn = (tag: LanguageTag, name: string, folder: Folder): Language => ({
  name,
  start: async () => {
    const [{ start }, questions] = await Promise.all([folder.start(), loadQuestionWords(tag)]);
    return { ...start, questions };
  },
  more: async () => {
    const [{ more }, { loadTechniqueWords }] = await Promise.all([folder.more(), import("./techniqueWords.ts")]);
    return { ...more, techniques: await loadTechniqueWords(tag) };
  },
  details: async () => {
    const [{ details }, { loadFrameworkWords }, { loadOwnClaims }] = await Promise.all([
      folder.details(),
      import("./frameworkWords.ts"),
      import("./techniqueWords.ts"),
    ]);
    const [frameworks, own] = await Promise.all([loadFrameworkWords(tag), loadOwnClaims(tag)]);
    return { ...details, frameworks, claims: { ...details.claims, ...own } };
  },
  checks: async () => (await folder.checks()).checks,
});

/**
 * Every language by its tag (BCP 47). A new one is a folder here, a row, its tag in
 * core/language.ts, and the files that the types then ask for in the folders of questions,
 * techniques and frameworks.
 */
export const languages: Readonly<Record<LanguageTag, Language>> = {
  en: spokenIn("en", "English", {
    start: () => import("./en/start.ts"),
    more: () => import("./en/more.ts"),
    details: () => import("./en/details.ts"),
    checks: () => import("./en/checks.ts"),
  }),
  de: spokenIn("de", "Deutsch", {
    start: () => import("./de/start.ts"),
    more: () => import("./de/more.ts"),
    details: () => import("./de/details.ts"),
    checks: () => import("./de/checks.ts"),
  }),
  "zh-Hans": spokenIn("zh-Hans", "简体中文", {
    start: () => import("./zh-Hans/start.ts"),
    more: () => import("./zh-Hans/more.ts"),
    details: () => import("./zh-Hans/details.ts"),
    checks: () => import("./zh-Hans/checks.ts"),
  }),
};

export const languageTags = Object.keys(languages) as readonly LanguageTag[];

export const isLanguageTag = (value: unknown): value is LanguageTag =>
  typeof value === "string" && Object.hasOwn(languages, value);

/** Language and script of a tag, such as "zh Hans" for zh-CN; null where it is no tag. */
const written = (tag: string): string | null => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language} ${script}`;
  } catch {
    return null;
  }
};

/**
 * The first wanted tag that a language of the guide is written like, with that language; English
 * where there is none.
 */
export const languageFor = (wanted: readonly string[]): { readonly language: LanguageTag; readonly tag: string } => {
  for (const tag of wanted) {
    const language = languageTags.find((own) => written(own) === written(tag));
    if (language) return { language, tag };
  }
  return { language: "en", tag: "en" };
};
