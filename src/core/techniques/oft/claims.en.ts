import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "bench-oft": {
    text: "OFT with 8.2 million parameters reaches 49.1% at a forgetting of 0.041; LoRA r32 47.8% at 0.050",
    conditions: "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S",
  },
  "oft-preserves": {
    text: "OFT keeps the angles between neurons, so as to preserve what the model could do before",
    conditions: "As documented",
  },
};
