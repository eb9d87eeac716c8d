import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { ClaimId } from "../../evidence/claims/index.ts";
import type { Lengths } from "../../lengths.ts";
import type { Place, Unusable } from "../../parse/reader.ts";
import type { Unknown } from "../../unknown.ts";
import type { PartId } from "../parts.ts";
import type { Loaded, QuestionWords } from "./words.ts";

/** Answers by the ids of their questions, as far as a question looks at others. */
export type OtherAnswers = Readonly<Record<string, unknown>>;

/** What every question has. */
export interface QuestionFacts<Id extends string, Words extends QuestionWords> {
  readonly id: Id;
  /** The part of the questionnaire in which it is asked. */
  readonly part: PartId;
  /** The claims that make it matter. */
  readonly evidence: readonly ClaimId[];
  /** Whether it only makes sense for someone who has the model's weights. */
  readonly needsWeights?: true;
  /** Whether it is put to someone with these answers; always, where it is absent. */
  readonly askIf?: (answers: OtherAnswers) => boolean;
  /** Whether a file of examples answers it. */
  readonly fromData?: true;
  readonly words: Loaded<Words>;
}

/** An answer in its public form. */
export type PlainAnswer = string | number | readonly string[] | Lengths;

/** The text that stands for an answer in a link, or in a field of a page: `fromText` reads it. */
export const plainText = (answer: PlainAnswer): string => {
  if (typeof answer !== "object") return String(answer);
  if (!("typical" in answer)) return answer.join(",");
  const { typical, percentile95, longest } = answer;
  return [typical, ...(percentile95 === undefined ? [] : [percentile95]), longest ?? ""].join(":");
};

/** An answer in its public form, with what stands beside it in a field of its own. */
export interface Encoded {
  readonly plain?: PlainAnswer;
  readonly beside?: unknown;
}

/** Something that a question may be answered with. */
export interface Alternative<Value> {
  readonly to: Value;
  /**
   * How far it is from what was answered: steps between neighbouring options; half a step where
   * nothing was.
   */
  readonly distance: number;
}

/** How far any alternative is from an open answer. */
export const openDistance = 0.5;

/** The field that holds more of an answer, such as the price of the card that was named. */
export interface BesideField<Question> {
  readonly field: string;
  /**
   * Its value from the text that stands for it in a link; the text itself where it has another
   * form.
   */
  readonly fromText: (text: string) => unknown;
  readonly toText: (value: unknown, question: Question) => string;
}

/** What is known of a question when its answer is left open. */
export interface Open {
  readonly answers: OtherAnswers;
  readonly isAsked: boolean;
}

/** All that sets one kind of question apart from the others, but its words and its controls. */
export interface Kind<Question, Value> {
  readonly beside: BesideField<Question> | null;
  /**
   * How an open answer enters a decision: as scenarios, as weights of the criteria, or not at all.
   */
  readonly opens: "scenarios" | "weights" | "nothing";
  /**
   * Reads an answer in its public form, with what stands beside it. Gives undefined where there is
   * no answer, `unusable` where it cannot be used; issues are noted at the place of the answer, or
   * at that of what stands beside it.
   */
  readonly parse: (
    question: Question,
    given: { readonly value: unknown; readonly beside: unknown },
    places: { readonly value: Place; readonly beside: Place },
    catalogue: Catalogue,
  ) => Value | Unknown | Unusable | undefined;
  readonly encode: (value: Value) => Encoded;
  /** The public form that a text in a link, or in a field of a page, stands for. */
  readonly fromText: (text: string) => unknown;
  /** What someone may have meant instead of the answer, or might answer. */
  readonly alternatives: (
    question: Question,
    given: Value | Unknown,
    catalogue: Catalogue,
  ) => readonly Alternative<Value>[];
  /**
   * The values that stand for the answer in scenarios: empty where nothing that decides reads it.
   */
  readonly samples: (
    question: Question,
    given: Value | Unknown,
    open: Open,
    catalogue: Catalogue,
  ) => readonly unknown[];
  /** What a page may offer to choose from; null where that takes controls of its own. */
  readonly choices: (question: Question, catalogue: Catalogue) => readonly string[] | null;
  /** The few answers, as texts that `fromText` reads, that a page offers to be given by one press. */
  readonly picks: (question: Question, catalogue: Catalogue) => readonly string[];
}

/** The alternatives among these values that are not the given one. */
export const otherThan = <Value>(
  values: readonly Value[],
  given: Value | Unknown,
  distanceFrom: (given: Value, to: Value) => number,
): readonly Alternative<Value>[] =>
  values
    .filter((to) => to !== given)
    .map((to) => ({ to, distance: given === "unknown" ? openDistance : distanceFrom(given, to) }));

/** How often a number must be doubled to make the other. */
export const doublings = (ratio: number): number => Math.abs(Math.log2(ratio));
