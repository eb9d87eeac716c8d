import { type Gpu, type GpuRates, ratesOf } from "../../catalogue/gpus.ts";
import { type SpeedCalibration, speedCalibration } from "../calibration.ts";

/**
 * Operations a second of matrix multiplication that the card reaches on large matrices; null where
 * it is not known.
 */
export const reachedRate = (gpu: Gpu, { efficiency }: SpeedCalibration = speedCalibration): number | null => {
  const rates = ratesOf(gpu);
  return rates && rates.operations * efficiency;
};

/** What a card does in a second of training, and what a kernel costs beside that. */
export interface Pace {
  /** Operations of matrix multiplication. */
  readonly operations: number;
  /** Operations of attention: its kernels reach about half of what matrices do. */
  readonly attention: number;
  /** Bytes of its memory that elementwise kernels reach, and those that it has. */
  readonly bytes: number;
  readonly peakBytes: number;
  /** Seconds that a kernel takes at least. */
  readonly kernel: number;
}

/** Seconds that a kernel takes on the card at least. */
const kernelSeconds = 3e-6;

/** Of the rate of matrix multiplication, what attention kernels reach. */
const attentionShare = 0.5;

/** Without 16-bit arithmetic, matrices are multiplied at about an eighth of its rate. */
const fp32Share = 1 / 8;

export const paceOf = (rates: GpuRates, compute: number, terms: SpeedCalibration): Pace => {
  const operations = rates.operations * terms.efficiency * (compute === 4 ? fp32Share : 1);
  return {
    operations,
    attention: operations * attentionShare,
    bytes: rates.bytes * terms.bandwidthShare,
    peakBytes: rates.bytes,
    kernel: kernelSeconds,
  };
};

/**
 * The longer of several that run beside each other, and a little more where they are alike: now one
 * waits, now the other. The fourth power adds 19% where two are equal, 2% where one is half of the
 * other. Square roots give the same digits everywhere; cubic ones do not.
 */
export const longest = (...seconds: readonly number[]): number => {
  let powers = 0;
  for (const each of seconds) powers += each * each * each * each;
  return Math.sqrt(Math.sqrt(powers));
};
