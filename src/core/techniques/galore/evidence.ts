import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    galoreRepo: {
      title: "GaLore: training a 7B model with 24 GB",
      authors: "Zhao et al.",
      year: 2024,
      url: "https://github.com/jiaweizzhao/GaLore",
    },
  },
  claims: [
    {
      id: "galore-7b-24gb",
      techniques: ["galore"],
      topic: "training-cost",
      source: "galoreRepo",
      strength: "documentation",
    },
    {
      id: "galore-single-gpu",
      techniques: ["galore"],
      topic: "training-cost",
      source: "galoreRepo",
      strength: "documentation",
    },
  ],
  advantages: {
    memory: ["galore"],
    "one-card": ["galore-7b-24gb"],
  },
  drawbacks: {
    speed: ["galore"],
    "one-gpu": ["galore-single-gpu"],
    storage: ["peftbench-file"],
  },
  advice: {
    "galore-gpus": {
      about: "several-gpus",
      claims: ["galore-single-gpu"],
    },
  },
});
