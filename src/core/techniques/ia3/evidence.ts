import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    liu2022: {
      title: "Few-Shot Parameter-Efficient Fine-Tuning is Better and Cheaper than In-Context Learning",
      authors: "Liu et al.",
      year: 2022,
      url: "https://arxiv.org/abs/2205.05638",
    },
  },
  claims: [
    {
      id: "ia3-tfew",
      techniques: ["ia3"],
      topic: "quality",
      source: "liu2022",
      strength: "abstract",
    },
  ],
  advantages: {
    "few-examples": ["ia3-tfew"],
    storage: ["peftbench-file"],
  },
  drawbacks: {
    capacity: ["regret-match"],
    serving: ["vllm-per-request"],
  },
});
