import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "Vollständiges Fine-Tuning",
  mechanism: "Jedes Gewicht des Modells wird trainiert.",
  advantages: {
    quality: "Erreicht am meisten, wenn Daten reichlich sind und die Aufgabe fern vom Vortraining liegt",
    latency: "Keine hinzugefügten Teile: Inferenz so schnell wie beim Basismodell",
  },
  drawbacks: {
    memory: "Braucht Speicher für Gradienten und Optimiererzustände jedes Gewichts",
    forgetting:
      "Vergaß außerhalb der Aufgabe mehr als LoRA, als Llama-2 Code und Mathematik lernte; im PEFT-Benchmark mit Lernrate 1e-5 vergaß es weniger",
    storage: "Jede Variante ist ein ganzes Modell, das gespeichert und betrieben werden muss",
  },
  choose: "Wählen Sie es, wenn Genauigkeit entscheidet, Daten im Überfluss da sind und GPUs bereitstehen.",
  drawing: {
    summary: "Nichts wird hinzugefügt. Jedes Gewicht wird trainiert, auch Einbettung und Kopf.",
  },
};
