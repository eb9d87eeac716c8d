import type { Job } from "../job.ts";
import type { QuantizationLimit } from "../quantization-limit.ts";
import type { Setting } from "../settings.ts";

/**
 * What a technique tells ms-swift: what it trains, and the settings of its tuner or of an optimizer
 * of its own.
 */
export interface SwiftRecipe {
  readonly trains: "all-weights" | "adapter";
  readonly tuner: (job: Job) => readonly Setting[];
  /** ms-swift hands PEFT a kind of task that it does not know (pipelines/train/tuner.py). */
  readonly failsOnEmbeddings?: true;
}

export type SwiftLimit =
  | "encoder"
  | "reference"
  | QuantizationLimit
  | "bypassed"
  | "embeddings"
  | "negatives"
  | "optimizer-offload"
  | "optimizer-in-backward"
  | "activation-offload"
  | "split-without-masters"
  | "half-weights"
  | "stored";
