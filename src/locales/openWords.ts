import { createFormat } from "./format.ts";
import type { StartWords, Words } from "./index.ts";
import { type LanguageTag, languages } from "./languages.ts";

/** The words of one language: those of the first screens, and all of them once they are loaded. */
export interface WordsSource {
  readonly start: StartWords;
  /** Loads all words, once; after a failure the next call tries again. */
  readonly all: () => Promise<Words>;
  /** All words where they have been loaded, else null. */
  readonly loaded: () => Words | null;
}

/** Loads the words of the first screens in that language. Numbers are written as in `locale`. */
export const openWords = async (language: LanguageTag, locale: string): Promise<WordsSource> => {
  const bundles = languages[language];
  const start: StartWords = { ...(await bundles.start()), format: createFormat(locale) };
  let words: Words | null = null;
  let loading: Promise<Words> | null = null;
  const load = async (): Promise<Words> => {
    try {
      words = { ...start, ...(await bundles.more()) };
      return words;
    } finally {
      loading = null;
    }
  };
  return {
    start,
    all: () => {
      if (words) return Promise.resolve(words);
      loading ??= load();
      return loading;
    },
    loaded: () => words,
  };
};
