import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "ptuning-nlu": {
    text: "Trainierte Prompt-Einbettungen stabilisieren Prompts und verbessern Sprachverstehen, bei eingefrorenen und trainierten Modellen, mit vollen und mit wenigen Daten",
    conditions: "LAMA und SuperGLUE",
  },
  "bench-ptuning": {
    text: "P-Tuning erreicht 35,0 %, mit 28 Millionen trainierten Parametern, von denen 0,2 MB behalten werden",
    conditions: "Llama-3.2-3B, 5.000 Schritte mit Batch 4 auf MetaMathQA, getestet auf GSM8K, eine L40S",
  },
};
