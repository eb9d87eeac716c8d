import type { FrameworkWords } from "../framework.ts";
import type { TorchtuneLimit } from "./recipe.ts";

export const words: FrameworkWords<TorchtuneLimit> = {
  limits: {
    model: (model) =>
      `torchtune builds each model by a function of its own. Files are written for Llama 3.1 and 3.2 and for Qwen2.5 (but its 32B), not for ${model}.`,
    "optimizer-offload": () =>
      "torchtune offloads the weights with the optimizer, or neither. The recipe for Hugging Face PEFT + TRL offloads the optimizer alone.",
    bf16: () => "torchtune trains in bf16, which this card lacks.",
  },
};
