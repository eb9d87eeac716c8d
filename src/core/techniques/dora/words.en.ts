import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "DoRA",
  mechanism: "LoRA that trains the direction of each weight matrix and its magnitude apart.",
  advantages: {
    quality: "Outperforms LoRA on commonsense reasoning in its authors' tests, by 2 to 4 points",
    rank: "Half of LoRA's rank is often enough",
    merging: "Merges like LoRA",
  },
  drawbacks: {
    speed: "Slower than LoRA in the common benchmark, without a gain there",
  },
  choose: "Choose it when LoRA's quality falls just short at a low rank.",
  drawing: {
    beside: "A, B and a magnitude",
    summary:
      "LoRA's pairs give the direction and a trained vector the magnitude of each weight matrix; all weights stay frozen.",
  },
  advice: {
    "dora-rank": "Start DoRA at half of LoRA's rank and a slightly lower learning rate, and merge it before serving.",
  },
  claims: {
    "dora-gain": {
      text: "DoRA consistently outperforms LoRA on commonsense reasoning and other tasks with LLaMA, without extra inference cost",
      conditions: "LLaMA, LLaVA and VL-BART on commonsense reasoning and visual tasks",
    },
    "dora-llama7b": {
      text: "On eight commonsense sets LLaMA-7B reaches 78.4 with DoRA and 76.3 with LoRA at rank 32",
      conditions: "LLaMA-7B, 170,000 commonsense examples, each method at its own learning rate",
    },
    "dora-llama3": {
      text: "On eight commonsense sets LLaMA3-8B reaches 85.2 with DoRA and 80.8 with LoRA at rank 32; LLaMA2-7B 79.7 and 77.6",
      conditions: "LLaMA2-7B and LLaMA3-8B, 170,000 commonsense examples",
    },
    "bench-dora": {
      text: "DoRA r32 reaches 46.9%, LoRA r32 47.8%",
      conditions: "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S",
    },
    "dora-overhead": {
      text: "DoRA has a bigger overhead than LoRA; merging is recommended for inference",
      conditions: "As documented",
    },
    "dora-half-rank": {
      text: "Half the rank of a LoRA configuration and a slightly lower learning rate are often enough",
      conditions: "As documented",
    },
  },
};
