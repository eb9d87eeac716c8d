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
  readonly start: () => Promise<Omit<StartWords, "format">>;
  /** What every page after the first screens says. */
  readonly more: () => Promise<MoreWords>;
  /** What people look up: loaded with the components that show it. */
  readonly details: () => Promise<DetailWords>;
  /** What a check of a configuration says, and a comparison of a run with what was predicted. */
  readonly checks: () => Promise<ChecksWords>;
}

/** The first words in the folder of a language with those in the folders of questions. */
const withQuestions = async (tag: LanguageTag, start: Promise<Worded<Start>>): Promise<Omit<StartWords, "format">> => {
  const [words, questions] = await Promise.all([start, loadQuestionWords(tag)]);
  return { ...words, questions };
};

/** What pages say in the folder of a language with the words in the folders of techniques. */
const withTechniques = async (tag: LanguageTag, more: Promise<Worded<More>>): Promise<MoreWords> => {
  const loaded = import("./techniqueWords.ts").then(({ loadTechniqueWords }) => loadTechniqueWords(tag));
  const [words, techniques] = await Promise.all([more, loaded]);
  return { ...words, techniques };
};

/**
 * What people look up in the folder of a language with what frameworks and claims say in the
 * folders of frameworks and techniques.
 */
const withFolders = async (tag: LanguageTag, details: Promise<Worded<Details>>): Promise<DetailWords> => {
  const [words, { loadFrameworkWords }, { loadOwnClaims }] = await Promise.all([
    details,
    import("./frameworkWords.ts"),
    import("./techniqueWords.ts"),
  ]);
  const [frameworks, own] = await Promise.all([loadFrameworkWords(tag), loadOwnClaims(tag)]);
  return { ...words, frameworks, claims: { ...words.claims, ...own } };
};

/**
 * Every language by its tag (BCP 47). A new one is a folder here, a row, its tag in
 * core/language.ts, and the files that the types then ask for in the folders of questions,
 * techniques and frameworks.
 */
export const languages = {
  en: {
    name: "English",
    start: () =>
      withQuestions(
        "en",
        import("./en/start.ts").then(({ start }) => start),
      ),
    more: () =>
      withTechniques(
        "en",
        import("./en/more.ts").then(({ more }) => more),
      ),
    details: () =>
      withFolders(
        "en",
        import("./en/details.ts").then(({ details }) => details),
      ),
    checks: () => import("./en/checks.ts").then(({ checks }) => checks),
  },
  de: {
    name: "Deutsch",
    start: () =>
      withQuestions(
        "de",
        import("./de/start.ts").then(({ start }) => start),
      ),
    more: () =>
      withTechniques(
        "de",
        import("./de/more.ts").then(({ more }) => more),
      ),
    details: () =>
      withFolders(
        "de",
        import("./de/details.ts").then(({ details }) => details),
      ),
    checks: () => import("./de/checks.ts").then(({ checks }) => checks),
  },
  "zh-Hans": {
    name: "简体中文",
    start: () =>
      withQuestions(
        "zh-Hans",
        import("./zh-Hans/start.ts").then(({ start }) => start),
      ),
    more: () =>
      withTechniques(
        "zh-Hans",
        import("./zh-Hans/more.ts").then(({ more }) => more),
      ),
    details: () =>
      withFolders(
        "zh-Hans",
        import("./zh-Hans/details.ts").then(({ details }) => details),
      ),
    checks: () => import("./zh-Hans/checks.ts").then(({ checks }) => checks),
  },
} as const satisfies Readonly<Record<LanguageTag, Language>>;

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
