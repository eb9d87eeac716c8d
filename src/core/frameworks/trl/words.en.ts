import type { FrameworkWords } from "../framework.ts";
import type { TrlLimit } from "./recipe.ts";

export const words: FrameworkWords<TrlLimit> = {
  limits: {
    pairs: () => "TRL's DPO fails with this technique, as tried with TRL 1.10. LoRA learns from pairs.",
    quantization: (model) =>
      `bitsandbytes cannot hold ${model} in 4 bits here: the experts of a mixture stay in 16 bit, and a checkpoint in MXFP4 or FP8 is refused. Unsloth quantizes mixtures and has its own builds of gpt-oss.`,
    checkpointing: () =>
      "PEFT refuses prefix-tuning with gradient checkpointing, which this run needs to fit. Take larger cards or shorter examples.",
    "optimizer-in-backward": () =>
      "The Trainer keeps the gradients of all weights, and this run only fits with the optimizer inside the backward pass. torchtune has that.",
  },
};
