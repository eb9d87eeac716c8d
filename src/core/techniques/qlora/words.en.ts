import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "QLoRA",
  mechanism: "LoRA over a base model whose frozen weights are stored in 4 bits (NF4).",
  advantages: {
    memory: "Fine-tunes a 65B model on one 48 GB GPU; on LLaMA (2023) its authors matched 16-bit fine-tuning",
    "double-quantization": "Double quantization saves another 0.37 bits per weight",
  },
  drawbacks: {
    speed: "Slower than LoRA: weights are dequantized at every use",
    experts:
      "In mixtures of experts, bitsandbytes leaves the experts in 16 bit; of the frameworks here only Unsloth quantizes them",
    stored: "Checkpoints stored in MXFP4 or FP8 cannot be quantized again by bitsandbytes",
    merging: "Merged into its 4-bit base it may answer differently: the sum is rounded again",
  },
  choose: "Choose it when LoRA does not fit, or fits only just.",
  drawing: {
    beside: "A and B, rank r",
    summary: "LoRA's pairs of matrices are trained in 16 bit; the frozen weights are stored in 4 bits.",
  },
};
