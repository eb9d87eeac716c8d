/** What a technique tells verl: to train all weights, or LoRA over a base in 16 bits. */
export interface VerlRecipe {
  readonly trains: "all-weights" | "lora";
}

export type VerlLimit = "bf16" | "masters" | "optimizer" | "experts" | "stored";
