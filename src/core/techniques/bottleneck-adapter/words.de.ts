import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Bottleneck-Adapter",
  mechanism:
    "Kleine Netze (verengen, Nichtlinearität, erweitern) werden nach den Teilschichten jedes Blocks eingefügt und trainiert.",
  advantages: {
    quality: "Auf GLUE mit 3,6 % der Parameter bis auf einen Punkt an vollständigem Fine-Tuning",
    modularity:
      "Neue Aufgaben kommen hinzu, ohne frühere zu berühren, und Module für Sprache und Aufgabe lassen sich verbinden",
    "training-speed": "Trainingsschritte bis zu 60 % schneller als vollständiges Fine-Tuning",
  },
  drawbacks: {
    latency: "Lässt sich nicht verschmelzen; Inferenz 4 bis 6 % langsamer",
    quality: "Serielle Adapter liegen auf LLaMA beim Rechnen 2 Punkte hinter LoRA",
    serving: "Keine Serving-Engine wählt je Anfrage unter ihnen",
  },
  choose: "Wählen Sie sie für Sammlungen wiederverwendbarer Aufgabenmodule, wo ein wenig Latenz hinnehmbar ist.",
  drawing: {
    summary:
      "Nach dem MLP jedes Blocks (Houlsby: auch nach der Attention) wird ein kleines Netz hinzugefügt und trainiert; alle Gewichte bleiben eingefroren.",
  },
};
