import type { FrameworkWords } from "../framework.ts";
import { words as trainer } from "../transformers/words.en.ts";
import type { TrainerLimit } from "../trl/recipe.ts";

export const words: FrameworkWords<TrainerLimit | "wrapping"> = {
  limits: {
    ...trainer.limits,
    wrapping: () =>
      "Sentence Transformers lays adapters into the model without a wrapper of PEFT's, which this method needs. Take LoRA.",
  },
};
