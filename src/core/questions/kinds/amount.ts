import { exactly, type Interval } from "../../interval.ts";
import { nearest } from "../../parse/nearest.ts";
import { isWholeNumber, refuse } from "../../parse/reader.ts";
import { type Kind, otherThan, type QuestionFacts } from "./kind.ts";
import type { AmountWords } from "./words.ts";

/** An option, with the amounts that it stands for. */
interface AmountOption {
  /** The least number that falls into it: of the first option the least that may be given. */
  readonly from: number;
  readonly range: Interval;
}

type AnyOptions = Readonly<Record<string, AmountOption>>;

/** A question answered by a whole number, or by one of a few ranges of them, least first. */
export interface AmountQuestion<Id extends string = string, Options extends AnyOptions = AnyOptions>
  extends QuestionFacts<Id, AmountWords<Extract<keyof Options, string>>> {
  readonly kind: "amount";
  readonly options: Options;
  readonly least: number;
  readonly most: number;
  /** What is tried where the answer is open. */
  readonly samples: "options";
}

export const amount = <const Id extends string, const Options extends AnyOptions>(
  row: Omit<AmountQuestion<Id, Options>, "kind">,
): AmountQuestion<Id, Options> => ({ kind: "amount", ...row });

/** The option that a number falls into; an answer that is no number as it is. */
export const optionIn = <Options extends AnyOptions, Answer>(
  { options }: { readonly options: Options },
  answer: Answer,
): Exclude<Answer, number> | Extract<keyof Options, string> => {
  if (typeof answer !== "number") return answer as Exclude<Answer, number>;
  const ids = Object.keys(options) as Extract<keyof Options, string>[];
  return ids.findLast((id) => (options[id] as AmountOption).from <= answer) as (typeof ids)[number];
};

/** The amount that an answer stands for: a number exactly, an option with its range. */
export const amountOf = <Options extends AnyOptions>(
  { options }: { readonly options: Options },
  answer: Extract<keyof Options, string> | number,
): Interval => (typeof answer === "number" ? exactly(answer) : (options[answer] as AmountOption).range);

/**
 * Digits, or groups of three with the mark between them that a language uses: a whole number has no
 * decimals that a point or a comma could begin.
 */
const wholeNumberText = /^\s*(\d+|\d{1,3}([.,，'’\s])\d{3}(\2\d{3})*)\s*$/;

/** The whole number that someone wrote; the text itself where it is none. */
export const numberFrom = (text: string): number | string =>
  wholeNumberText.test(text) ? Number(text.replaceAll(/\D/g, "")) : text;

export const amountKind: Kind<AmountQuestion, string | number> = {
  beside: null,
  opens: "scenarios",
  parse: ({ options, least, most }, { value }, places) => {
    if (value === undefined || value === "unknown" || isWholeNumber(value, least, most)) return value;
    if (typeof value === "string" && Object.hasOwn(options, value)) return value;
    const ids = Object.keys(options);
    // A number that JSON holds as text was meant as a number.
    const read = typeof value === "string" && numberFrom(value);
    const meant = isWholeNumber(read, least, most) ? String(read) : nearest(value, ids);
    return refuse(value, places.value, { id: "amount", least, most, options: ids, meant });
  },
  encode: (plain) => ({ plain }),
  fromText: numberFrom,
  alternatives: (question, given) => {
    const options = Object.keys(question.options);
    return otherThan<string>(options, optionIn(question, given), (from, to) =>
      Math.abs(options.indexOf(to) - options.indexOf(from)),
    );
  },
  samples: ({ options }, given) => (given === "unknown" ? Object.keys(options) : [given]),
  choices: ({ options }) => Object.keys(options),
  picks: ({ options }) => Object.keys(options),
};
