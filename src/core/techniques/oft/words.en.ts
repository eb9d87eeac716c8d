import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "OFT",
  mechanism: "Weights are rotated by trained orthogonal matrices.",
  advantages: {
    retention: "As accurate as LoRA in the common benchmark, with less forgetting than most",
    butterfly: "Its butterfly form outperforms LoRA at similar budgets in its authors' tests",
  },
  drawbacks: {
    speed: "Slower than LoRA",
  },
  choose: "Choose it when retention matters and LoRA forgets too much.",
  drawing: {
    beside: "rotation in blocks",
    summary: "A trained orthogonal matrix rotates each weight matrix, which stays frozen.",
  },
  claims: {
    "bench-oft": {
      text: "OFT with 8.2 million parameters reaches 49.1% at a forgetting of 0.041; LoRA r32 47.8% at 0.050",
      conditions: "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S",
    },
    "oft-preserves": {
      text: "OFT keeps the angles between neurons, so as to preserve what the model could do before",
      conditions: "As documented",
    },
  },
};
