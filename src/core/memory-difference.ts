import type { MemoryEstimate } from "./estimate/memory.ts";
import type { Run } from "./estimate/run.ts";
import { softwareOf } from "./estimate/software.ts";
import { type MemoryPart, memoryParts } from "./estimate/terms.ts";

/** What of a run makes a part of its memory another. */
const causes = {
  weights: ["sharding", "weightsDtype"],
  adapters: ["trainableDtype"],
  gradients: ["sharding", "weightsDtype", "trainableDtype"],
  optimizerStates: ["sharding", "optimizer", "weightsDtype", "trainableDtype"],
  activations: ["microBatchSize", "gradientCheckpointing", "loss"],
  logits: ["microBatchSize", "loss"],
  workspace: ["sharding", "weightsDtype", "loss"],
  framework: [],
} as const satisfies Readonly<Record<MemoryPart, readonly (keyof Run)[]>>;

/** A setting by which a framework's run differs from what was planned. */
export type DifferenceCause = (typeof causes)[MemoryPart][number];

/** By what a framework's run needs other memory than was planned, on one GPU. */
export interface MemoryDifference {
  readonly totalBytes: number;
  readonly plannedTotalBytes: number;
  /** The program that was planned for. */
  readonly program: string;
  /** The part that differs most, in the direction of the whole. */
  readonly part: MemoryPart;
  readonly bytes: number;
  readonly plannedBytes: number;
  /** The setting that makes it, with its value; null where the program's code does. */
  readonly cause: { readonly id: DifferenceCause; readonly value: string } | null;
}

/** What differs by less goes unsaid. */
const leastDifference = 0.03;

/** The difference between two runs with their estimates; null where they need about the same. */
export const memoryDifference = (
  planned: { readonly run: Run; readonly memory: MemoryEstimate },
  own: { readonly run: Run; readonly memory: MemoryEstimate },
): MemoryDifference | null => {
  const more = own.memory.total - planned.memory.total;
  if (Math.abs(more) <= leastDifference * planned.memory.total) return null;
  const differs = (part: MemoryPart): number => Math.sign(more) * (own.memory[part] - planned.memory[part]);
  const part = memoryParts.reduce((most, each) => (differs(each) > differs(most) ? each : most));
  const id = causes[part].find((field: keyof Run) => own.run[field] !== planned.run[field]);
  return {
    totalBytes: own.memory.total,
    plannedTotalBytes: planned.memory.total,
    program: Object.keys(softwareOf(planned.run.software).libraries)[0] as string,
    part,
    bytes: own.memory[part],
    plannedBytes: planned.memory[part],
    cause: id === undefined ? null : { id, value: String(own.run[id]) },
  };
};
