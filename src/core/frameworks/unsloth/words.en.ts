import type { FrameworkWords } from "../framework.ts";
import type { UnslothLimit } from "./recipe.ts";

export const words: FrameworkWords<UnslothLimit> = {
  limits: {
    bypassed: (model) =>
      `A kernel reads the weights of out_proj in the Mamba layers of ${model}, and Unsloth packs them into 4 bits, which stops the first step. The scripts for Hugging Face PEFT + TRL and Axolotl leave them in 16 bit.`,
    quantization: (model) =>
      `bitsandbytes cannot hold ${model} in 4 bits here: the layers of Falcon stay in 16 bit, and a checkpoint in FP8 is refused. LoRA works on the 16-bit weights.`,
    sharding: () => "Unsloth keeps the whole model on each GPU, and this run has to split it across the GPUs.",
    optimizer: () =>
      "This run only fits with the optimizer offloaded or inside the backward pass, which Unsloth does not offer.",
  },
};
