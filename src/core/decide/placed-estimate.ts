import type { Catalogue } from "../catalogue/catalogue.ts";
import { correctedNotes, covering, type Estimate, estimate, leftOutNotes } from "../estimate/estimate.ts";
import { type Planner, slowdownBy } from "../estimate/hardware-plan.ts";
import type { MemoryOptimization } from "../estimate/memory-optimizations.ts";
import type { EstimateNote } from "../estimate/note.ts";
import { plannedRun } from "../estimate/planned-run.ts";
import type { Run } from "../estimate/run.ts";
import { addedLatency, servingBytes } from "../estimate/serving/variants.ts";
import type { Interval } from "../interval.ts";
import { shareBeyond } from "../lengths.ts";
import { methodFacts } from "../training-methods.ts";
import { type PlacedTraining, sequencesIn, updatesOf } from "../training-plan.ts";
import { techniqueOfStanding } from "./job-settings.ts";
import { type LearningRates, learningRatesFor } from "./learning-rate.ts";
import type { Ranking, Standing } from "./ranking.ts";

/** Slowdowns smaller than this are not worth a word. */
const noticeableSlowdown = 1.05;

/**
 * What a run needs to fit, and how many times longer it takes for it, where that is known and
 * noticeable.
 */
const needsNote = (standing: Standing): EstimateNote => ({
  id: "needs",
  memoryOptimizations: standing.plan.memoryOptimizations.map((id) => {
    const slowdown = slowdownBy(techniqueOfStanding(standing), standing.workload, standing.plan, id);
    return { id, slowdown: slowdown !== null && slowdown > noticeableSlowdown ? slowdown : null };
  }),
});

const costNotes = ({ plan, workload }: Standing): readonly EstimateNote[] => {
  const { hours, costUsd, energyKwh } = plan;
  return [
    hours ? { id: "run-time", lowHours: hours.low, highHours: hours.high } : { id: "no-speed" },
    ...(costUsd
      ? [
          {
            id: "run-cost",
            lowUsd: costUsd.low,
            highUsd: costUsd.high,
            isOwnPrice: workload.gpuPriceUsd !== null,
          } as const,
        ]
      : []),
    ...(energyKwh ? [{ id: "energy", mostKwh: energyKwh.high } as const] : []),
  ];
};

/** The smallest set of cards of the catalogue on which the technique fits. */
const smallestSetNote = (standing: Standing, planner: Planner): EstimateNote => {
  const { maxLength } = standing.plan;
  const plan = planner.smallestPlan(techniqueOfStanding(standing), { ...standing.workload, longestTokens: maxLength });
  return plan ? { id: "smallest-set", gpuCount: plan.gpuCount, gpuName: plan.gpu.name } : { id: "fits-nowhere" };
};

/** What serving all variants takes, apart and merged. */
const servingNote = (standing: Standing): EstimateNote => {
  const { architecture, variants, tokensPerExample } = standing.workload;
  const chosen = techniqueOfStanding(standing);
  const { merged, shared } = servingBytes(architecture, chosen, chosen.hyperparameters, variants);
  const { high } = addedLatency(architecture, chosen, chosen.hyperparameters, {
    merged: shared === null,
    tokensPerExample,
  });
  return {
    id: "serving",
    variants,
    mergedBytes: merged,
    sharedBytes: shared,
    addedLatency: high,
    isMergeable: chosen.mergeable,
  };
};

/** Passes, batches and updates of the run as placed. */
const trainingOf = ({ workload, plan }: Standing, { microBatchSize, gradientAccumulation }: Run): PlacedTraining => {
  const { examples, lengths, training } = workload;
  const { maxLength } = plan;
  const batchSize = microBatchSize * gradientAccumulation * plan.gpuCount;
  // A batch holds what is sampled, of which each example makes several.
  const { generations, packs } = methodFacts(training.method);
  const ofExamples = { ...training, batchSize: batchSize / generations };
  const sequencesEach = sequencesIn(training.method, workload.tokensPerExample, maxLength);
  return {
    ...training,
    batchSize,
    maxLength,
    // Where examples are joined, a longer one goes on in the next sequence.
    cutShare: packs ? { low: 0, high: 0 } : shareBeyond(lengths, maxLength),
    updates: {
      low: updatesOf(examples.low, ofExamples, sequencesEach),
      mid: updatesOf(examples.mid, ofExamples, sequencesEach),
      high: updatesOf(examples.high, ofExamples, sequencesEach),
    },
  };
};

