import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Prompt-Tuning",
  mechanism: "Trainierte Einbettungen stehen vor der Eingabe; im Modell ändert sich nichts.",
  advantages: {
    "large-models": "Nähert sich vollständigem Tuning, wenn Modelle über Milliarden von Parametern hinaus wachsen",
    "domain-shift": "Überträgt sich besser auf andere Gebiete",
    sharing: "Ein eingefrorenes Modell bedient viele Aufgaben, jede mit eigenem Prompt",
  },
  drawbacks: {
    sensitivity: "In einem Benchmark 5,7 % bis 34,3 % Genauigkeit, je nach Einstellungen",
  },
  choose: "Wählen Sie es für sehr große Modelle und viele kleine Aufgaben.",
  drawing: {
    summary: "Vor die Eingabe kommen trainierte Einbettungen; innerhalb der Blöcke ändert sich nichts.",
  },
};
