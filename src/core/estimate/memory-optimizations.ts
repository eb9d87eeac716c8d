import type { Technique } from "../techniques/index.ts";
import type { Run } from "./run.ts";
import { softwareOf } from "./software.ts";

/** What each way to need less memory changes of a run, but for smaller micro-batches. */
const changes = {
  checkpointing: { gradientCheckpointing: true },
  "chunked-loss": { loss: "chunked" },
  sharding: { sharding: "fsdp" },
  "pure-bf16": { weightsDtype: "bf16", trainableDtype: "bf16" },
  "8-bit-optimizer": { optimizer: "paged-adamw-8bit" },
  "optimizer-in-backward": { optimizerInBackward: true, gradientAccumulation: 1 },
  "activation-offload": { activationOffload: true },
} as const satisfies Readonly<Record<string, Partial<Run>>>;

/** A way to need less memory than the plain run. */
export type MemoryOptimization = "micro-batch" | keyof typeof changes | "optimizer-offload";

export const memoryOptimizationIds: readonly MemoryOptimization[] = [
  "micro-batch",
  ...(Object.keys(changes) as (keyof typeof changes)[]),
  "optimizer-offload",
];

/**
 * The fields that the optimization changes; the batch of an update stays with smaller
 * micro-batches. DeepSpeed alone offloads the optimizer without the weights, and splits what it
 * holds.
 */
const changesOf = (optimization: MemoryOptimization, run: Run): Partial<Run> => {
  switch (optimization) {
    case "micro-batch":
      return { microBatchSize: 1, gradientAccumulation: run.microBatchSize * run.gradientAccumulation };
    case "sharding":
      return run.sharding === "zero-3" ? {} : changes.sharding;
    case "8-bit-optimizer":
      // bitsandbytes' paged states fail where FSDP splits the weights: recipes take torchao's.
      return { optimizer: run.sharding === "fsdp" ? "adamw-8bit" : changes[optimization].optimizer };
    case "optimizer-offload":
      // On one GPU DeepSpeed holds the weights in 16 bit too. That is not counted on: what then fits
      // needs more host memory than machines with such a GPU have.
      if (run.gpuCount === 1) return { cpuOffload: "optimizer" };
      return { cpuOffload: "optimizer", sharding: run.sharding === "fsdp" ? "zero-3" : "zero-2" };
    default:
      return changes[optimization];
  }
};

/**
 * The memory optimizations that a technique can use in that program on so many cards, the least
 * invasive first. Whole weights are trained in 16 bit by bf16 alone: fp16 needs fp32 weights to
 * step.
 */
export const optimizationsFor = (
  technique: Technique,
  { gpuCount, software, head }: Pick<Run, "gpuCount" | "software" | "head">,
  hasBf16: boolean,
): readonly MemoryOptimization[] => [
  "micro-batch",
  "checkpointing",
  ...(softwareOf(software).loss === "fused" || softwareOf(software).chunked === null || head !== "causal-lm"
    ? []
    : (["chunked-loss"] as const)),
  ...(gpuCount > 1 && softwareOf(software).splitsModel && !technique.refusesSharding ? (["sharding"] as const) : []),
  ...(technique.trains === "all-weights"
    ? ([...(hasBf16 ? (["pure-bf16"] as const) : []), "8-bit-optimizer"] as const)
    : []),
  ...(technique.trains === "all-weights" && gpuCount === 1 ? (["optimizer-in-backward"] as const) : []),
  "activation-offload",
  ...(technique.offloadsOptimizer ? (["optimizer-offload"] as const) : []),
];

/** The run with that memory optimization. */
export const withOptimization = (run: Run, optimization: MemoryOptimization): Run => ({
  ...run,
  ...changesOf(optimization, run),
});

/** The memory optimizations that the technique could use and the run does not. */
export const optimizationsOf = (technique: Technique, run: Run, hasBf16 = true): readonly MemoryOptimization[] =>
  optimizationsFor(technique, run, hasBf16).filter((id) =>
    Object.entries(changesOf(id, run)).some(([field, value]) => run[field as keyof Run] !== value),
  );
