import { messages } from "../../locales/index.ts";
import { duration, gigabytes, listed, number, percent, usd } from "../../locales/transitional.ts";
import { type Estimate, estimate } from "../estimate/estimate.ts";
import { type MemoryOptimization, type Planner, plannedRun, slowdownBy } from "../estimate/hardware-plan.ts";
import type { Run } from "../estimate/run.ts";
import { addedLatency, servingBytes } from "../estimate/serving.ts";
import type { Interval } from "../interval.ts";
import { techniqueOf } from "../techniques/index.ts";
import { modelNameIn } from "../workload.ts";
import type { Ranking, Standing } from "./ranking.ts";

/** What a run needs to fit, and how much longer it takes for it. */
const optimizationsNote = ({ technique, plan, workload }: Standing): string =>
  messages.estimates.needs(
    listed(
      plan.memoryOptimizations.map((id) => {
        const name = messages.estimates.savers[id];
        const slower = slowdownBy(techniqueOf(technique), workload, plan, id);
        return slower !== null && slower > 1.05 ? messages.estimates.saverTakes(name, number(slower, 1)) : name;
      }),
    ),
  );

const notesOf = (standing: Standing, { open }: Ranking): readonly string[] => {
  const { plan, workload, memoryRange } = standing;
  const { gpu, gpuCount, hours, costUsd, energyKwh, memoryOptimizations } = plan;
  const { placed, timeOfRun, noSpeed, costOfRun, costOfRunYours, energy, openRange } = messages.estimates;
  const costWords = workload.gpuPriceUsd === null ? costOfRun : costOfRunYours;
  return [
    placed(modelNameIn(workload), gpuCount, gpu.name),
    ...(memoryOptimizations.length > 0 ? [optimizationsNote(standing)] : []),
    hours ? timeOfRun(duration(hours.low), duration(hours.high)) : noSpeed,
    ...(costUsd ? [costWords(usd(costUsd.low), usd(costUsd.high))] : []),
    ...(energyKwh ? [energy(number(Math.ceil(energyKwh.high)))] : []),
    ...(open ? [openRange(gigabytes(memoryRange.low), gigabytes(memoryRange.high))] : []),
  ];
};

/** The smallest set of cards of the catalogue on which the technique fits, in words. */
const smallestSetNote = ({ technique, workload }: Standing, planner: Planner): string => {
  const plan = planner.smallestPlan(techniqueOf(technique), workload);
  return plan ? messages.estimates.smallestSet(plan.gpuCount, plan.gpu.name) : messages.estimates.fitsNowhere;
};

/** What serving all variants takes, apart and merged, in words. */
const servingNote = ({ technique, workload }: Standing): string => {
  const { architecture, variants, tokensPerExample } = workload;
  const chosen = techniqueOf(technique);
  const { merged, shared } = servingBytes(architecture, chosen, chosen.hyperparameters, variants);
  const { high } = addedLatency(architecture, chosen, chosen.hyperparameters, {
    merged: shared === null,
    tokensPerExample,
  });
  const { servingWhole, servingShared, servingSharedOrMerged } = messages.estimates;
  if (shared === null) return servingWhole(variants, gigabytes(merged));
  return chosen.mergeable
    ? servingSharedOrMerged(variants, gigabytes(shared), percent(high), gigabytes(merged))
    : servingShared(variants, gigabytes(shared), percent(high));
};

/** The estimate of the technique's run as placed, its range widened to all scenarios; null where nothing can be known of it. */
export const estimateOf = (standing: Standing, ranking: Ranking, planner: Planner): Estimate | null => {
  const technique = techniqueOf(standing.technique);
  if (technique.trains === "unknown" || standing.workload.scenario.access === "api") return null;
  const { workload, plan } = standing;
  const result = estimate(workload.architecture, technique, plannedRun(technique, workload, plan));
  const perGpuBytes = {
    ...result.memory.perGpuBytes,
    low: Math.min(result.memory.perGpuBytes.low, standing.memoryRange.low),
    high: Math.max(result.memory.perGpuBytes.high, standing.memoryRange.high),
  };
  return {
    ...result,
    memory: { perGpuBytes },
    notes: [...notesOf(standing, ranking), smallestSetNote(standing, planner), servingNote(standing)],
  };
};

/** Where the technique's run was placed and what it takes there. */
export interface PlacedRun {
  /** The model's id on the Hugging Face Hub; null where it was described by its config.json. */
  readonly model: string | null;
  readonly modelType: string;
  /** Every setting of the run that the estimate is of, as `tunewise estimate` takes them. */
  readonly settings: Run;
  readonly gpu: string;
  readonly gpuCount: number;
  /** Ways to save memory that it needs to fit. */
  readonly savers: readonly MemoryOptimization[];
  /** Tokens that pass through the model in training. */
  readonly trainedTokens: Interval;
  /** Null, as its cost, where the speed or the price of the card was not read in a source. */
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
  /** By which share a token takes longer in production. */
  readonly addedLatency: { readonly low: number; readonly high: number };
}

/** The run as placed; null where nothing can be known of it. */
export const runOf = ({ technique, plan, workload }: Standing): PlacedRun | null => {
  const chosen = techniqueOf(technique);
  if (chosen.trains === "unknown" || workload.scenario.access === "api") return null;
  const { low, high } = addedLatency(workload.architecture, chosen, chosen.hyperparameters, {
    merged: !workload.perRequest,
    tokensPerExample: workload.tokensPerExample,
  });
  return {
    model: workload.modelId,
    modelType: workload.modelType,
    settings: plannedRun(chosen, workload, plan),
    gpu: plan.gpu.id,
    gpuCount: plan.gpuCount,
    savers: plan.memoryOptimizations,
    trainedTokens: workload.trainedTokens,
    hours: plan.hours,
    costUsd: plan.costUsd,
    addedLatency: { low, high },
  };
};
