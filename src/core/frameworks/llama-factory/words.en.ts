import type { FrameworkWords } from "../framework.ts";
import type { LlamaFactoryLimit } from "./recipe.ts";

export const words: FrameworkWords<LlamaFactoryLimit> = {
  limits: {
    bypassed: (model) =>
      `A kernel reads the weights of out_proj in the Mamba layers of ${model}, and LLaMA-Factory packs them into 4 bits, which stops the first step. The scripts for Hugging Face PEFT + TRL and Axolotl leave them in 16 bit.`,
    reference: () =>
      "It holds a second copy of all weights as the reference of DPO, which this run has no memory for. The script for Hugging Face PEFT + TRL computes the reference before training.",
    "own-class": (model) =>
      `Since Transformers 5 bitsandbytes leaves the layers of ${model} in 16 bit. LoRA works on the 16-bit weights.`,
    quantization: (model) =>
      `bitsandbytes cannot hold ${model} in 4 bits here: the experts of a mixture stay in 16 bit, and a checkpoint in MXFP4 or FP8 is refused. Unsloth quantizes mixtures and has its own builds of gpt-oss.`,
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
