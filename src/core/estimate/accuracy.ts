import { builtInCatalogue } from "../catalogue/catalogue.ts";
import type { Gpu } from "../catalogue/gpus.ts";
import { gpuOfRun } from "../catalogue/own-gpu.ts";
import type { MeasuredRun } from "../evidence/runs/index.ts";
import { type MemoryCalibration, memoryCalibration, type SpeedCalibration, speedCalibration } from "./calibration.ts";
import { type MemoryEstimate, memoryEstimate } from "./memory.ts";
import { type ReadRun, readRun } from "./run-json.ts";
import { secondsPerStep } from "./speed/throughput.ts";
import { instantsOf } from "./step/moments.ts";

/** A measured run beside what the estimator says of it. Bytes of one GPU. */
export interface Comparison {
  readonly measured: MeasuredRun;
  readonly read: ReadRun;
  readonly estimate: MemoryEstimate;
  /** The estimate of what this source counts: like compared with like. */
  readonly alike: number;
}

/**
 * The run as the estimator reads it. Throws where the row is no usable run: the rows are our own.
 */
export const readMeasured = ({ id, run }: MeasuredRun): ReadRun => {
  const read = readRun(run, builtInCatalogue);
  if ("issues" in read) throw new Error(`${id}: ${JSON.stringify(read.issues)}`);
  return read;
};

/** Estimates a measured run, with other terms than the fitted ones where these are given. */
export const compare = (measured: MeasuredRun, terms: MemoryCalibration = memoryCalibration): Comparison => {
  const read = readMeasured(measured);
  const instants = instantsOf(read.architecture, read.technique, read.run);
  const estimate = memoryEstimate(read.architecture, read.technique, read.run, instants, terms);
  const { allocated, total, device } = estimate;
  return { measured, read, estimate, alike: { allocated, reserved: total, device }[measured.kind] };
};

/**
 * Seconds of one optimizer step as published, or null where no time was, or where the length of the
 * sequences is not known.
 */
export const measuredSeconds = (measured: MeasuredRun): number | null => {
  const { timed } = measured;
  if (!timed || timed.lengthUnknown) return null;
  if (timed.secondsPerStep !== undefined) return timed.secondsPerStep;
  const { microBatchSize, gradientAccumulation, sequenceLength, gpuCount } = readMeasured(measured).run;
  return (microBatchSize * gradientAccumulation * sequenceLength * gpuCount) / (timed.tokensPerSecond as number);
};

/**
 * Seconds of one optimizer step as estimated, with other terms than the fitted ones where these are
 * given.
 */
export const predictedSeconds = (measured: MeasuredRun, terms: SpeedCalibration = speedCalibration): number => {
  const { architecture, technique, run } = readMeasured(measured);
  return secondsPerStep(architecture, technique, run, gpuOfRun(run.gpu, builtInCatalogue) as Gpu, terms) as number;
};

/** The value below which that share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

/** Predicted over measured, less one: 0.1 is ten per cent too much. */
export const relativeError = (predicted: number, measured: number): number => predicted / measured - 1;

/**
 * Median, 90th percentile and worst of the absolute errors, the median of the signed ones, and how
 * many there are.
 */
export interface ErrorSummary {
  readonly runs: number;
  readonly median: number;
  readonly p90: number;
  readonly worst: number;
  readonly bias: number;
}

export const summarize = (errors: readonly number[]): ErrorSummary => {
  const absolute = errors.map(Math.abs);
  return {
    runs: errors.length,
    median: quantile(absolute, 0.5),
    p90: quantile(absolute, 0.9),
    worst: quantile(absolute, 1),
    bias: quantile(errors, 0.5),
  };
};

/** Whether the measured peak lies within the stated range. */
export const isHeld = ({ measured: { peakBytes }, estimate: { low, high } }: Comparison): boolean =>
  peakBytes >= low && peakBytes <= high;

/** The share of the runs whose measured peak lies within the stated range. */
export const heldShare = (comparisons: readonly Comparison[]): number =>
  comparisons.filter(isHeld).length / comparisons.length;

/** Which settings decide about memory: what the runs are grouped by. */
export interface Regime {
  readonly trained: "allWeights" | "base16" | "quantizedBase";
  readonly gradientCheckpointing: boolean;
  readonly gpuCount: number;
}

export const regimeOf = ({ technique, run }: ReadRun): Regime => ({
  trained: technique.trains === "all-weights" ? "allWeights" : run.quantization === "none" ? "base16" : "quantizedBase",
  gradientCheckpointing: run.gradientCheckpointing,
  gpuCount: run.gpuCount,
});
