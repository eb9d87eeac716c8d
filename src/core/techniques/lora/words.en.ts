import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "LoRA",
  mechanism: "A pair of small matrices beside each frozen weight matrix is trained; their product is added to it.",
  advantages: {
    quality: "Matches full fine-tuning on small to medium data sets, in classification and in generation",
    latency: "Merges into the weights: no added latency",
    "per-request": "Small checkpoints, served request by request over one base",
  },
  drawbacks: {
    capacity: "Falls behind when the data exceeds its capacity, as in continued pre-training",
    "batch-size": "Tolerates large batches less than full fine-tuning",
    "cache-reuse": "Variants that reuse the base model's cache cannot be merged",
  },
  choose: "Choose it as the default for supervised fine-tuning, and for many variants over one base.",
  drawing: {
    beside: "A and B, rank r",
    summary: "A pair of small matrices is added beside each weight matrix and trained; all weights stay frozen.",
  },
};
