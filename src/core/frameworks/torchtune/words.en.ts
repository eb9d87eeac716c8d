import type { FrameworkWords } from "../framework.ts";
import type { TorchtuneLimit } from "./recipe.ts";

export const words: FrameworkWords<TorchtuneLimit> = {
  limits: {
    model: (model) =>
      `torchtune needs a builder function for each model. We write configs for Llama 3.1, 3.2 and Qwen2.5 (except 32B), not for ${model}.`,
    "optimizer-offload": () =>
      "torchtune offloads the weights with the optimizer, or neither. The script for Hugging Face PEFT + TRL offloads the optimizer alone.",
    bf16: () => "torchtune trains in bf16, which this GPU lacks.",
  },
};
