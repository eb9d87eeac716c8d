import type { FrameworkWords } from "../framework.ts";
import { words as trainer } from "../transformers/words.en.ts";
import type { TrainerLimit } from "../trl/recipe.ts";

export const words: FrameworkWords<TrainerLimit | "wrapping" | "sharding"> = {
  limits: {
    ...trainer.limits,
    sharding: () =>
      "Sentence Transformers neither splits a model into its layers nor saves one whose weights are split across the GPUs, and this run has to split them.",
    wrapping: () =>
      "Sentence Transformers lays adapters into the model without a wrapper of PEFT's, which this method needs. Take LoRA.",
  },
};
