import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Prompt-Tuning",
  mechanism: "Trainierte Einbettungen stehen vor der Eingabe; im Modell ändert sich nichts.",
  advantages: {
    "large-models": "Nähert sich vollständigem Tuning, wenn Modelle über Milliarden von Parametern hinaus wachsen",
    "domain-shift": "Überträgt sich besser auf andere Gebiete",
    sharing: "Ein eingefrorenes Modell kann in PEFT viele Aufgaben tragen, jede mit eigenem Prompt",
  },
  drawbacks: {
    sensitivity: "In einem Benchmark 5,7 % bis 34,3 % Genauigkeit, je nach Einstellungen",
    serving: "Keine Serving-Engine wählt es noch je Anfrage: vLLM hat trainierte Prompts 2025 entfernt",
  },
  choose: "Wählen Sie es für sehr große Modelle, die unverändert bleiben müssen und mit einem Prompt zur Zeit laufen.",
  drawing: {
    summary: "Vor die Eingabe kommen trainierte Einbettungen; innerhalb der Blöcke ändert sich nichts.",
  },
};
