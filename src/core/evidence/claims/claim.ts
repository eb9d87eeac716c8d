/**
 * How a claim is supported: measured under one protocol by one project, read in a table or in the
 * text of a paper, in its abstract, in documentation (a maker's guidance), or in summaries of the
 * source only.
 */
export type Strength = "benchmark" | "table" | "paper" | "abstract" | "documentation" | "summary";

/** What a claim is about. */
export type Topic =
  | "quality"
  | "data-size"
  | "forgetting"
  | "training-cost"
  | "serving"
  | "modularity"
  | "stability"
  | "hyperparameters"
  | "frameworks"
  | "guidance";

/**
 * A published finding that a value or an advice rests on. What was found, and under which
 * conditions, is `words.claims`.
 */
export interface Claim<Id extends string = string, Source extends string = string> {
  readonly id: Id;
  readonly techniques: readonly string[];
  readonly topic: Topic;
  readonly source: Source;
  readonly strength: Strength;
}

/** A claim in words: what was found, and under which conditions. */
export interface ClaimWords {
  readonly text: string;
  readonly conditions: string;
}
