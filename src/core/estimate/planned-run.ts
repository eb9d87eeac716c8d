import type { Architecture } from "../catalogue/architecture.ts";
import type { Gpu, GpuId } from "../catalogue/gpus.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { methodFacts, type TrainingMethod } from "../training-methods.ts";
import { type TrainingPlan, usualTraining } from "../training-plan.ts";
import type { Workload } from "../workload.ts";
import { corrected } from "./corrected.ts";
import { type MemoryOptimization, withOptimization } from "./memory-optimizations.ts";
import { quantizingSoftware, usualSoftware } from "./quantizing.ts";
import { defaultRun, type Run, runBy, sequencesOf } from "./run.ts";
import { type SoftwareId, softwareOf } from "./software.ts";
import { product } from "./terms.ts";
import { weightTerms } from "./weights.ts";

/**
 * The program that the run is planned for: the usual one, or for a quantized base the first that
 * can quantize the model.
 */
export const softwareFor = (technique: Technique, model: Architecture, method: TrainingMethod): SoftwareId =>
  (technique.baseQuantization === "none" ? null : quantizingSoftware(model, method)) ?? usualSoftware(method);

/** What of a workload the settings of its run follow from. */
type PlannedWork = Pick<Workload, "architecture" | "tokensPerExample" | "longestTokens" | "training" | "corrections">;

/** Whether the run of that model can be split over GPUs. */
export const canSplit = (technique: Technique, { architecture, training }: PlannedWork): boolean =>
  softwareOf(softwareFor(technique, architecture, training.method)).splitsModel && !technique.refusesSharding;

/** Bytes of weights on each of so many GPUs, which no memory optimization gets below. */
export const leastWeightBytes = (technique: Technique, work: PlannedWork, gpuCount: number): number => {
  const { architecture, longestTokens, training } = work;
  const run = plainRun(technique, longestTokens, gpuCount, architecture, training);
  const sharding = gpuCount > 1 && canSplit(technique, work) ? "fsdp" : run.sharding;
  return sum(weightTerms(architecture, technique, { ...run, weightsDtype: "bf16", sharding }).map(product));
};

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/**
 * The batch of an update, split over the cards and then into micro-batches. Every card takes an
 * item at least, and all together whole tasks: as many answers to each as there are to be.
 */
export const splitBatch = (
  { method, batchSize }: Pick<TrainingPlan, "method" | "batchSize">,
  gpuCount: number,
): Pick<Run, "microBatchSize" | "gradientAccumulation"> => {
  const { generations, mostMicroBatch } = methodFacts(method);
  const whole = generations / greatestCommonDivisor(generations, gpuCount);
  const onEachCard = Math.max(1, Math.floor((batchSize * generations) / gpuCount / whole)) * whole;
  const microBatchSize = Math.min(mostMicroBatch, onEachCard);
  return { microBatchSize, gradientAccumulation: Math.floor(onEachCard / microBatchSize) };
};

/** Of a sequence with a sampled answer, as in verl's example of GSM8K: 512 and 1,024 tokens. */
const answersShare = 2 / 3;

/** Whether TRL can hand the trained weights to vLLM: adapters are merged into a base in 16 bit. */
const samplesByVllm = ({ mergeable, baseQuantization }: Technique): boolean => mergeable && baseQuantization === "none";

const ofMethod = (technique: Technique, method: TrainingMethod, sequenceLength: number): Pick<Run, "head" | "rl"> => {
  const { head, generations } = methodFacts(method);
  if (generations === 1) return { head };
  return {
    head,
    rl: {
      generations,
      completionLength: Math.ceil(sequenceLength * answersShare),
      engine: samplesByVllm(technique) ? "vllm" : "transformers",
    },
  };
};

