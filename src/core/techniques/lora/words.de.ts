import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "LoRA",
  mechanism:
    "Neben jeder eingefrorenen Gewichtsmatrix wird ein Paar kleiner Matrizen trainiert; ihr Produkt wird addiert.",
  advantages: {
    quality:
      "Gleichauf mit vollständigem Fine-Tuning bei kleinen bis mittleren Datenmengen, in Klassifikation und Generierung",
    latency: "Lässt sich mit den Gewichten verschmelzen: keine zusätzliche Latenz",
    "per-request": "Kleine Checkpoints, unter denen Serving-Engines bei jeder Anfrage über einem Basismodell wählen",
  },
  drawbacks: {
    capacity: "Fällt zurück, wenn die Daten seine Kapazität übersteigen, etwa bei fortgesetztem Vortraining",
    "batch-size": "Verträgt große Batches schlechter als vollständiges Fine-Tuning",
    settings:
      "Rang und Skalierung müssen zu den Daten passen: Der übliche Rang 16 fasst zu wenig von einer großen Menge",
  },
  choose: "Wählen Sie es als Standard für überwachtes Fine-Tuning und für viele Varianten über einer Basis.",
  drawing: {
    beside: "A und B, Rang r",
    summary:
      "Neben jeder Gewichtsmatrix wird ein Paar kleiner Matrizen hinzugefügt und trainiert; alle Gewichte bleiben eingefroren.",
  },
};
