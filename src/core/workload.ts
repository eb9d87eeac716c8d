import type { Answers, GpuAnswer } from "./answers.ts";
import type { Architecture } from "./catalogue/architecture.ts";
import type { Catalogue } from "./catalogue/catalogue.ts";
import type { Head } from "./catalogue/classification-head.ts";
import type { ModelConfig } from "./catalogue/config-fields.ts";
import { isDecoderFamily } from "./catalogue/config-json.ts";
import type { Correction } from "./catalogue/correction.ts";
import type { GpuId } from "./catalogue/gpus.ts";
import { type ModelId, modelName } from "./catalogue/models.ts";
import type { Checkpoint } from "./catalogue/names.ts";
import { usualSoftware } from "./estimate/quantizing.ts";
import { softwareOf } from "./estimate/software.ts";
import { exactly, type Interval, times } from "./interval.ts";
import type { KnownLengths } from "./lengths.ts";
import { type IdOfKind, type OptionOf, questions, type SampledId } from "./questions/index.ts";
import { amountOf } from "./questions/kinds/amount.ts";
import { lengthsOf } from "./questions/kinds/lengths.ts";
import { methodFacts, type TrainingMethod } from "./training-methods.ts";
import { sequencesIn, type TrainingPlan, trainingPlanFor } from "./training-plan.ts";
import type { Unknown } from "./unknown.ts";

/**
 * Answers without a gap to every question that code which decides may read: what one scenario
 * assumes.
 */
export type Scenario = {
  readonly [Id in SampledId]: Id extends IdOfKind<"model">
    ? ModelId | Checkpoint | { readonly config: ModelConfig }
    : Id extends IdOfKind<"lengths">
      ? OptionOf<Id> | KnownLengths
      : Id extends IdOfKind<"planned">
        ? number | null
        : Exclude<Answers[Id], Unknown | undefined>;
};

/** What has to be done, in numbers with units. */
export interface Workload {
  readonly scenario: Scenario;
  readonly architecture: Architecture;
  /** Its name; null where it was described by its config.json. */
  readonly modelName: string | null;
  /** The model's id on the Hugging Face Hub; null where it was described by its config.json. */
  readonly modelId: string | null;
  /** The model_type of its config.json. */
  readonly modelType: string;
  /** The longest sequence that the model was made for; null where its config.json does not say. */
  readonly contextTokens: number | null;
  /** How long the examples are. */
  readonly lengths: KnownLengths;
  /** Tokens of the mean example that are kept. */
  readonly tokensPerExample: number;
  /** Tokens of the longest sequence that is kept: of the longest example, or the model's context. */
  readonly longestTokens: number;
  readonly examples: Interval;
  readonly training: TrainingPlan;
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
  /** Factors by runs that were measured. */
  readonly corrections: readonly Correction[];
  /** For an hour of one card, where the person said so. */
  readonly gpuPriceUsd: number | null;
}

/** Families that count positions from the one behind that of padding: two rows of their table are no token's. */
const countedFromPadding: ReadonlySet<unknown> = new Set(["camembert", "mpnet", "roberta", "xlm-roberta"]);

const contextOf = ({ model_type, n_positions, max_position_embeddings }: ModelConfig): number | null => {
  const positions = Number(max_position_embeddings ?? n_positions);
  if (!positions) return null;
  return countedFromPadding.has(model_type) ? Math.max(1, positions - 2) : positions;
};

type ModelOf = Pick<Workload, "architecture" | "modelName" | "modelId" | "modelType" | "contextTokens">;

const modelIn = ({ model }: Scenario, { modelOf, checkpointOf, architectureOf }: Catalogue, head?: Head): ModelOf => {
  if (typeof model === "object") {
    return {
      architecture: architectureOf(model, head),
      modelName: null,
      modelId: null,
      modelType: String(model.config.model_type ?? "unknown"),
      contextTokens: contextOf(model.config),
    };
  }
  const row = modelOf(model);
  const huggingFaceId = checkpointOf(model, row) ?? row.huggingFaceId;
  return {
    architecture: architectureOf(row, head),
    modelName: modelName({ huggingFaceId }),
    modelId: huggingFaceId,
    modelType: String(row.config.model_type),
    contextTokens: contextOf(row.config),
  };
};

/** Sequences that an example makes in a pass over the data, each as long as an example. */
const sequencesOfExample = (method: TrainingMethod): number =>
  methodFacts(method).generations * softwareOf(usualSoftware(method)).sequences;

const learnsFrom = {
  pairs: "dpo",
  ratings: "kto",
  verifier: "grpo",
} as const satisfies Readonly<Record<Scenario["feedback"], TrainingMethod>>;

/**
 * How a model of that family learns what the scenario is about. An encoder only classifies, unless
 * it is to embed; an encoder-decoder writes the label as text.
 */
const methodFor = ({ goal, feedback }: Scenario, { modelType, architecture }: ModelOf): TrainingMethod => {
  const classifies = architecture.classifier === null ? "sft" : "classification";
  if (goal === "embeddings" || goal === "pretraining") return goal;
  if (goal === "classification" || !isDecoderFamily(modelType)) return classifies;
  return goal === "preferences" ? learnsFrom[feedback] : "sft";
};

/** Whether the model is an encoder alone, which reads texts and writes none. */
export const isEncoder = ({ modelType, architecture }: Pick<Workload, "modelType" | "architecture">): boolean =>
  !isDecoderFamily(modelType) && architecture.classifier !== null;

/** The card of the answer, and the price of an hour of it where that was given. */
const cardOf = (gpu: GpuAnswer): Pick<Workload, "gpu" | "gpuPriceUsd"> =>
  typeof gpu === "object" ? { gpu: gpu.id, gpuPriceUsd: gpu.pricePerHourUsd } : { gpu, gpuPriceUsd: null };

/**
 * The workload of a scenario. Throws when the config of its model cannot be used; parseAnswers lets
 * none through.
 */
export const workloadOf = (scenario: Scenario, catalogue: Catalogue): Workload => {
  const examples = amountOf(questions.examples, scenario.examples);
  const lengths = lengthsOf(questions.length, scenario.length);
  const { variants } = questions.tasks.options[scenario.tasks];
  const model = modelIn(scenario, catalogue);
  const method = methodFor(scenario, model);
  const { head } = methodFacts(method);
  const longestTokens = Math.min(lengths.longest, model.contextTokens ?? lengths.longest);
  const tokens = Math.min(lengths.typical, longestTokens);
  const uniqueTokens = times(examples, exactly(tokens));
  const sequencesEach = sequencesIn(method, tokens, longestTokens);
  const training = trainingPlanFor(examples, method, scenario.epochs, sequencesEach);
  return {
    scenario,
    ...(head === "causal-lm" ? model : modelIn(scenario, catalogue, head)),
    lengths,
    tokensPerExample: tokens,
    longestTokens,
    examples,
    training,
    uniqueTokens,
    trainedTokens: times(uniqueTokens, exactly(training.epochs * sequencesOfExample(method))),
    budgetUsd: questions.budget.options[scenario.budget].usd,
    deadlineHours: questions.deadline.options[scenario.deadline].hours,
    variants,
    perRequest: scenario.switching === "request" && scenario.tasks !== "one",
    corrections: catalogue.corrections,
    ...cardOf(scenario.gpu),
    gpuCount: scenario.gpus,
  };
};
