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
  },
  choose: "Wählen Sie es für Verstehensaufgaben, bei denen Prompts fast genügen.",
  drawing: {
    summary:
      "Vor die Eingabe kommen Einbettungen, die ein trainiertes Netz erzeugt; das Netz wird nach dem Training verworfen.",
  },
  claims: {
    "ptuning-nlu": {
      text: "Trainierte Prompt-Einbettungen stabilisieren Prompts und verbessern Sprachverstehen, bei eingefrorenen und trainierten Modellen, mit vollen und mit wenigen Daten",
      conditions: "LAMA und SuperGLUE",
    },
    "bench-ptuning": {
      text: "P-Tuning erreicht 35,0 %, mit 28 Millionen trainierten Parametern, von denen 0,2 MB behalten werden",
      conditions: "Llama-3.2-3B, 5.000 Schritte mit Batch 4 auf MetaMathQA, getestet auf GSM8K, eine L40S",
    },
  },
};
