import type { FrameworkWords } from "../framework.ts";
import { words as trainer } from "../transformers/words.en.ts";
import type { TrlLimit } from "./recipe.ts";

export const words: FrameworkWords<TrlLimit> = {
  limits: {
    ...trainer.limits,
    groups: () =>
      "TRL's GRPO compares all answers to a task in one update, and this run only fits with fewer answers an update. Use larger GPUs.",
    pairs: () => "TRL's DPO fails with this technique, as tried with TRL 1.10. LoRA learns from pairs.",
    "own-class": (model) =>
      `Since Transformers 5 bitsandbytes leaves the layers of ${model} in 16 bit. LoRA works on the 16-bit weights.`,
    quantization: (model) =>
      `bitsandbytes cannot hold ${model} in 4 bits here: the experts of a mixture stay in 16 bit, and a checkpoint in MXFP4 or FP8 is refused. Unsloth quantizes mixtures and has its own builds of gpt-oss.`,
  },
};
