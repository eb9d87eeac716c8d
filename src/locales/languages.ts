import type { LanguageTag } from "../core/language.ts";
import type { First } from "./en/first.ts";
import type { Last } from "./en/last.ts";
import type { Later } from "./en/later.ts";
import type { LastWords, LaterWords } from "./index.ts";
import type { Worded } from "./worded.ts";

export type { LanguageTag } from "../core/language.ts";

/** A language of the guide: its own name, and its words in the three parts in which they are loaded. */
interface Language {
  readonly name: string;
  readonly first: () => Promise<Worded<First>>;
  readonly later: () => Promise<LaterWords>;
  readonly last: () => Promise<LastWords>;
}

/** The words of the pages after the first, with those in the folders of techniques. */
const withTechniques = async (tag: LanguageTag, later: Promise<Worded<Later>>): Promise<LaterWords> => {
  const { loadTechniqueWords } = await import("./techniqueWords.ts");
  return { ...(await later), techniques: await loadTechniqueWords(tag) };
};

/** The last words, with those in the folders of frameworks, and the claims that stand in the folders of techniques. */
const withFrameworks = async (tag: LanguageTag, last: Promise<Worded<Last>>): Promise<LastWords> => {
  const [{ loadTechniqueWords, withOwnClaims }, { loadFrameworkWords }, words] = await Promise.all([
    import("./techniqueWords.ts"),
    import("./frameworkWords.ts"),
    last,
  ]);
  const [frameworks, techniques] = await Promise.all([loadFrameworkWords(tag), loadTechniqueWords(tag)]);
  return { ...words, frameworks, claims: withOwnClaims(words.claims, techniques) };
};

/**
 * Every language by its tag (BCP 47). A new one is a folder here, a row, its tag in core/language.ts, and the files that the types then
 * ask for in the folders of techniques and frameworks.
 */
export const languages = {
  en: {
    name: "English",
    first: async () => (await import("./en/first.ts")).first,
    later: () =>
      withTechniques(
        "en",
        import("./en/later.ts").then(({ later }) => later),
      ),
    last: () =>
      withFrameworks(
        "en",
        import("./en/last.ts").then(({ last }) => last),
      ),
  },
  de: {
    name: "Deutsch",
    first: async () => (await import("./de/first.ts")).first,
    later: () =>
      withTechniques(
        "de",
        import("./de/later.ts").then(({ later }) => later),
      ),
    last: () =>
      withFrameworks(
        "de",
        import("./de/last.ts").then(({ last }) => last),
      ),
  },
  "zh-Hans": {
    name: "简体中文",
    first: async () => (await import("./zh-Hans/first.ts")).first,
    later: () =>
      withTechniques(
        "zh-Hans",
        import("./zh-Hans/later.ts").then(({ later }) => later),
      ),
    last: () =>
      withFrameworks(
        "zh-Hans",
        import("./zh-Hans/last.ts").then(({ last }) => last),
      ),
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

/** The first wanted tag that a language of the guide is written like, with that language; English where there is none. */
export const languageFor = (wanted: readonly string[]): { readonly language: LanguageTag; readonly tag: string } => {
  for (const tag of wanted) {
    const language = languageTags.find((own) => written(own) === written(tag));
    if (language) return { language, tag };
  }
  return { language: "en", tag: "en" };
};
