import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "bench-oft": {
    text: "OFT mit 8,2 Millionen Parametern erreicht 49,1 % bei einem Vergessen von 0,041; LoRA r32 47,8 % bei 0,050",
    conditions: "Llama-3.2-3B, 5.000 Schritte mit Batch 4 auf MetaMathQA, getestet auf GSM8K, eine L40S",
  },
  "oft-preserves": {
    text: "OFT erhält die Winkel zwischen Neuronen, um zu bewahren, was das Modell vorher konnte",
    conditions: "Wie dokumentiert",
  },
};
