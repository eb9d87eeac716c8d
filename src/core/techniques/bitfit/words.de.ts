import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "BitFit",
  mechanism: "Nur die Biases des Modells werden trainiert.",
  advantages: {
    "small-data": "Konkurrenzfähig mit vollständigem Fine-Tuning von BERT bei kleinen bis mittleren Datenmengen",
  },
  drawbacks: {
    "no-biases": "Die meisten neueren Sprachmodelle haben keine Biases, die zu trainieren wären",
    capacity: "Fällt zurück, wenn die Daten wachsen",
  },
  choose: "Wählen Sie es für Encoder-Modelle mit Biases und wenige Daten.",
  drawing: {
    summary: "Nichts wird hinzugefügt. Die Biases werden trainiert; alle Gewichtsmatrizen bleiben eingefroren.",
  },
};
