import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "lora-glue": {
    text: "LoRA reaches a GLUE average of 87.2 vs 86.4 for full fine-tuning with RoBERTa base, and 91.3 vs 91.1 with DeBERTa XXL",
    conditions: "RoBERTa base (125 million) and DeBERTa XXL (1.5 billion), 0.8 and 4.7 million trained parameters",
  },
  "lora-gpt2-generation": {
    text: "On E2E and DART, GPT-2 medium reaches 70.4 and 47.1 with LoRA, 68.2 and 46.0 with full fine-tuning, 69.7 and 45.7 with prefix-tuning, 66.3 and 42.4 with adapters",
    conditions: "GPT-2 medium and large; E2E and DART, BLEU; about 0.35 million trained parameters",
  },
  "lora-checkpoint-mb": {
    text: "A LoRA checkpoint of GPT-2 medium takes 1.5 MB",
    conditions: "GPT-2 medium, 0.35 million trained parameters",
  },
};
