import type { ClaimId } from "../evidence/claims/index.ts";

/** What every question has. */
interface QuestionText<Id extends string> {
  readonly id: Id;
  /** The question itself. */
  readonly ask: string;
  /** Two or three words for lists and the sidebar. */
  readonly short: string;
  /** Help under the question, where it needs some. */
  readonly hint?: string;
  /** Why it is asked. */
  readonly why: string;
  /** The claims that make it matter. */
  readonly evidence: readonly ClaimId[];
}

export interface Option {
  readonly label: string;
  readonly hint?: string;
  /** How often it is tried where the question is open, against 1 for the others. */
  readonly odds?: number;
}

/** A question with one answer out of a few. Options may carry the figures they stand for. */
export interface ChoiceQuestion<
  Id extends string = string,
  Options extends Record<string, Option> = Record<string, Option>,
> extends QuestionText<Id> {
  readonly kind: "choice";
  readonly options: Options;
  /** Whether the options stand in an order, so that some are nearer to each other than others. */
  readonly ordered: boolean;
}

/** A question answered by an id of the catalogue, by typing or picking. */
export interface CatalogueQuestion<Id extends string = string> extends QuestionText<Id> {
  readonly kind: "model" | "gpu";
}

export interface NumberQuestion<Id extends string = string> extends QuestionText<Id> {
  readonly kind: "number";
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

export interface RankingQuestion<
  Id extends string = string,
  Items extends Record<string, Option> = Record<string, Option>,
> extends QuestionText<Id> {
  readonly kind: "ranking";
  readonly items: Items;
}

export type Question = ChoiceQuestion | CatalogueQuestion | NumberQuestion | RankingQuestion;

type Without<Row, Key extends string> = Omit<Row, "kind" | Key>;

export const choice = <const Id extends string, const Options extends Record<string, Option>>(
  row: Without<ChoiceQuestion<Id, Options>, "ordered"> & { readonly ordered?: boolean },
): ChoiceQuestion<Id, Options> => ({ kind: "choice", ordered: false, ...row });

export const catalogue = <const Id extends string>(
  kind: CatalogueQuestion["kind"],
  row: Without<CatalogueQuestion<Id>, never>,
): CatalogueQuestion<Id> => ({ kind, ...row });

export const number = <const Id extends string>(row: Without<NumberQuestion<Id>, never>): NumberQuestion<Id> => ({
  kind: "number",
  ...row,
});

export const ranking = <const Id extends string, const Items extends Record<string, Option>>(
  row: Without<RankingQuestion<Id, Items>, never>,
): RankingQuestion<Id, Items> => ({ kind: "ranking", ...row });
