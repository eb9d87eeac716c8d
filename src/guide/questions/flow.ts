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

/** The questions put to someone with these answers, in order. */
export const flow = (answers: Answers): readonly QuestionId[] => questionIds.filter((id) => isAsked(id, answers));
