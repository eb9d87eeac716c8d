import { messages } from "../locales/index.ts";
import { type ModelConfig, readConfig } from "./catalogue/config-json.ts";
import { findGpu, type GpuId, gpus } from "./catalogue/gpus.ts";
import { findModel, type ModelId, type SizeClass, sizeClasses } from "./catalogue/models.ts";
import { type Problem, shown } from "./problem.ts";
import {
  type ChoiceId,
  type CriterionId,
  criterionIds,
  isQuestionId,
  type OptionOf,
  type QuestionId,
  questionOf,
  questions,
} from "./questions/index.ts";
import { isRecord } from "./record.ts";
import { type Unknown, unknown } from "./unknown.ts";

export type ModelAnswer = ModelId | SizeClass | "custom";
export type GpuAnswer = GpuId | "rent";

/**
 * What a person has answered: any subset of the questions. `customModel` belongs to `model: "custom"`; `gpuPrice`, US dollars for an
 * hour of one card, to the card named in `gpu`, and takes the place of the list price. `weights`, from 0 to 100 for each criterion (0 where
 * not named), takes the place of the order in `priorities`.
 */
export type Answers = { readonly [Id in ChoiceId]?: OptionOf<Id> | Unknown } & {
  readonly model?: ModelAnswer | Unknown;
  readonly customModel?: ModelConfig;
  readonly gpu?: GpuAnswer | Unknown;
  readonly gpuPrice?: number;
  readonly gpus?: number | Unknown;
  readonly priorities?: readonly CriterionId[] | Unknown;
  readonly weights?: Readonly<Partial<Record<CriterionId, number>>>;
};

type Parsed<Value> = { readonly value: Value } | { readonly allowed: string; readonly at?: string };

const parseModel = (value: unknown): Parsed<ModelAnswer> => {
  if (typeof value === "string") {
    const text = value.toLowerCase();
    if (text === "custom" || Object.hasOwn(sizeClasses, text)) return { value: text as ModelAnswer };
    const model = findModel(text);
    if (model) return { value: model.id };
  }
  return { allowed: messages.problems.model(Object.keys(sizeClasses).join(", ")) };
};

const parseGpu = (value: unknown): Parsed<GpuAnswer> => {
  if (typeof value === "string") {
    if (value.toLowerCase() === "rent") return { value: "rent" };
    const gpu = findGpu(value);
    if (gpu) return { value: gpu.id };
  }
  return { allowed: messages.problems.orUnknown(["rent", ...gpus.map(({ id }) => id)].join(", ")) };
};

const parseGpuCount = (value: unknown): Parsed<number> => {
  const { least, most } = questions.gpus;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return { value };
  return { allowed: messages.problems.wholeNumberOrUnknown(least, most) };
};

const parsePriorities = (value: unknown): Parsed<readonly CriterionId[]> => {
  const isOrder =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => (criterionIds as readonly unknown[]).includes(item)) &&
    new Set(value).size === value.length;
  return isOrder
    ? { value: value as readonly CriterionId[] }
    : { allowed: messages.problems.order(criterionIds.join(", ")) };
};

const parseChoice = (id: QuestionId, value: unknown): Parsed<string> => {
  const question = questionOf(id);
  const options = question.kind === "choice" ? question.options : {};
  return typeof value === "string" && Object.hasOwn(options, value)
    ? { value }
    : { allowed: messages.problems.orUnknown(Object.keys(options).join(", ")) };
};

const parseAnswer = (id: QuestionId, value: unknown): Parsed<unknown> => {
  if (value === unknown) return { value };
  switch (questionOf(id).kind) {
    case "model":
      return parseModel(value);
    case "gpu":
      return parseGpu(value);
    case "number":
      return parseGpuCount(value);
    case "ranking":
      return parsePriorities(value);
    case "choice":
      return parseChoice(id, value);
  }
};

const highestGpuPrice = 1_000;

/** What is allowed for the price, or null where it is that already. */
const gpuPriceAllowed = (price: unknown, gpu: unknown): string | null => {
  if (typeof price !== "number" || !(price > 0 && price <= highestGpuPrice)) {
    return messages.problems.price(highestGpuPrice);
  }
  return gpu === undefined || gpu === unknown || gpu === "rent" ? messages.problems.priceAlone : null;
};

const heaviestWeight = 100;

/** What is allowed for the weights, or null where they are that already. */
const weightsAllowed = (weights: unknown): string | null => {
  const isAllowed =
    isRecord(weights) &&
    Object.entries(weights).every(
      ([id, points]) =>
        (criterionIds as readonly string[]).includes(id) &&
        typeof points === "number" &&
        points >= 0 &&
        points <= heaviestWeight,
    ) &&
    Object.values(weights).some((points) => (points as number) > 0);
  return isAllowed ? null : messages.problems.weights(heaviestWeight, criterionIds.join(", "));
};

/**
 * Reads answers from any value. Returns what could be used and a problem for everything that was left out. Never throws.
 * `model: "custom"` is only kept together with a usable `customModel`, and the other way round.
 */
export const parseAnswers = (input: unknown): { readonly answers: Answers; readonly problems: readonly Problem[] } => {
  if (!isRecord(input)) {
    return {
      answers: {},
      problems: [{ path: "answers", value: shown(input), allowed: messages.problems.answers }],
    };
  }
  const answers: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (key === "customModel" || key === "gpuPrice" || key === "weights") continue;
    if (!isQuestionId(key)) {
      problems.push({
        path: shown(key) || messages.problems.noName,
        value: shown(value),
        allowed: messages.problems.question,
      });
      continue;
    }
    const parsed = parseAnswer(key, value);
    if ("value" in parsed) answers[key] = parsed.value;
    else problems.push({ path: key, value: shown(value), allowed: parsed.allowed });
  }
  if (input.customModel !== undefined || answers.model === "custom") {
    const result = readConfig(input.customModel);
    if ("problem" in result) {
      const { field, allowed } = result.problem;
      const given = isRecord(input.customModel) ? input.customModel[field] : input.customModel;
      problems.push({
        path: field === "config.json" ? "customModel" : `customModel.${field}`,
        value: shown(given),
        allowed,
      });
      if (answers.model === "custom") delete answers.model;
    } else if (answers.model === "custom") {
      answers.customModel = result.config;
    } else {
      problems.push({
        path: "customModel",
        value: shown(input.customModel),
        allowed: messages.problems.customModelAlone,
      });
    }
  }
  if (input.gpuPrice !== undefined) {
    const allowed = gpuPriceAllowed(input.gpuPrice, answers.gpu);
    if (allowed === null) answers.gpuPrice = input.gpuPrice;
    else problems.push({ path: "gpuPrice", value: shown(input.gpuPrice), allowed });
  }
  if (input.weights !== undefined) {
    const allowed = weightsAllowed(input.weights);
    if (allowed === null) answers.weights = input.weights;
    else problems.push({ path: "weights", value: shown(input.weights), allowed });
  }
  return { answers: answers as Answers, problems };
};
