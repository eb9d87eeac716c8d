import type { StoredAs } from "../catalogue/architecture.ts";
import { usableBytes } from "../catalogue/gpus.ts";
import type { HardwarePlan } from "../estimate/hardware-plan.ts";
import type { MemoryOptimization } from "../estimate/memory-optimizations.ts";
import { quantizingSoftware } from "../estimate/quantizing.ts";
import type { Technique } from "../techniques/index.ts";
import type { Workload } from "../workload.ts";
import type { ConstraintId } from "./constraints.ts";

/** Why a technique is out, with the figures. */
export type Exclusion =
  | { readonly constraint: "access"; readonly needs: "interface" | "weights" }
  /**
   * `modelName` is null where the model was described by its config.json; `hasSome` says that it
   * has biases, but too few.
   */
  | { readonly constraint: "biases"; readonly modelName: string | null; readonly hasSome: boolean }
  /** Which format its checkpoint is stored in; null where only its experts stand in the way. */
  | {
      readonly constraint: "quantization";
      readonly modelName: string | null;
      readonly storedAs: StoredAs | null;
      /** Whether a program could, but not to learn from pairs. */
      readonly forAnswersOnly: boolean;
    }
  | { readonly constraint: "latency" }
  /** Either every variant is a whole model, or no engine serves the technique so. */
  | { readonly constraint: "switching"; readonly variants: number; readonly isWholeModel: boolean }
  | {
      readonly constraint: "sharding";
      readonly neededBytes: number;
      readonly usableBytes: number;
      readonly gpuName: string;
    }
  | {
      readonly constraint: "memory";
      readonly neededBytes: number;
      readonly usableBytes: number;
      readonly gpuName: string;
      readonly gpuCount: number;
      readonly memoryOptimizations: readonly MemoryOptimization[];
    }
  | { readonly constraint: "budget"; readonly leastCostUsd: number; readonly budgetUsd: number }
  | { readonly constraint: "deadline"; readonly leastHours: number; readonly deadlineHours: number };

/** The exclusion of a technique that violates the constraint. */
export const exclusionBy = (
  constraint: ConstraintId,
  { trains, swappable, trainableParameters }: Technique,
  { architecture, modelName, variants, budgetUsd, deadlineHours }: Workload,
  { memory, memoryOptimizations, gpu, gpuCount, costUsd, hours }: HardwarePlan,
): Exclusion => {
  switch (constraint) {
    case "access":
      return { constraint, needs: trains === "unknown" ? "interface" : "weights" };
    case "biases":
      return { constraint, modelName, hasSome: trainableParameters(architecture, {}) > 0 };
    case "quantization":
      return {
        constraint,
        modelName,
        storedAs: architecture.storedAs,
        forAnswersOnly: quantizingSoftware(architecture, "sft") !== null,
      };
    case "latency":
      return { constraint };
    case "switching":
      return { constraint, variants, isWholeModel: !swappable };
    case "sharding":
      return { constraint, neededBytes: memory.total, usableBytes: usableBytes(gpu), gpuName: gpu.name };
    case "memory":
      return {
        constraint,
        neededBytes: memory.total,
        usableBytes: usableBytes(gpu),
        gpuName: gpu.name,
        gpuCount,
        memoryOptimizations,
      };
    case "budget":
      return { constraint, leastCostUsd: costUsd?.low ?? 0, budgetUsd };
    case "deadline":
      return { constraint, leastHours: hours?.low ?? 0, deadlineHours };
  }
};
