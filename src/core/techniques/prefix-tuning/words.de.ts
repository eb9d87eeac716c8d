import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Prefix-Tuning",
  mechanism: "Trainierte Keys und Values stehen in der Attention jeder Schicht vor der Eingabe.",
  advantages: {
    "few-examples": "Besser als vollständiges Fine-Tuning bei wenigen Daten und bei neuen Themen",
    "few-parameters": "Mit 0,1 % der Parameter vergleichbar mit vollständigem Fine-Tuning bei Text aus Tabellen",
  },
  drawbacks: {
    sensitivity: "Sehr empfindlich gegen Lernrate und Initialisierung; vergisst viel, wenn schlecht eingestellt",
    instability: "Direkt trainiert ist es instabil; ein Netz, das das Präfix erzeugt, hilft",
    context: "Belegt einen Teil des Kontexts und lässt sich nicht verschmelzen",
    serving: "Keine Serving-Engine wählt es noch je Anfrage: vLLM hat trainierte Prompts 2025 entfernt",
  },
  choose: "Wählen Sie es für Generierung mit wenigen Daten, bei Modellen, deren Gewichte unberührt bleiben müssen.",
  drawing: {
    summary:
      "In der Attention jedes Blocks kommen trainierte Keys und Values vor die der Eingabe; alle Gewichte bleiben eingefroren.",
  },
};
