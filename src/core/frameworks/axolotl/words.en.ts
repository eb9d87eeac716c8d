import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.en.ts";
import type { AxolotlLimit } from "./recipe.ts";

export const words: FrameworkWords<AxolotlLimit> = {
  limits: {
    reference: () =>
      "It holds a second copy of all weights as the reference of DPO, which this run has no memory for. The script for Hugging Face PEFT + TRL computes the reference before training.",
    ...quantizationLimits,
    quantization: (model) =>
      `This script does not hold ${model} in 4 bits: bitsandbytes leaves the experts of a mixture in 16 bit, and a checkpoint in MXFP4 or FP8 is refused. Axolotl's quantize_moe_experts holds experts in 4 bits, at a memory that is not estimated here. Unsloth quantizes mixtures and has its own builds of gpt-oss.`,
    "optimizer-offload": () =>
      "Axolotl's own DeepSpeed files offload the weights with the optimizer. The script for Hugging Face PEFT + TRL offloads the optimizer alone.",
    "optimizer-in-backward": () =>
      "Axolotl keeps the gradients of all weights, and this run only fits with the optimizer step fused into the backward pass.",
    "optimizer-in-backward-of-many": () =>
      "Transformers can update layer by layer on one GPU only, and this run needs that on several.",
    "split-without-masters": () =>
      "Where the weights are split across the GPUs, DeepSpeed and FSDP keep fp32 master weights, which this run has no memory for.",
    "half-weights": () =>
      "Axolotl loads the weights in fp16 for fp16 arithmetic, and PyTorch does not scale the gradients of such weights. LLaMA-Factory keeps them in fp32.",
    "split-pairs": () =>
      "Axolotl refuses DPO with a 4-bit base that is split across the GPUs. LLaMA-Factory starts it with FSDP.",
    "single-ratings": () =>
      "KTO compares each answer with another of the same batch, and this run has memory for batches of one. Axolotl has no option for KTO's loss without that comparison; the scripts for Hugging Face PEFT + TRL and ms-swift choose it.",
  },
};
