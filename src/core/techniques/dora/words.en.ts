import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "DoRA",
  mechanism: "LoRA that trains the direction and the magnitude of each weight matrix separately.",
  advantages: {
    quality: "Outperforms LoRA on commonsense reasoning in its authors' tests, by 2 to 4 points",
    rank: "Half of LoRA's rank is often enough",
    merging: "Merges like LoRA",
  },
  drawbacks: {
    speed: "Slower than LoRA in the PEFT benchmark, without a gain there",
    serving: "vLLM does not load it: it has to be merged, so each variant is a whole model in serving",
  },
  choose: "Choose it when LoRA's quality falls just short at a low rank.",
  drawing: {
    beside: "A, B and a magnitude",
    summary:
      "LoRA's pairs give the direction and a trained vector the magnitude of each weight matrix; all weights stay frozen.",
  },
  advice: {
    "dora-rank": "Start DoRA at half of LoRA's rank and a slightly lower learning rate.",
  },
};
