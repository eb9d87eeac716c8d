import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "VeRA",
  mechanism: "Zufällige eingefrorene Matrizen, die alle Schichten teilen, mit kleinen trainierten Vektoren dazwischen.",
  advantages: {
    storage: "Viel kleinere Checkpoints als LoRA bei gleicher Qualität auf GLUE",
  },
  drawbacks: {
    quality: "Unter LoRA im gemeinsamen Benchmark",
    serving: "vLLM lädt es nicht: Varianten lassen sich nicht je Anfrage wählen",
  },
  choose:
    "Wählen Sie es, wo gespeicherte Checkpoints klein sein müssen und jede Variante vor dem Betrieb verschmolzen wird.",
  drawing: {
    beside: "zwei Vektoren auf zufälligen A, B",
    summary:
      "Zwei trainierte Vektoren an jeder Matrix skalieren Zufallsmatrizen, die alle Blöcke teilen und die eingefroren bleiben.",
  },
};
