import { isWholeNumber, refuse } from "../../parse/reader.ts";
import { doublings, type Kind, otherThan, type QuestionFacts } from "./kind.ts";
import type { NumberWords } from "./words.ts";

/** A question answered by a whole number. */
export interface NumberQuestion<
  Id extends string = string,
  Samples extends readonly number[] | undefined = readonly number[] | undefined,
> extends QuestionFacts<Id, NumberWords> {
  readonly kind: "number";
  readonly least: number;
  readonly most: number;
  /** What is tried where the answer is open. Absent where nothing that decides reads the answer. */
  readonly samples?: Samples;
  /** What a page offers to choose from at once. */
  readonly common: readonly number[];
}

export const number = <const Id extends string, const Samples extends readonly number[] | undefined = undefined>(
  row: Omit<NumberQuestion<Id, Samples>, "kind">,
): NumberQuestion<Id, Samples> => ({ kind: "number", ...row });

export const numberKind: Kind<NumberQuestion, number> = {
  beside: null,
  opens: "scenarios",
  parse: ({ least, most }, { value }, places) =>
    value === undefined || value === "unknown" || isWholeNumber(value, least, most)
      ? value
      : refuse(value, places.value, { id: "count", least, most }),
  encode: (plain) => ({ plain }),
  fromText: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : text),
  alternatives: ({ samples = [] }, given) => otherThan(samples, given, (from, to) => doublings(to / from)),
  samples: ({ samples = [] }, given) => (samples.length > 0 && given !== "unknown" ? [given] : samples),
  choices: ({ common }) => common.map(String),
  picks: ({ common }) => common.map(String),
};
