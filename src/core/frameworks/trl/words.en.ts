import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.en.ts";
import { words as trainer } from "../transformers/words.en.ts";
import type { TrlLimit } from "./recipe.ts";

export const words: FrameworkWords<TrlLimit> = {
  limits: {
    ...trainer.limits,
    groups: () =>
      "TRL's GRPO compares all answers to a task in one update, and this run only fits with fewer answers an update. Use larger GPUs.",
    pairs: () => "TRL's DPO fails with this technique, as tried with TRL 1.10. LoRA learns from pairs.",
    ...quantizationLimits,
  },
};
