import type { Setting } from "../settings.ts";

/**
 * What a technique tells torchtune: to train all weights, or LoRA with these settings beside those
 * of LoRA itself.
 */
export type TorchtuneRecipe =
  | { readonly trains: "all-weights" }
  | { readonly trains: "lora"; readonly settings: readonly Setting[] };

export type TorchtuneLimit = "model" | "optimizer-offload" | "bf16";
