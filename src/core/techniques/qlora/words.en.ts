import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "QLoRA",
  mechanism: "LoRA over a base model whose frozen weights are stored in 4 bits (NF4).",
  advantages: {
    memory: "Trains a 65-billion model on one 48 GB card with the quality of 16-bit fine-tuning",
    "double-quantization": "Double quantization saves another 0.37 bit a weight",
  },
  drawbacks: {
    speed: "Slower than LoRA: weights are dequantized at every use",
  },
  choose: "Choose it when LoRA does not fit, or fits only just.",
  drawing: {
    beside: "A and B, rank r",
    summary: "LoRA's pairs of matrices are trained in 16 bit; the frozen weights are stored in 4 bits.",
  },
};
