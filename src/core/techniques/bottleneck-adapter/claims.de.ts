import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "houlsby-glue": {
    text: "Auf GLUE kommen Adapter vollständigem Fine-Tuning von BERT nahe und fügen je Aufgabe wenige Parameter hinzu",
    conditions: "BERT, 26 Textklassifikationsaufgaben einschließlich GLUE",
  },
  "madx-modules": {
    text: "Getrennte Adapter für Sprachen und Aufgaben lassen sich verbinden, um eine Aufgabe auf eine Sprache zu übertragen",
    conditions: "Mehrsprachige Modelle, Eigennamenerkennung, Fragenbeantwortung und Schlussfolgern",
  },
};
