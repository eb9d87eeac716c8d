import type { AllWords, CheckWords, StartWords, Words } from "./index.ts";
import { type LanguageTag, languages } from "./languages.ts";

/** Words that are loaded once, when they are first needed. */
export interface LazyWords<Loaded> {
  /** Loads them; after a failure the next call tries again. */
  readonly load: () => Promise<Loaded>;
  /** The words where they have been loaded, else null. */
  readonly loaded: () => Loaded | null;
}

/** The words of one language: those of the first screens, and what is loaded later. */
export interface WordsSource {
  /** The locale that numbers are written in, as a BCP 47 tag. */
  readonly locale: string;
  readonly start: StartWords;
  /** With what every page after the first screens says. */
  readonly more: LazyWords<Words>;
  /** With what people look up too. */
  readonly all: LazyWords<AllWords>;
  /** With what a check of a configuration or of a measured run says. */
  readonly check: LazyWords<CheckWords>;
}

const lazyWords = <Loaded>(wanted: () => Promise<Loaded>): LazyWords<Loaded> => {
  let words: Loaded | null = null;
  let loading: Promise<Loaded> | null = null;
  const load = async (): Promise<Loaded> => {
    try {
      words = await wanted();
      return words;
    } finally {
      loading = null;
    }
  };
  return {
    load: () => {
      if (words !== null) return Promise.resolve(words);
      loading ??= load();
      return loading;
    },
    loaded: () => words,
  };
};

/** Loads the words of the first screens in that language. Numbers are written as in `locale`. */
export const openWords = async (language: LanguageTag, locale: string): Promise<WordsSource> => {
  const parts = languages[language];
  const start = await parts.start();
  const more = lazyWords<Words>(async () => {
    const [words, { createFormat }] = await Promise.all([parts.more(), import("./format.ts")]);
    return { ...start, ...words, format: createFormat(locale) };
  });
  const all = lazyWords<AllWords>(async () => {
    const [words, details] = await Promise.all([more.load(), parts.details()]);
    return { ...words, ...details };
  });
  const check = lazyWords<CheckWords>(async () => {
    const [words, checks] = await Promise.all([all.load(), parts.checks()]);
    return { ...words, ...checks };
  });
  return { locale, start, more, all, check };
};
