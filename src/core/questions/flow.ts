import type { Answers } from "../answers.ts";
import { type QuestionId, questionIds } from "./index.ts";

/** Questions that only make sense when the weights are at hand. */
const needsWeights: readonly QuestionId[] = [
  "model",
  "gpu",
  "gpus",
  "budget",
  "deadline",
  "switching",
  "target",
  "latency",
];

/** Whether the question is put to someone with these answers. */
export const isAsked = (id: QuestionId, answers: Answers): boolean => {
  if (answers.access === "api" && needsWeights.includes(id)) return false;
  if (id === "gpus") return answers.gpu !== "rent";
  if (id === "switching") return answers.tasks !== "one";
  return true;
};

const hidden = new Set<QuestionId>();

/** Takes questions out of the flow, as a host may wish. What they ask stays open unless an answer is preset. */
export const hideQuestions = (ids: readonly QuestionId[]): void => {
  for (const id of ids) hidden.add(id);
};

/** Whether the question is shown to someone with these answers. */
export const isShown = (id: QuestionId, answers: Answers): boolean => !hidden.has(id) && isAsked(id, answers);

/** The questions put to someone with these answers, in order. */
export const flow = (answers: Answers): readonly QuestionId[] => questionIds.filter((id) => isShown(id, answers));