const trainingNote = ({ method, epochs, batchSize, updates }: PlacedTraining): EstimateNote => ({
  id: "training",
  method,
  epochs,
  batchSize,
  lowUpdates: updates.low,
  highUpdates: updates.high,
});

const notesOf = (
  standing: Standing,
  run: Run,
  training: PlacedTraining,
  { open }: Ranking,
  planner: Planner,
): readonly EstimateNote[] => {
  const { plan, workload, memoryRange } = standing;
  return [
    ...correctedNotes(run),
    { id: "placed", modelName: workload.modelName, gpuCount: plan.gpuCount, gpuName: plan.gpu.name },
    ...(plan.memoryOptimizations.length > 0 ? [needsNote(standing)] : []),
    trainingNote(training),
    ...costNotes(standing),
    ...(open
      ? [
          {
            id: "open-range",
            lowBytes: memoryRange.low,
            highBytes: memoryRange.high,
            shownHighBytes: plan.memory.high,
          } as const,
        ]
      : []),
    ...leftOutNotes(workload.architecture),
    smallestSetNote(standing, planner),
    servingNote(standing),
  ];
};

/** Where cards are found. */
export interface Lookups {
  readonly planner: Planner;
  readonly catalogue: Catalogue;
}

/** Where the technique's run was placed and what it takes there. */
export interface PlacedRun {
  /** The model's id on the Hugging Face Hub; null where it was described by its config.json. */
  readonly model: string | null;
  readonly modelType: string;
  /** Every setting of the run that the estimate is of, as `tunewise estimate` takes them. */
  readonly settings: Run;
  readonly gpu: string;
  readonly gpuCount: number;
  /** What it needs to fit. */
  readonly memoryOptimizations: readonly MemoryOptimization[];
  readonly training: PlacedTraining;
  /** The data that it learns from. */
  readonly data: { readonly examples: Interval; readonly tokensPerExample: number };
  /** From where to where to look for the learning rate; the recipe takes the middle. */
  readonly learningRate: LearningRates;
  /** Tokens that pass through the model in training. */
  readonly trainedTokens: Interval;
  /** Null, as its cost, where the speed or the price of the card was not read in a source. */
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
  /** Extra time per token in production, as a share. */
  readonly addedLatency: { readonly low: number; readonly high: number };
}

/** The technique's run as placed, and its estimate. */
export interface Placed {
  readonly run: PlacedRun;
  /** Its range is widened to all scenarios. */
  readonly estimate: Estimate;
}

/** The run as placed with its estimate; null where nothing can be known of it. */
export const placedOf = (standing: Standing, ranking: Ranking, { planner, catalogue }: Lookups): Placed | null => {
  const { plan, workload, memoryRange } = standing;
  const chosen = techniqueOfStanding(standing);
  if (chosen.trains === "unknown" || workload.scenario.access === "api") return null;
  const { low, high } = addedLatency(workload.architecture, chosen, chosen.hyperparameters, {
    merged: !workload.perRequest,
    tokensPerExample: workload.tokensPerExample,
  });
  const settings = plannedRun(chosen, workload, plan);
  const training = trainingOf(standing, settings);
  const { memory, ...estimated } = estimate(workload.architecture, chosen, settings, catalogue);
  return {
    estimate: {
      ...estimated,
      memory: { ...memory, perGpuBytes: covering(memory.perGpuBytes, [memoryRange]) },
      notes: notesOf(standing, settings, training, ranking, planner),
    },
    run: {
      model: workload.modelId,
      modelType: workload.modelType,
      settings,
      gpu: plan.gpu.id,
      gpuCount: plan.gpuCount,
      memoryOptimizations: plan.memoryOptimizations,
      training,
      data: { examples: workload.examples, tokensPerExample: workload.tokensPerExample },
      learningRate: learningRatesFor(standing.technique, training.method, {
        model: workload.modelId,
        hiddenSize: workload.architecture.hiddenSize,
        batchSize: training.batchSize,
      }),
      trainedTokens: workload.trainedTokens,
      hours: plan.hours,
      costUsd: plan.costUsd,
      addedLatency: { low, high },
    },
  };
};
