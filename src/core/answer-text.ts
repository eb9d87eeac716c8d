import { messages } from "../locales/index.ts";
import { usd } from "../locales/transitional.ts";
import type { Answers } from "./answers.ts";
import { findGpu } from "./catalogue/gpus.ts";
import { findModel, modelName, type SizeClass, sizeClasses } from "./catalogue/models.ts";
import { criterionIds, type QuestionId, questionOf, questions } from "./questions/index.ts";
import { unknown } from "./unknown.ts";

/** One value of an answer in words. */
export const valueText = (id: QuestionId, value: unknown): string => {
  if (value === undefined) return messages.answers.notAnswered;
  if (value === unknown) return messages.answers.notSure;
  const question = questionOf(id);
  if (question.kind === "choice") return question.options[value as string]?.label ?? String(value);
  if (question.kind === "ranking")
    return (value as string[]).map((item) => question.items[item]?.label ?? item).join(", ");
  if (question.kind === "number") return String(value);
  if (value === "rent") return messages.answers.rent;
  if (value === "custom") return messages.answers.ownConfig;
  const text = String(value);
  if (question.kind === "gpu") return findGpu(text)?.name ?? text;
  if (Object.hasOwn(sizeClasses, text)) return messages.estimates.sizes[text as SizeClass];
  const model = findModel(text);
  return model ? modelName(model) : text;
};

/** The answer to a question in words. */
export const answerText = (id: QuestionId, answers: Answers): string =>
  id === "gpu" && answers.gpuPrice !== undefined
    ? messages.answers.withPrice(valueText(id, answers[id]), usd(answers.gpuPrice, 2))
    : id === "priorities" && answers.weights
      ? messages.answers.byHand(
          criterionIds
            .map((item) => `${questions.priorities.items[item].label} ${answers.weights?.[item] ?? 0}`)
            .join(", "),
        )
      : valueText(id, answers[id]);
