import type { FrameworkWords } from "../framework.ts";
import { quantizationLimits } from "../quantization-words.en.ts";
import type { SwiftLimit } from "./recipe.ts";

export const words: FrameworkWords<SwiftLimit> = {
  limits: {
    negatives: () =>
      "ms-swift tells the pairs of one micro-batch apart, and has no loss that works through a large one in parts: all of it does not fit here. The script for Sentence Transformers has such a loss.",
    embeddings: () =>
      "ms-swift 4.6 fails on embeddings with this technique, as tried: PEFT does not know the kind of task that it is handed. LoRA embeds.",
    bypassed: (model) =>
      `A kernel reads the weights of out_proj in the Mamba layers of ${model}, and ms-swift packs them into 4 bits, which stops the first step. The scripts for Hugging Face PEFT + TRL and Axolotl leave them in 16 bit.`,
    encoder: (model, family) =>
      `This script is written for decoders, and ${model} is of the family ${family}. Transformers and Sentence Transformers have scripts for encoders.`,
    reference: () =>
      "It holds a second copy of all weights as the reference, which this run has no memory for. The script for Hugging Face PEFT + TRL computes the reference before training.",
    ...quantizationLimits,
    "optimizer-offload": () =>
      "Its DeepSpeed preset of stage 3 offloads the weights with the optimizer. The script for Hugging Face PEFT + TRL offloads the optimizer alone.",
    "optimizer-in-backward": () =>
      "It keeps the gradients of all weights, and this run only fits with the optimizer step fused into the backward pass.",
    "activation-offload": () =>
      "This run only fits with its activations in host memory, which ms-swift has under FSDP alone. The script for Hugging Face PEFT + TRL has that.",
    "split-without-masters": () =>
      "Where the weights are split across the GPUs, DeepSpeed keeps fp32 master weights, which this run has no memory for.",
    "half-weights": () =>
      "This run keeps the weights in fp16 alone, and PyTorch does not scale the gradients of such weights. Use a GPU with bf16.",
    stored: (model) =>
      `${model} is stored in FP8, and ms-swift loads it so, which cannot be trained. Use a copy in 16 bit.`,
  },
};
