import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "ptuning-nlu": {
    text: "Trained prompt embeddings stabilise prompting and improve language understanding, for frozen and tuned models, with full and few-shot data",
    conditions: "LAMA and SuperGLUE",
  },
  "bench-ptuning": {
    text: "P-tuning reaches 35.0%, with 28 million trained parameters of which 0.2 MB are kept",
    conditions: "Llama-3.2-3B, 5,000 steps of batch 4 on MetaMathQA, tested on GSM8K, one L40S",
  },
};
