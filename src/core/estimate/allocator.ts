import type { Interval } from "../interval.ts";
import { type MemoryCalibration, memoryCalibration, type Reserve } from "./calibration.ts";
import { type Factor, factor } from "./terms.ts";

/** What the allocator's reserve depends on, in bytes on one GPU. */
export interface AllocatorLoad {
  /** Allocated at the peak. */
  readonly allocated: number;
  /** One fp32 tensor of all logits: blocks of that size are seldom reused. */
  readonly logitBlock: number;
  readonly gradients: number;
  /** Weights, inserted modules and optimizer states. */
  readonly resident: number;
}

/** What is reserved beyond what is allocated, as products in bytes. */
export const reserveFactors = ({ logitBlock, gradients, resident }: AllocatorLoad): readonly (readonly Factor[])[] => [
  [factor(memoryCalibration.reserve.mid.always, "reserved")],
  [factor(memoryCalibration.reserve.mid.logitBlock, "ofLogits"), factor(logitBlock, "bytes")],
  [factor(memoryCalibration.reserve.mid.gradients, "ofGradients"), factor(gradients, "bytes")],
  [factor(memoryCalibration.reserve.mid.resident, "ofResident"), factor(resident, "bytes")],
];

/** What is reserved in all by these terms. Bytes. */
export const reservedFor = (load: AllocatorLoad, by: Reserve): number =>
  load.allocated +
  by.always +
  by.logitBlock * load.logitBlock +
  by.gradients * load.gradients +
  by.resident * load.resident;

/**
 * What PyTorch's caching allocator reserves for what is allocated, and the range of the peak that
 * others report. Bytes.
 */
export const reservedBytes = (load: AllocatorLoad, { reserve, spread }: MemoryCalibration): Interval => ({
  low: Math.min(load.allocated * (1 - spread.below), reservedFor(load, reserve.low)),
  mid: reservedFor(load, reserve.mid),
  high: reservedFor(load, reserve.high) * (1 + spread.above),
});
