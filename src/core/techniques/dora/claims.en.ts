import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
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
};
