import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    kopiczko2024: {
      title: "VeRA: Vector-based Random Matrix Adaptation",
      authors: "Kopiczko et al.",
      year: 2024,
      url: "https://arxiv.org/abs/2310.11454",
    },
  },
  claims: [
    {
      id: "vera-params",
      techniques: ["vera", "lora"],
      topic: "modularity",
      source: "kopiczko2024",
      strength: "abstract",
    },
  ],
  advantages: {
    storage: ["vera-params"],
  },
  drawbacks: {
    quality: ["bench-vera"],
    serving: ["vllm-per-request"],
  },
});
