import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    liu2021: {
      title: "GPT Understands, Too",
      authors: "Liu et al.",
      year: 2021,
      url: "https://arxiv.org/abs/2103.10385",
    },
  },
  claims: [
    {
      id: "ptuning-nlu",
      techniques: ["p-tuning"],
      topic: "quality",
      source: "liu2021",
      strength: "abstract",
    },
    {
      id: "bench-ptuning",
      techniques: ["p-tuning"],
      topic: "quality",
      source: "peft2026",
      strength: "benchmark",
    },
  ],
  advantages: {
    understanding: ["ptuning-nlu"],
  },
  drawbacks: {
    quality: ["bench-ptuning"],
    serving: ["vllm-no-prompts"],
  },
});
