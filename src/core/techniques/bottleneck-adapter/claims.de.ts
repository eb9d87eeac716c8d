import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "houlsby-glue": {
    text: "Auf GLUE kommen Adapter vollständigem Fine-Tuning von BERT nahe und fügen je Aufgabe wenige Parameter hinzu",
    conditions: "BERT, 26 Textklassifikationsaufgaben einschließlich GLUE",
  },
  "llmadapters-resources": {
    text: "LLaMA-7B auf 3.200 Aufgaben braucht 18 GB mit LoRA und 22 GB mit Adaptern, je eine Stunde",
    conditions: "Zwei RTX 3090, Rang 8 oder ein Bottleneck von 256, drei Epochen",
  },
  "madx-modules": {
    text: "Getrennte Adapter für Sprachen und Aufgaben lassen sich verbinden, um eine Aufgabe auf eine Sprache zu übertragen",
    conditions: "Mehrsprachige Modelle, Eigennamenerkennung, Fragenbeantwortung und Schlussfolgern",
  },
};
