import { contextBytes, type Gpu } from "../catalogue/gpus.ts";
import type { Cause } from "./causes.ts";
import type { Measured } from "./facts.ts";
import { isComplete, leastUpdates, type MemoryKind, type MemoryRow, type TimeRow } from "./rows.ts";

/** Why no correction follows from a comparison. */
export type NoCorrection =
  | "nothing-measured"
  | "ran-out"
  | "another-run"
  | "lengths"
  | "shared-gpu"
  | "waits"
  | "no-gpu"
  | "no-speed"
  | "too-far";

/** A factor on what the guide predicts, or why there is none. */
export type CorrectionFactor = { readonly factor: number } | { readonly none: NoCorrection };

interface About {
  /** How well the files tell how long batches were. */
  readonly lengths: "filled" | "known" | "unknown";
  readonly gpu: Gpu | null;
  readonly causes: readonly Cause[];
}

/** Beyond these a difference is another run, not another machine. */
export const memoryLimits = { low: 0.6, high: 1.67 } as const;
export const timeLimits = { low: 0.25, high: 4 } as const;

const within = (factor: number, { low, high }: { readonly low: number; readonly high: number }): CorrectionFactor =>
  factor >= low && factor <= high ? { factor } : { none: "too-far" };

/** Differences that no setting of the run stands for: what was measured is not what was predicted. */
const differing: ReadonlySet<Cause["id"]> = new Set([
  "trainable",
  "update-batch",
  "memory-of-gpu",
  "longer-examples",
  "long-text",
]);

const isAnotherRun = (causes: readonly Cause[]): boolean => causes.some(({ id }) => differing.has(id));

/** Measured over predicted peak memory, of the kind that tells most. */
export const memoryFactor = (
  measured: Measured,
  rows: readonly MemoryRow[],
  { lengths, causes }: About,
): CorrectionFactor => {
  if (measured.outOfMemory) return { none: "ran-out" };
  const ratio = (kind: MemoryKind, less: number): number | null => {
    const row = rows.find((each) => each.kind === kind);
    return row === undefined || row.measured === null ? null : (row.measured - less) / (row.predicted.mid - less);
  };
  const { device } = measured.memory;
  // Of memory that was in use before nobody knows whose it is.
  const isOwn = measured.processes !== null || (device !== null && device.idleBytes !== null);
  const factor = ratio("reserved", 0) ?? ratio("allocated", 0) ?? (isOwn ? ratio("device", contextBytes) : null);
  if (factor === null || !isComplete(measured)) return { none: "nothing-measured" };
  if (isAnotherRun(causes)) return { none: "another-run" };
  // The longest batch decides, and the files tell of the mean.
  if (lengths !== "filled" && factor < 1) return { none: "lengths" };
  return within(factor, memoryLimits);
};

/** Measured over predicted time of an update. */
export const timeFactor = (
  measured: Measured,
  { measured: seconds, predicted }: TimeRow,
  { lengths, gpu, causes }: About,
): CorrectionFactor => {
  if (seconds === null || (measured.training.updatesDone?.value ?? leastUpdates) < leastUpdates) {
    return { none: "nothing-measured" };
  }
  if (!gpu) return { none: "no-gpu" };
  if (!predicted) return { none: "no-speed" };
  if (isAnotherRun(causes)) return { none: "another-run" };
  if (lengths === "unknown") return { none: "lengths" };
  if (causes.some(({ id }) => id === "other-process")) return { none: "shared-gpu" };
  if (causes.some(({ id }) => id === "low-utilization")) return { none: "waits" };
  return within(seconds / predicted.mid, timeLimits);
};
