import { isWholeNumber, refuse } from "../../parse/reader.ts";
import type { Kind, QuestionFacts } from "./kind.ts";
import type { NumberWords } from "./words.ts";

/** A question answered by a whole number, which the plan of the run chooses where it is open. */
export interface PlannedQuestion<Id extends string = string> extends QuestionFacts<Id, NumberWords> {
  readonly kind: "planned";
  readonly least: number;
  readonly most: number;
  /** What is tried where the answer is open: what the plan chooses, which a scenario holds as null. */
  readonly samples: "plan";
  /** What a page offers to choose from at once. */
  readonly common: readonly number[];
}

export const planned = <const Id extends string>(row: Omit<PlannedQuestion<Id>, "kind">): PlannedQuestion<Id> => ({
  kind: "planned",
  ...row,
});

export const plannedKind: Kind<PlannedQuestion, number> = {
  beside: null,
  opens: "nothing",
  parse: ({ least, most }, { value }, places) =>
    value === undefined || value === "unknown" || isWholeNumber(value, least, most)
      ? value
      : refuse(value, places.value, { id: "count", least, most }),
  encode: (plain) => ({ plain }),
  fromText: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : text),
  // Nobody who leaves it open means another number than the plan's.
  alternatives: () => [],
  samples: (_, given) => [given === "unknown" ? null : given],
  choices: ({ common }) => common.map(String),
  picks: ({ common }) => common.map(String),
};
