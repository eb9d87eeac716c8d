/** What a technique tells MLX-LM: what it trains, and whether the base is converted to 4 bits first. */
export interface MlxRecipe {
  readonly fineTuneType: "full" | "lora" | "dora";
  readonly quantizes?: true;
}

export type MlxLimit = "family" | "several" | "experts" | "memory";
