import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    galoreRepo: {
      title: "GaLore: training a 7B model with 24 GB",
      authors: "Zhao et al.",
      year: 2024,
      url: "https://github.com/jiaweizzhao/GaLore",
    },
    galoreIssue: {
      title: "GaLore: seems not compatible with DeepSpeed, perhaps also FSDP",
      authors: "Users and authors of GaLore",
      year: 2024,
      url: "https://github.com/jiaweizzhao/GaLore/issues/2",
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
    {
      id: "galore-sharding",
      techniques: ["galore"],
      topic: "training-cost",
      source: "galoreIssue",
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
    sharding: ["galore-sharding"],
    maintenance: ["galore-sharding"],
  },
  advice: {
    "galore-gpus": {
      about: "several-gpus",
      claims: ["galore-single-gpu"],
    },
  },
});
