import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "IA3",
  mechanism: "Trainierte Vektoren skalieren Keys, Values und die inneren Aktivierungen des MLP.",
  advantages: {
    "few-examples": "Bei wenigen Beispielen besser als Lernen im Kontext, zu weit geringeren Kosten",
    storage: "Checkpoints von etwa einem Megabyte",
  },
  drawbacks: {
    capacity: "Wenig Kapazität: fällt zurück, wenn die Daten wachsen",
    serving: "vLLM lädt es nicht: Varianten lassen sich nicht je Anfrage wählen",
  },
  choose: "Wählen Sie es für wenige Beispiele und dort, wo ein Checkpoint von einem Megabyte zählt.",
  drawing: {
    beside: "ein Vektor",
    summary:
      "Trainierte Vektoren skalieren Keys, Values und die inneren Aktivierungen des MLP; alle Gewichte bleiben eingefroren.",
  },
};
