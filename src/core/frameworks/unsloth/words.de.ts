import type { FrameworkWords } from "../framework.ts";
import type { UnslothLimit } from "./recipe.ts";

export const words: FrameworkWords<UnslothLimit> = {
  limits: {
    bypassed: (model) =>
      `In den Mamba-Schichten von ${model} liest ein Kernel die Gewichte von out_proj selbst, und Unsloth packt sie in 4 Bit: Schon der erste Schritt bricht ab. Die Skripte für Hugging Face PEFT + TRL und Axolotl belassen sie in 16 Bit.`,
    quantization: (model) =>
      `bitsandbytes kann ${model} hier nicht in 4 Bit halten: Die Schichten von Falcon bleiben in 16 Bit, und ein Checkpoint in FP8 wird abgewiesen. LoRA arbeitet auf den 16-Bit-Gewichten.`,
    sharding: () => "Unsloth hält das ganze Modell auf jeder GPU, und dieser Lauf muss es über die GPUs verteilen.",
    optimizer: () =>
      "Dieser Lauf passt nur mit ausgelagertem Optimierer oder dem Optimierer im Rückwärtsdurchlauf; beides bietet Unsloth nicht an.",
  },
};
