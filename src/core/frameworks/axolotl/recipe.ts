import type { Job } from "../job.ts";
import type { QuantizationLimit } from "../quantization-limit.ts";
import type { Setting } from "../settings.ts";

/** What a technique tells Axolotl. */
export type AxolotlRecipe =
  | {
      readonly trains: "all-weights";
      /** Settings of an optimizer of its own, which works inside the backward pass too. */
      readonly optimizer?: (job: Job) => readonly Setting[];
    }
  | {
      readonly trains: "adapter";
      readonly adapter: (job: Job) => readonly Setting[];
    };

export type AxolotlLimit =
  | "reference"
  | QuantizationLimit
  | "optimizer-offload"
  | "optimizer-in-backward"
  | "optimizer-in-backward-of-many"
  | "split-without-masters"
  | "half-weights"
  | "split-pairs"
  | "single-ratings";
