import { type Answers, answersJson, withAnswer } from "../answers.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { isAsked } from "../questions/flow.ts";
import { type QuestionId, questionIds, questionOf } from "../questions/index.ts";
import { kindOf } from "../questions/kinds/index.ts";
import type { Alternative, PlainAnswer } from "../questions/kinds/kind.ts";
import type { TechniqueId } from "../techniques/index.ts";
import { unknown } from "../unknown.ts";
import type { ConstraintId } from "./constraints.ts";
import type { Overtaken } from "./overtaken.ts";

/** One changed answer. */
export interface Change {
  readonly question: QuestionId;
  /** The answer given, or "unknown". */
  readonly from: PlainAnswer;
  readonly to: PlainAnswer;
  /**
   * How far the change is: steps between neighbouring options, times how much rarer the other is;
   * half a step where nothing was answered.
   */
  readonly distance: number;
  /** The answers with the change. */
  readonly changed: Answers;
}

/**
 * A change and who then wins in which share of the draws; no technique where nothing is possible.
 */
export interface Counterfactual extends Omit<Change, "changed"> {
  readonly technique: TechniqueId | null;
  readonly share: number;
  /** Of the winner's run, over the scenarios that allow it; null where they cannot be known. */
  readonly costUsd: number | null;
  readonly hours: number | null;
  /** Why what came first before no longer does; null where it does, or nothing was possible. */
  readonly overtaken: Overtaken | null;
}

/** One changed answer that changes the winner, or makes something possible where nothing is. */
export interface Flip {
  readonly question: QuestionId;
  /** The answer given, or "unknown". */
  readonly from: PlainAnswer;
  readonly to: PlainAnswer;
  readonly technique: TechniqueId;
}

/** A flip, with what makes it one. */
export interface ExplainedFlip extends Flip {
  /** Why what comes first now no longer would; null where nothing is possible now. */
  readonly overtaken: Overtaken | null;
  /** What rules out the new winner as long as nothing is changed; null where nothing does. */
  readonly ruledOutNow: ConstraintId | null;
}

/**
 * The answers that someone may have meant instead; none where no code that decides reads the
 * answer.
 */
const alternativesTo = <Id extends QuestionId>(
  id: Id,
  answers: Answers,
  catalogue: Catalogue,
): readonly Alternative<Answers[Id]>[] => {
  const question = questionOf(id);
  // A question's alternatives are answers to it.
  return kindOf(question).alternatives(question, answers[id] ?? unknown, catalogue) as readonly Alternative<
    Answers[Id]
  >[];
};

/** The answer in its public form, or "unknown". */
const plainAnswer = (id: QuestionId, answers: Answers): PlainAnswer => answersJson(answers)[id] ?? unknown;

/** Every change of a single answer, known or open, nearest first. */
export const singleChanges = (answers: Answers, catalogue: Catalogue): readonly Change[] =>
  questionIds
    .filter((id) => isAsked(id, answers))
    .flatMap((question) =>
      alternativesTo(question, answers, catalogue).map(({ to, distance }) => {
        const changed = withAnswer(answers, question, to);
        return {
          question,
          from: plainAnswer(question, answers),
          to: plainAnswer(question, changed),
          distance,
          changed,
        };
      }),
    )
    .toSorted((a, b) => a.distance - b.distance);
