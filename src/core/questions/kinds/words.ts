import type { LanguageTag } from "../../language.ts";

/** What every question says. */
export interface QuestionWords {
  /** The question itself. */
  readonly ask: string;
  /** Two or three words for lists and the sidebar. */
  readonly short: string;
  /** Help under the question, where it needs some. */
  readonly hint?: string;
  /** Why it is asked. */
  readonly why: string;
}

/** What an option says. */
export interface OptionWords {
  readonly label: string;
  readonly hint?: string;
}

export type ChoiceWords<Option extends string = string> = QuestionWords & {
  readonly options: { readonly [Each in Option]: OptionWords };
};

export type AmountWords<Option extends string = string> = ChoiceWords<Option> & {
  /** The name of the field for a number of one's own, with an example. */
  readonly exact: string;
};

export type LengthsWords<Option extends string = string> = ChoiceWords<Option> & {
  /** The names of the fields for lengths of one's own, each with an example. */
  readonly typical: string;
  readonly longest: string;
  /** Lengths in words; each text is a number as the language writes it. */
  readonly inTokens: (typical: string, longest: string | null) => string;
};

export type NumberWords = QuestionWords & {
  /** What is counted: the name of the field. */
  readonly label: string;
};

export type RankingWords<Item extends string = string> = QuestionWords & {
  readonly items: { readonly [Each in Item]: OptionWords };
};

/** Words by language, loaded by locales/ alone. */
export type Loaded<Words> = Readonly<Record<LanguageTag, () => Promise<{ readonly words: Words }>>>;
