import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: "AdaLoRA",
  mechanism: "LoRA in Form einer Singulärwertzerlegung; das Rangbudget wandert dorthin, wo es zählt.",
  advantages: {
    "small-budgets": "Verbessert am meisten bei kleinen Parameterbudgets",
  },
  drawbacks: {
    settings: "Mehr Einstellungen zu wählen (Zeitplan des Budgets), weniger Frameworks",
  },
  choose: "Wählen Sie es, wenn der Checkpoint sehr klein sein muss und Sie es abstimmen können.",
  drawing: {
    beside: "P, Singulärwerte, Q; einige gestrichen",
    summary:
      "Matrizenpaare mit trainierten Singulärwerten dazwischen werden hinzugefügt; unwichtige Ränge werden beim Training gestrichen.",
  },
};
