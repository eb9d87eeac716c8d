import { nearest } from "../../parse/nearest.ts";
import { refuse } from "../../parse/reader.ts";
import { type Kind, type OtherAnswers, otherThan, type QuestionFacts } from "./kind.ts";
import type { ChoiceWords } from "./words.ts";

/** An option, with the figures that it stands for. */
export interface OptionFacts {
  /** How often it is tried where the question is open, against 1 for the others. */
  readonly odds?: number;
  readonly [figure: string]: unknown;
}

type AnyOptions = Readonly<Record<string, OptionFacts>>;

/** A question with one answer out of a few. */
export interface ChoiceQuestion<
  Id extends string = string,
  Options extends AnyOptions = AnyOptions,
  Samples extends "options" | undefined = "options" | undefined,
> extends QuestionFacts<Id, ChoiceWords<Extract<keyof Options, string>>> {
  readonly kind: "choice";
  readonly options: Options;
  /** Whether the options stand in an order, so that some are nearer to each other than others. */
  readonly ordered?: true;
  /** What is tried where the answer is open. Absent where nothing that decides reads the answer. */
  readonly samples?: Samples;
  /** The option that follows from other answers; null where none does. */
  readonly impliedBy?: (answers: OtherAnswers) => string | null;
}

export const choice = <
  const Id extends string,
  const Options extends AnyOptions,
  const Samples extends "options" | undefined = undefined,
>(
  row: Omit<ChoiceQuestion<Id, Options, Samples>, "kind">,
): ChoiceQuestion<Id, Options, Samples> => ({ kind: "choice", ...row });

const oddsOf = ({ options }: ChoiceQuestion, option: string): number => options[option]?.odds ?? 1;

export const choiceKind: Kind<ChoiceQuestion, string> = {
  beside: null,
  opens: "scenarios",
  parse: ({ options }, { value }, places) => {
    if (value === undefined || value === "unknown") return value;
    if (typeof value === "string" && Object.hasOwn(options, value)) return value;
    const ids = Object.keys(options);
    return refuse(value, places.value, { id: "choice", options: ids, meant: nearest(value, ids) });
  },
  encode: (plain) => ({ plain }),
  fromText: (text) => text,
  alternatives: (question, given) => {
    if (!question.samples) return [];
    const options = Object.keys(question.options);
    return otherThan(options, given, (from, to) =>
      question.ordered
        ? Math.abs(options.indexOf(to) - options.indexOf(from))
        : Math.max(1, oddsOf(question, from) / oddsOf(question, to)),
    );
  },
  samples: (question, given, { answers, isAsked }) => {
    if (!question.samples) return [];
    if (given !== "unknown") return [given];
    const implied = question.impliedBy?.(answers) ?? null;
    if (implied !== null) return [implied];
    const options = Object.keys(question.options);
    // A question that is not asked cannot affect the result, so one option is enough.
    if (!isAsked) return options.slice(0, 1);
    return options.flatMap((option) => Array.from({ length: oddsOf(question, option) }, () => option));
  },
  choices: ({ options }) => Object.keys(options),
  picks: ({ options }) => Object.keys(options),
};
