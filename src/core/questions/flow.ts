import { type QuestionId, questionIds, questionOf } from "./index.ts";
import type { OtherAnswers } from "./kinds/kind.ts";

/** Whether the question is put to someone with these answers. */
export const isAsked = (id: QuestionId, answers: OtherAnswers): boolean => {
  const { needsWeights, askIf } = questionOf(id);
  return !(needsWeights && answers.access === "api") && (askIf?.(answers) ?? true);
};

/**
 * Whether the question is shown to someone with these answers; what a host hides stays open unless
 * an answer is preset.
 */
export const isShown = (id: QuestionId, answers: OtherAnswers, hidden: readonly QuestionId[]): boolean =>
  !hidden.includes(id) && isAsked(id, answers);

/** The questions that are shown to someone with these answers, in order. */
export const flow = (answers: OtherAnswers, hidden: readonly QuestionId[]): readonly QuestionId[] =>
  questionIds.filter((id) => isShown(id, answers, hidden));
