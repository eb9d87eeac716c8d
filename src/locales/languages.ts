import type { First } from "./en/first.ts";
import type { Last } from "./en/last.ts";
import type { Later } from "./en/later.ts";
import type { Worded } from "./worded.ts";

/** A language of the guide: its own name, and its words in the three parts in which they are loaded. */
interface Language {
  readonly name: string;
  readonly first: () => Promise<Worded<First>>;
  readonly later: () => Promise<Worded<Later>>;
  readonly last: () => Promise<Worded<Last>>;
}

/** Every language by its tag (BCP 47). A new one is a folder here and one under guide/messages/, and a row. */
export const languages = {
  en: {
    name: "English",
    first: async () => (await import("./en/first.ts")).first,
    later: async () => (await import("./en/later.ts")).later,
    last: async () => (await import("./en/last.ts")).last,
  },
  de: {
    name: "Deutsch",
    first: async () => (await import("./de/first.ts")).first,
    later: async () => (await import("./de/later.ts")).later,
    last: async () => (await import("./de/last.ts")).last,
  },
  "zh-Hans": {
    name: "简体中文",
    first: async () => (await import("./zh-Hans/first.ts")).first,
    later: async () => (await import("./zh-Hans/later.ts")).later,
    last: async () => (await import("./zh-Hans/last.ts")).last,
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

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
