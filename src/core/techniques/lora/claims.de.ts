import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "lora-glue": {
    text: "LoRA erreicht mit RoBERTa base ein GLUE-Mittel von 87,2 gegen 86,4 bei vollständigem Fine-Tuning, und mit DeBERTa XXL 91,3 gegen 91,1",
    conditions:
      "RoBERTa base (125 Millionen) und DeBERTa XXL (1,5 Milliarden), 0,8 und 4,7 Millionen trainierte Parameter",
  },
  "lora-gpt2-generation": {
    text: "Auf E2E und DART erreicht GPT-2 medium 70,4 und 47,1 mit LoRA, 68,2 und 46,0 mit vollständigem Fine-Tuning, 69,7 und 45,7 mit Prefix-Tuning, 66,3 und 42,4 mit Adaptern",
    conditions: "GPT-2 medium und large; E2E und DART, BLEU; etwa 0,35 Millionen trainierte Parameter",
  },
  "lora-checkpoint-mb": {
    text: "Ein LoRA-Checkpoint von GPT-2 medium braucht 1,5 MB",
    conditions: "GPT-2 medium, 0,35 Millionen trainierte Parameter",
  },
};
