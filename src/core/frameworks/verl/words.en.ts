import type { FrameworkWords } from "../framework.ts";
import type { VerlLimit } from "./recipe.ts";

export const words: FrameworkWords<VerlLimit> = {
  limits: {
    bf16: () => "verl trains in bf16 with FlashAttention 2, which this GPU lacks.",
    masters: () =>
      "verl keeps fp32 master weights, which this run has no memory for. Its LoRA needs none of the frozen ones.",
    optimizer: () =>
      "This run only fits with 8-bit optimizer states or with the optimizer step fused into the backward pass, which verl does not have.",
    experts: (model) =>
      `vLLM samples with LoRA's matrices alongside the weights, which is not written here for the experts of ${model}.`,
    stored: (model) =>
      `${model} is stored in a quantized format, and verl loads it so, which cannot be trained. Use a copy in 16 bit.`,
  },
};
