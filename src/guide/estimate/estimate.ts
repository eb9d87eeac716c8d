import type { Architecture } from "../catalogue/architecture.ts";
import { gpuOf } from "../catalogue/gpus.ts";
import type { Interval } from "../interval.ts";
import type { Technique } from "../techniques/technique.ts";
import { type MemoryEstimate, memoryEstimate } from "./memory.ts";
import { totalParameters } from "./parameters.ts";
import type { Run } from "./run.ts";
import { checkpointBytes } from "./storage.ts";
import { tokensPerSecond } from "./throughput.ts";

/** What a run takes. Counts and bytes are whole numbers. */
export interface Estimate {
  readonly trainableParameters: number;
  /** The base model's and the inserted ones'. */
  readonly totalParameters: number;
  readonly memory: { readonly perGpuBytes: MemoryEstimate };
  readonly throughput: { readonly tokensPerSecond: Interval } | null;
  readonly checkpointBytes: number;
  readonly notes: readonly string[];
}

const roundedInterval = (x: Interval): Interval => ({
  low: Math.round(x.low),
  mid: Math.round(x.mid),
  high: Math.round(x.high),
});

/** Parameters, memory of one GPU, speed and checkpoint size of a run. */
export const estimate = (model: Architecture, technique: Technique, run: Run): Estimate => {
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const inserted = technique.trains === "all-weights" || technique.trains === "biases" ? 0 : trainable;
  const speed = run.gpu === undefined ? null : tokensPerSecond(model, technique, run, gpuOf(run.gpu));
  return {
    trainableParameters: trainable,
    totalParameters: totalParameters(model) + inserted,
    memory: { perGpuBytes: memoryEstimate(model, technique, run) },
    throughput: speed && { tokensPerSecond: roundedInterval(speed) },
    checkpointBytes: checkpointBytes(model, technique, run.hyperparameters),
    notes: [],
  };
};
