import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "LoRA",
  mechanism:
    "A pair of small matrices is trained next to each frozen weight matrix; their product is added to its output.",
  advantages: {
    quality: "Matches full fine-tuning on small to medium data sets, in classification and in generation",
    latency: "Merges into the weights: no added latency",
    "per-request": "Small checkpoints that serving engines can switch per request over one base model",
  },
  drawbacks: {
    capacity: "Falls behind when the data exceeds its capacity, as in continued pre-training",
    "batch-size": "Tolerates large batches less than full fine-tuning",
    settings: "Rank and scaling must suit the data: the usual rank of 16 is too small for a large data set",
  },
  choose: "Choose it as the default for supervised fine-tuning, and for many variants over one base.",
  drawing: {
    beside: "A and B, rank r",
    summary: "A pair of small matrices is added next to each weight matrix and trained; all weights stay frozen.",
  },
};
