import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.en.ts";
import type { LlamaFactoryLimit } from "./recipe.ts";

export const words: FrameworkWords<LlamaFactoryLimit> = {
  limits: {
    bypassed: (model) =>
      `A kernel reads the weights of out_proj in the Mamba layers of ${model}, and LLaMA-Factory packs them into 4 bits, which stops the first step. The scripts for Hugging Face PEFT + TRL and Axolotl leave them in 16 bit.`,
    reference: () =>
      "It holds a second copy of all weights as the reference of DPO, which this run has no memory for. The script for Hugging Face PEFT + TRL computes the reference before training.",
    ...quantizationLimits,
    "optimizer-offload": () =>
      "Its ZeRO-3 configs offload the weights together with the optimizer. The script for Hugging Face PEFT + TRL offloads the optimizer alone.",
    "optimizer-in-backward": () =>
      "It keeps the gradients of all weights, and this run only fits with the optimizer step fused into the backward pass.",
    "optimizer-in-backward-of-many": () =>
      "Transformers can update layer by layer on one GPU only, and this run needs that on several.",
    "split-without-masters": () =>
      "Where the weights are split across the GPUs, DeepSpeed and FSDP keep fp32 master weights, which this run has no memory for.",
  },
};
