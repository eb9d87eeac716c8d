import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "BitFit",
  mechanism: "Only the biases of the model are trained.",
  advantages: {
    "small-data": "Competitive with full fine-tuning of BERT on small to medium data",
  },
  drawbacks: {
    "no-biases": "Most recent language models have no biases to train",
    capacity: "Falls behind as data grows",
  },
  choose: "Choose it for encoder models with biases and little data.",
  drawing: {
    summary: "Nothing is added. The biases are trained; all weight matrices stay frozen.",
  },
};
