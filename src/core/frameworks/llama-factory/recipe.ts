import type { Job } from "../job.ts";
import type { QuantizationLimit } from "../quantization-limit.ts";
import type { Setting } from "../settings.ts";

/**
 * What a technique tells LLaMA-Factory: its method, and whether it brings an optimizer that works
 * inside the backward pass.
 */
export interface LlamaFactoryRecipe {
  readonly trains: "all-weights" | "adapter";
  readonly method: (job: Job) => readonly Setting[];
  readonly hasOwnOptimizer?: true;
  /** Where PEFT, which it trains with, fails on the model. */
  readonly failsOn?: (job: Job) => boolean;
}

export type LlamaFactoryLimit =
  | "reference"
  | QuantizationLimit
  | "bypassed"
  | "optimizer-offload"
  | "optimizer-in-backward"
  | "optimizer-in-backward-of-many"
  | "split-without-masters";
