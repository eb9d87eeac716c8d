import { messages } from "../../locales/index.ts";
import type { ClaimId } from "../evidence/claims/index.ts";

/** The words of a question, in the language that is spoken. */
interface QuestionWords {
  /** The question itself. */
  readonly ask: string;
  /** Two or three words for lists and the sidebar. */
  readonly short: string;
  /** Help under the question, where it needs some. */
  readonly hint?: string;
}

/** The words of an option. */
interface OptionWords {
  readonly label: string;
  readonly hint?: string;
}

/** What every question has, in words and without. */
interface QuestionFacts<Id extends string> extends QuestionWords {
  readonly id: Id;
  /** The claims that make it matter. */
  readonly evidence: readonly ClaimId[];
}

export interface OptionFacts {
  /** How often it is tried where the question is open, against 1 for the others. */
  readonly odds?: number;
}

/** Options by their ids, each with its words. */
type Worded<Options> = { readonly [OptionId in keyof Options]: Options[OptionId] & OptionWords };

/** A question with one answer out of a few. Options may carry the figures they stand for. */
export interface ChoiceQuestion<
  Id extends string = string,
  Options extends Record<string, object> = Record<string, OptionFacts>,
> extends QuestionFacts<Id> {
  readonly kind: "choice";
  readonly options: Worded<Options>;
  /** Whether the options stand in an order, so that some are nearer to each other than others. */
  readonly ordered: boolean;
}

/** A question answered by an id of the catalogue, by typing or picking. */
export interface CatalogueQuestion<Id extends string = string> extends QuestionFacts<Id> {
  readonly kind: "model" | "gpu";
}

export interface NumberQuestion<Id extends string = string> extends QuestionFacts<Id> {
  readonly kind: "number";
  readonly least: number;
  readonly most: number;
  /** What is counted: the name of the field. */
  readonly label: string;
}

export interface RankingQuestion<
  Id extends string = string,
  Items extends Record<string, object> = Record<string, OptionFacts>,
> extends QuestionFacts<Id> {
  readonly kind: "ranking";
  readonly items: Worded<Items>;
}

export type Question = ChoiceQuestion | CatalogueQuestion | NumberQuestion | RankingQuestion;

/** Every word that a question of any kind may have. */
interface AnyWords extends QuestionWords {
  readonly label?: string;
  readonly options?: Readonly<Record<string, OptionWords>>;
  readonly items?: Readonly<Record<string, OptionWords>>;
}

const wordsOf = (id: string): AnyWords => (messages.questions as Readonly<Record<string, AnyWords>>)[id] as AnyWords;

/** Looks words up when they are read: the language is loaded after the questions. */
const withWords = <Row extends object, Words extends object>(
  row: Row,
  words: () => Words,
  keys: readonly (keyof Words)[],
): Row & Words =>
  Object.defineProperties(row, Object.fromEntries(keys.map((key) => [key, { get: () => words()[key] }]))) as Row &
    Words;

const questionWith = <Row extends { readonly id: string }>(row: Row): Row & AnyWords =>
  withWords(row, () => wordsOf(row.id), ["ask", "short", "hint", "label"]);

const optionsWith = <Options extends Record<string, object>>(
  id: string,
  list: "options" | "items",
  options: Options,
): Worded<Options> =>
  Object.fromEntries(
    Object.entries(options).map(([option, facts]) => [
      option,
      withWords({ ...facts }, () => wordsOf(id)[list]?.[option] as OptionWords, ["label", "hint"]),
    ]),
  ) as Worded<Options>;

type Facts<Row, Key extends string = never> = Omit<Row, "kind" | keyof QuestionWords | "label" | Key>;

export const choice = <const Id extends string, const Options extends Record<string, object>>({
  options,
  ...row
}: Facts<ChoiceQuestion<Id>, "ordered" | "options"> & {
  readonly ordered?: boolean;
  readonly options: Options;
}): ChoiceQuestion<Id, Options> =>
  questionWith({ kind: "choice", ordered: false, ...row, options: optionsWith(row.id, "options", options) });

export const catalogue = <const Id extends string>(
  kind: CatalogueQuestion["kind"],
  row: Facts<CatalogueQuestion<Id>>,
): CatalogueQuestion<Id> => questionWith({ kind, ...row });

export const number = <const Id extends string>(row: Facts<NumberQuestion<Id>>): NumberQuestion<Id> =>
  questionWith({ kind: "number", ...row }) as NumberQuestion<Id>;

export const ranking = <const Id extends string, const Items extends Record<string, object>>({
  items,
  ...row
}: Facts<RankingQuestion<Id>, "items"> & { readonly items: Items }): RankingQuestion<Id, Items> =>
  questionWith({ kind: "ranking", ...row, items: optionsWith(row.id, "items", items) });
