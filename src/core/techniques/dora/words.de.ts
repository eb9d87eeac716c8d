import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "DoRA",
  mechanism: "LoRA, das Richtung und Betrag jeder Gewichtsmatrix getrennt trainiert.",
  advantages: {
    quality: "Übertrifft LoRA in den Tests seiner Autoren beim Alltagsschließen um 2 bis 4 Punkte",
    rank: "Die Hälfte des Rangs von LoRA reicht oft",
    merging: "Lässt sich wie LoRA verschmelzen",
  },
  drawbacks: {
    speed: "Langsamer als LoRA im gemeinsamen Benchmark, ohne dort einen Gewinn zu zeigen",
    serving: "vLLM lädt es nicht: Es muss verschmolzen werden, im Betrieb ist jede Variante dann ein ganzes Modell",
  },
  choose: "Wählen Sie es, wenn die Qualität von LoRA bei niedrigem Rang knapp nicht reicht.",
  drawing: {
    beside: "A, B und ein Betrag",
    summary:
      "Die Paare von LoRA geben die Richtung und ein trainierter Vektor den Betrag jeder Gewichtsmatrix; alle Gewichte bleiben eingefroren.",
  },
  advice: {
    "dora-rank": "Beginnen Sie DoRA mit der Hälfte des Rangs von LoRA und einer etwas kleineren Lernrate.",
  },
};
