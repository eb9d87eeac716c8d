import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "P-Tuning",
  mechanism: "Trainierte Prompt-Einbettungen, die während des Trainings ein kleines Netz erzeugt.",
  advantages: {
    understanding: "Stabilisiert Prompts und verbessert Sprachverstehen",
  },
  drawbacks: {
    quality: "Unter LoRA im gemeinsamen Benchmark; lässt sich nicht verschmelzen",
    serving: "Keine Serving-Engine wählt es noch je Anfrage: vLLM hat trainierte Prompts 2025 entfernt",
  },
  choose: "Wählen Sie es für Verstehensaufgaben, bei denen Prompts fast genügen.",
  drawing: {
    summary:
      "Vor die Eingabe kommen Einbettungen, die ein trainiertes Netz erzeugt; das Netz wird nach dem Training verworfen.",
  },
};
