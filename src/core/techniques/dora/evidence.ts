import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    liu2024: {
      title: "DoRA: Weight-Decomposed Low-Rank Adaptation",
      authors: "Liu et al.",
      year: 2024,
      url: "https://arxiv.org/abs/2402.09353",
    },
  },
  claims: [
    {
      id: "dora-gain",
      techniques: ["dora", "lora"],
      topic: "quality",
      source: "liu2024",
      strength: "abstract",
    },
    {
      id: "dora-llama7b",
      techniques: ["dora", "lora"],
      topic: "quality",
      source: "doraRepo",
      strength: "table",
    },
    {
      id: "dora-llama3",
      techniques: ["dora", "lora"],
      topic: "quality",
      source: "doraRepo",
      strength: "table",
    },
    {
      id: "bench-dora",
      techniques: ["dora", "lora"],
      topic: "quality",
      source: "peft2026",
      strength: "benchmark",
    },
    {
      id: "dora-overhead",
      techniques: ["dora", "lora"],
      topic: "training-cost",
      source: "peftLora",
      strength: "documentation",
    },
    {
      id: "dora-half-rank",
      techniques: ["dora"],
      topic: "hyperparameters",
      source: "doraRepo",
      strength: "documentation",
    },
  ],
  advantages: {
    quality: ["dora-gain", "dora-llama7b", "dora-llama3"],
    rank: ["dora-half-rank"],
    merging: ["dora-gain"],
  },
  drawbacks: {
    speed: ["bench-dora-speed", "bench-dora", "dora-overhead"],
    serving: ["vllm-per-request"],
  },
  advice: {
    "dora-rank": {
      about: "settings",
      claims: ["dora-half-rank", "dora-overhead"],
    },
  },
});