/** The run of that model without memory optimizations. */
export const plainRun = (
  technique: Technique,
  sequenceLength: number,
  gpuCount: number,
  model: Architecture | null = null,
  training: Pick<TrainingPlan, "method" | "batchSize"> = usualTraining,
): Run =>
  runBy(model === null ? defaultRun.software : softwareFor(technique, model, training.method), {
    ...defaultRun,
    ...ofMethod(technique, training.method, sequenceLength),
    hyperparameters: technique.hyperparameters,
    quantization: technique.baseQuantization,
    weightsDtype: technique.trains === "all-weights" ? "fp32" : "bf16",
    ...splitBatch(training, gpuCount),
    sequenceLength,
    sharding: gpuCount > 1 ? "ddp" : "none",
    gpuCount,
  });

/**
 * The run in the 16 bits that the GPU computes in. The gradient scaler of fp16 takes no gradients in
 * 16 bit, so that recipes hold adapters in fp32 there.
 */
export const inDtypesOf = ({ bf16 }: Pick<Gpu, "bf16">, run: Run): Run =>
  bf16
    ? run
    : {
        ...run,
        mixedPrecision: "fp16",
        weightsDtype: run.weightsDtype === "bf16" ? "fp16" : run.weightsDtype,
        trainableDtype: "fp32",
      };

/**
 * The run with batches of evaluation as large as those of training, which is what recipes ask for.
 */
export const evaluatedAlike = (run: Run): Run => ({
  ...run,
  evaluation: { microBatchSize: run.microBatchSize, sequenceLength: run.sequenceLength },
});

/** How a run needs less memory. */
export interface Savings {
  /** What the run needs to fit, and nothing that it could do without. */
  readonly memoryOptimizations: readonly MemoryOptimization[];
  /** Of a micro-batch that was made smaller: the largest power of two that fits. */
  readonly smallerMicroBatch: number;
}

/**
 * The run with sequences of that mean length. A micro-batch is padded to its own longest sequence:
 * of so many draws the longest is expected half a deviation further out for each doubling (0.56,
 * 1.03 and 1.42 of a normal at 2, 4 and 8), where that of a thousand is 3.2 out; lengths spread in
 * factors. Packed sequences have no padding; sampled answers are waited for until the longest ends.
 */
export const withMeanLength = (run: Run, tokens: number, { pads }: { readonly pads: boolean }): Run => {
  const { sequenceLength } = run;
  if (tokens >= sequenceLength || !pads) return run;
  const towardsLongest = Math.min(1, Math.log2(sequencesOf(run)) / 2 / 3.2);
  const padded = Math.round(tokens * (sequenceLength / tokens) ** towardsLongest);
  return { ...run, meanSequenceLength: tokens, paddedSequenceLength: padded };
};

export const optimizedRun = (
  technique: Technique,
  { architecture, tokensPerExample, longestTokens, training }: PlannedWork,
  { gpu, gpuCount }: { readonly gpu: Pick<Gpu, "bf16">; readonly gpuCount: number },
  { memoryOptimizations, smallerMicroBatch }: Savings,
): Run => {
  const run = memoryOptimizations.reduce<Run>(
    withOptimization,
    inDtypesOf(gpu, plainRun(technique, longestTokens, gpuCount, architecture, training)),
  );
  const sized = memoryOptimizations.includes("micro-batch")
    ? {
        ...run,
        microBatchSize: smallerMicroBatch,
        gradientAccumulation: Math.max(1, run.gradientAccumulation / smallerMicroBatch),
      }
    : run;
  const { generations, packs } = methodFacts(training.method);
  return withMeanLength(evaluatedAlike(sized), tokensPerExample, { pads: !packs && generations === 1 });
};

/** What of a plan the settings of its run follow from. */
export interface PlacedSettings extends Savings {
  readonly gpu: Gpu<GpuId>;
  readonly gpuCount: number;
  /** Tokens of the longest sequence that it keeps. */
  readonly maxLength: number;
}

/** The run that the plan is of. */
export const plannedRun = (technique: Technique, workload: PlannedWork, plan: PlacedSettings): Run =>
  corrected(
    {
      ...optimizedRun(technique, { ...workload, longestTokens: plan.maxLength }, plan, plan),
      gpu: plan.gpu.id,
    },
    workload.corrections,
  );
