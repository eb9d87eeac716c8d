import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Tuning beim Anbieter",
  mechanism: "Ein Anbieter trainiert mit Ihren Beispielen eine Variante seines geschlossenen Modells.",
  advantages: {
    "no-gpus": "Keine Gewichte, GPUs oder Trainingscode nötig; ab etwa 50 gut gemachten Beispielen",
  },
  drawbacks: {
    closed: "Was im Innern geschieht, ist nicht veröffentlicht; wenig lässt sich abstimmen oder mitnehmen",
  },
  choose: "Wählen Sie es, wenn das Modell geschlossen ist.",
  drawing: {
    summary: "Was der Anbieter ändert, ist nicht veröffentlicht.",
  },
};
