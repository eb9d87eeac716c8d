import type { Answers, Unknown } from "./answers.ts";
import type { Architecture } from "./catalogue/architecture.ts";
import { readConfig } from "./catalogue/config-json.ts";
import type { GpuId } from "./catalogue/gpus.ts";
import { architectureOf as architectureOfRow, type ModelId, modelName, modelOf } from "./catalogue/models.ts";
import { exactly, type Interval, times } from "./interval.ts";
import { questions } from "./questions/index.ts";

/** Answers without a gap: what one scenario assumes. */
export type Scenario = {
  readonly [Id in keyof Omit<Answers, "model" | "customModel" | "gpuPrice" | "priorities" | "weights">]-?: Exclude<
    Answers[Id],
    Unknown | undefined
  >;
} & {
  readonly model: ModelId | "custom";
  readonly customModel?: Answers["customModel"];
  readonly gpuPrice?: Answers["gpuPrice"];
};

/** What has to be done, in numbers with units. */
export interface Workload {
  readonly scenario: Scenario;
  readonly architecture: Architecture;
  readonly modelName: string;
  readonly tokensPerExample: number;
  /** Tokens of the data set, each counted once. */
  readonly uniqueTokens: Interval;
  /** Tokens that pass through the model in training. */
  readonly trainedTokens: Interval;
  readonly budgetUsd: number;
  readonly deadlineHours: number;
  readonly variants: number;
  readonly perRequest: boolean;
  readonly gpu: GpuId | "rent";
  readonly gpuCount: number;
  /** For an hour of one card, where the person said so. */
  readonly gpuPriceUsd: number | null;
}

/** Passes over the data: num_train_epochs of Transformers' TrainingArguments, 3 unless set. */
const epochs = 3;

/** Architectures of custom models read before: what was worked out for one is remembered by it. */
const customArchitectures = new WeakMap<object, Architecture>();

const architectureOf = ({ model, customModel }: Scenario): { architecture: Architecture; name: string } => {
  if (model !== "custom") return { architecture: architectureOfRow(modelOf(model)), name: modelName(modelOf(model)) };
  const known = customModel && customArchitectures.get(customModel);
  if (known) return { architecture: known, name: "your model" };
  const result = readConfig(customModel);
  if ("problem" in result) throw new Error(`customModel.${result.problem.field}: use ${result.problem.allowed}`);
  if (customModel) customArchitectures.set(customModel, result.architecture);
  return { architecture: result.architecture, name: "your model" };
};

/** The workload of a scenario. Throws when `customModel` is not a usable config; parseAnswers never lets one through. */
export const workloadOf = (scenario: Scenario): Workload => {
  const { architecture, name } = architectureOf(scenario);
  const { examples } = questions.examples.options[scenario.examples];
  const { tokens } = questions.length.options[scenario.length];
  const { variants } = questions.tasks.options[scenario.tasks];
  const uniqueTokens = times(examples, exactly(tokens));
  return {
    scenario,
    architecture,
    modelName: name,
    tokensPerExample: tokens,
    uniqueTokens,
    trainedTokens: times(uniqueTokens, exactly(epochs)),
    budgetUsd: questions.budget.options[scenario.budget].usd,
    deadlineHours: questions.deadline.options[scenario.deadline].hours,
    variants,
    perRequest: scenario.switching === "request" && scenario.tasks !== "one",
    gpu: scenario.gpu,
    gpuCount: scenario.gpus,
    gpuPriceUsd: scenario.gpuPrice ?? null,
  };
};
