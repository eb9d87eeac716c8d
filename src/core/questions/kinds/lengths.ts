import { filled, type KnownLengths, type Lengths } from "../../lengths.ts";
import { nearest } from "../../parse/nearest.ts";
import { isWholeNumber, type Place, readFields, refuse, refuseOthers, unusable } from "../../parse/reader.ts";
import { isRecord } from "../../record.ts";
import { numberFrom } from "./amount.ts";
import { type Kind, otherThan, type QuestionFacts } from "./kind.ts";
import type { LengthsWords } from "./words.ts";

/** An option, with the tokens that every sequence has. */
interface LengthOption {
  /** The least number of tokens that falls into it. */
  readonly from: number;
  readonly tokens: number;
}

type AnyOptions = Readonly<Record<string, LengthOption>>;

/** A question answered by lengths in tokens, or by one of a few options, shortest first. */
export interface LengthsQuestion<Id extends string = string, Options extends AnyOptions = AnyOptions>
  extends QuestionFacts<Id, LengthsWords<Extract<keyof Options, string>>> {
  readonly kind: "lengths";
  readonly options: Options;
  readonly most: number;
  /** What is tried where the answer is open. */
  readonly samples: "options";
  /** How many times the typical length the longest is tried to be where it is not known. */
  readonly longestTimesTypical: readonly number[];
}

export const lengths = <const Id extends string, const Options extends AnyOptions>(
  row: Omit<LengthsQuestion<Id, Options>, "kind">,
): LengthsQuestion<Id, Options> => ({ kind: "lengths", ...row });

/** The lengths that an answer without a gap stands for. */
export const lengthsOf = <Options extends AnyOptions>(
  { options }: { readonly options: Options },
  answer: Extract<keyof Options, string> | KnownLengths,
): KnownLengths => {
  if (typeof answer === "object") return answer;
  const { tokens } = options[answer] as LengthOption;
  return { typical: tokens, percentile95: tokens, longest: tokens };
};

/** The option that lengths fall into by the typical one. */
const optionAt = ({ options }: LengthsQuestion, { typical }: Lengths): string => {
  const ids = Object.keys(options);
  return ids.findLast((id) => (options[id] as LengthOption).from <= typical) as string;
};

/** Reads a length in tokens, no less than another. */
const tokensFrom =
  (least: number, most: number, isNeeded: boolean) =>
  (value: unknown, place: Place): number | undefined | typeof unusable => {
    if ((!isNeeded && value === undefined) || isWholeNumber(value, least, most)) return value as number | undefined;
    return refuse(value, place, { id: "whole-number", least, most });
  };

const fields = ["typical", "percentile95", "longest"] as const;

const readLengths = (
  value: Readonly<Record<string, unknown>>,
  most: number,
  place: Place,
): Lengths | typeof unusable => {
  refuseOthers(value, fields, place);
  const asNumber = (given: unknown, otherwise: number): number => (isWholeNumber(given, 1, most) ? given : otherwise);
  const typical = asNumber(value.typical, 1);
  const read = readFields(
    {
      typical: tokensFrom(1, most, true),
      percentile95: tokensFrom(1, asNumber(value.longest, most), false),
      longest: tokensFrom(typical, most, false),
    },
    value,
    place,
  );
  if (read === unusable) return unusable;
  return {
    typical: read.typical as number,
    ...(read.percentile95 === undefined ? {} : { percentile95: read.percentile95 }),
    ...(read.longest === undefined ? {} : { longest: read.longest }),
  };
};

/** A number as JSON holds it, or as a text of two or three parts: typical, 95th percentile, longest. */
const fromText = (text: string): unknown => {
  const parts = text.split(":").map((part) => (part.trim() === "" ? undefined : numberFrom(part)));
  if (parts.length === 1) return parts[0] ?? text;
  const [typical, ...others] = parts;
  const longest = others.pop();
  const [percentile95] = others;
  if (others.length > 1) return text;
  return {
    typical,
    ...(percentile95 === undefined ? {} : { percentile95 }),
    ...(longest === undefined ? {} : { longest }),
  };
};

export const lengthsKind: Kind<LengthsQuestion, string | Lengths> = {
  beside: null,
  opens: "scenarios",
  parse: ({ options, most }, { value }, places) => {
    if (value === undefined || value === "unknown") return value;
    if (isWholeNumber(value, 1, most)) return { typical: value };
    if (typeof value === "string" && Object.hasOwn(options, value)) return value;
    if (isRecord(value)) return readLengths(value, most, places.value);
    const ids = Object.keys(options);
    // A number that JSON holds as text was meant as a number.
    const read = typeof value === "string" && numberFrom(value);
    const meant = isWholeNumber(read, 1, most) ? String(read) : nearest(value, ids);
    return refuse(value, places.value, { id: "lengths", most, options: ids, meant });
  },
  encode: (value) => ({
    plain: typeof value === "object" && Object.keys(value).length === 1 ? value.typical : value,
  }),
  fromText,
  alternatives: (question, given) => {
    const ids = Object.keys(question.options);
    const at = typeof given === "object" ? optionAt(question, given) : given;
    return otherThan<string>(ids, at, (from, to) => Math.abs(ids.indexOf(to) - ids.indexOf(from)));
  },
  samples: ({ options, longestTimesTypical }, given) => {
    if (given === "unknown") return Object.keys(options);
    if (typeof given === "string") return [given];
    const { longest, typical, percentile95 = typical } = given;
    if (longest !== undefined) return [filled({ ...given, longest })];
    return longestTimesTypical.map((times) =>
      filled({ ...given, longest: Math.max(percentile95, Math.round(times * typical)) }),
    );
  },
  choices: ({ options }) => Object.keys(options),
  picks: ({ options }) => Object.keys(options),
};
