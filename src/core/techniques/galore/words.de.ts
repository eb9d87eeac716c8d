import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "GaLore",
  mechanism:
    "Alle Gewichte werden trainiert; Gradienten werden auf einen niedrigen Rang projiziert, sodass Optimiererzustände klein bleiben.",
  advantages: {
    memory: "Senkt den Speicher des Optimierers um bis zu 65,5 %, während alle Parameter lernen",
    "one-card": "Ein Modell mit 7 Milliarden trainiert in 22,8 GB",
  },
  drawbacks: {
    speed: "So langsam wie vollständiges Fine-Tuning, dazu kommen Zerlegungen",
    "one-gpu": "Was es auf eine kleine GPU bringt, läuft nur auf einer GPU",
    storage: "Jede Variante ist ein ganzes Modell",
    sharding: "Läuft nicht unter FSDP oder ZeRO von DeepSpeed: Das Modell muss auf jede GPU passen",
    maintenance: "Sein Repository hat sich seit September 2024 nicht geändert",
  },
  choose: "Wählen Sie es, wenn vollständiges Fine-Tuning gewünscht ist und seine Optimiererzustände nicht passen.",
  drawing: {
    note: "Gradienten auf Rang r projiziert",
    summary:
      "Nichts wird hinzugefügt. Jedes Gewicht wird trainiert; Gradienten werden auf einen niedrigen Rang projiziert, bevor der Optimierer sie sieht.",
  },
  advice: {
    "galore-gpus": "Schichtweise Aktualisierungen von GaLore laufen nur auf einer GPU.",
  },
};
