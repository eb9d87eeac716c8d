import { contextBytes } from "../catalogue/gpus.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { Run } from "../estimate/run.ts";
import { type MomentId, momentIds } from "../estimate/step/moments.ts";
import { exactly, type Interval, sum } from "../interval.ts";
import type { Measured } from "./facts.ts";

export const memoryKinds = ["allocated", "reserved", "device"] as const;

export type MemoryKind = (typeof memoryKinds)[number];

/** Peak memory of one GPU of one kind, in bytes. */
export interface MemoryRow {
  readonly kind: MemoryKind;
  readonly measured: number | null;
  /** Whether the run ended before its peak. */
  readonly isAtLeast: boolean;
  /** As the run was stated, and with what the files say of it. */
  readonly stated: number;
  readonly predicted: Interval;
}

export interface MomentComparison {
  readonly id: MomentId;
  readonly predicted: number | null;
  readonly measured: number | null;
  readonly isAtLeast: boolean;
}

/** Seconds, measured and predicted; null where either is not known. */
export interface TimeRow {
  readonly measured: number | null;
  readonly stated: number | null;
  readonly predicted: Interval | null;
}

/** Bytes that other processes hold of the GPU, as far as the files tell. */
export const othersBytes = ({ outOfMemory, processes, memory }: Measured, run: Run): number | null => {
  if (outOfMemory && outOfMemory.othersBytes.length > 0) return sum(outOfMemory.othersBytes);
  if (processes && (processes.isOneGpu || run.gpuCount === 1)) return sum(processes.bytes.slice(1));
  return memory.device?.idleBytes ?? null;
};

/** All that the run took of its GPU, as far as the files tell. */
export const deviceBytes = (measured: Measured, run: Run): number | null => {
  const { memory, processes, outOfMemory } = measured;
  if (processes && (processes.isOneGpu || run.gpuCount === 1)) return processes.bytes[0] ?? null;
  if (outOfMemory?.processBytes) return outOfMemory.processBytes;
  return memory.device && memory.device.peakBytes - (othersBytes(measured, run) ?? 0);
};

/** The first update allocates and compiles: a peak counts from here on. */
export const leastUpdates = 2;

/** Whether the run got as far as its peak. */
export const isComplete = ({ outOfMemory, training, time, memory }: Measured): boolean =>
  outOfMemory === null &&
  ((training.updatesDone?.value ?? 0) >= leastUpdates ||
    time.totalSeconds !== null ||
    // Statistics alone do not tell: they are printed after training.
    (training.updatesDone === null && (memory.allocated !== null || memory.reserved !== null)));

const largest = (...values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length === 0 ? null : Math.max(...known);
};

export const memoryRows = (
  measured: Measured,
  run: Run,
  stated: Estimate,
  predicted: Estimate,
): readonly MemoryRow[] => {
  const { memory, outOfMemory } = measured;
  const said = stated.memory.perGpuBytes;
  const { allocated, total, low, high, device } = predicted.memory.perGpuBytes;
  const needed = outOfMemory && outOfMemory.allocatedBytes + outOfMemory.triedBytes;
  const isAtLeast = !isComplete(measured);
  return [
    {
      kind: "allocated",
      measured: largest(memory.allocated?.value, needed),
      isAtLeast,
      stated: said.allocated,
      predicted: exactly(allocated),
    },
    {
      kind: "reserved",
      // What is allocated is reserved first.
      measured: largest(memory.reserved?.value, outOfMemory?.reservedBytes, needed),
      isAtLeast,
      stated: said.total,
      predicted: { low, mid: total, high },
    },
    {
      kind: "device",
      measured: deviceBytes(measured, run),
      isAtLeast,
      stated: said.device,
      predicted: { low: low + contextBytes, mid: device, high: high + contextBytes },
    },
  ];
};

export const momentRows = ({ memory, outOfMemory }: Measured, predicted: Estimate): readonly MomentComparison[] => {
  const { moments } = predicted.memory;
  return momentIds.flatMap((id) => {
    const ranOut = outOfMemory?.moment === id ? outOfMemory : null;
    const figure = memory.moments[id];
    if (moments[id] === undefined && !ranOut && !figure) return [];
    return [
      {
        id,
        predicted: moments[id] ?? null,
        measured: ranOut ? ranOut.allocatedBytes + ranOut.triedBytes : (figure?.value ?? null),
        isAtLeast: ranOut !== null,
      },
    ];
  });
};

/** Seconds of an update as the files tell: as logged, else all of training without evaluation. */
export const measuredStep = ({ time, training }: Measured): number | null => {
  if (time.secondsPerStep) return time.secondsPerStep.value;
  const [total, done] = [time.totalSeconds?.value, training.updatesDone?.value];
  if (total === undefined || !done) return null;
  const rest = total - (time.evaluationSeconds?.value ?? 0);
  return rest > 0 ? rest / done : null;
};
