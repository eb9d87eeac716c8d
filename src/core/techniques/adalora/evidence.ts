import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    zhang2023: {
      title: "AdaLoRA: Adaptive Budget Allocation for Parameter-Efficient Fine-Tuning",
      authors: "Zhang et al.",
      year: 2023,
      url: "https://arxiv.org/abs/2303.10512",
    },
  },
  claims: [
    {
      id: "adalora",
      techniques: ["adalora"],
      topic: "quality",
      source: "zhang2023",
      strength: "abstract",
    },
    {
      id: "adalora-phases",
      techniques: ["adalora"],
      topic: "hyperparameters",
      source: "peftConcepts",
      strength: "documentation",
    },
  ],
  advantages: {
    "small-budgets": ["adalora"],
  },
  drawbacks: {
    settings: ["adalora-phases", "llamafactory-methods"],
  },
});
