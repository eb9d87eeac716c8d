/**
 * What a technique tells Unsloth: to train all weights, or LoRA over a base that the run holds in
 * 16 or in 4 bits.
 */
export interface UnslothRecipe {
  readonly trains: "all-weights" | "lora";
}

export type UnslothLimit = "sharding" | "optimizer" | "bypassed" | "quantization";
