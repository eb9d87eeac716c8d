import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    pfeiffer2020: {
      title: "MAD-X: An Adapter-Based Framework for Multi-Task Cross-Lingual Transfer",
      authors: "Pfeiffer et al.",
      year: 2020,
      url: "https://arxiv.org/abs/2005.00052",
    },
  },
  claims: [
    {
      id: "houlsby-glue",
      techniques: ["bottleneck-adapter", "full"],
      topic: "quality",
      source: "houlsby2019",
      strength: "abstract",
    },
    {
      id: "madx-modules",
      techniques: ["bottleneck-adapter"],
      topic: "modularity",
      source: "pfeiffer2020",
      strength: "paper",
    },
  ],
  advantages: {
    quality: ["houlsby-glue"],
    modularity: ["houlsby-modular", "madx-modules"],
    "training-speed": ["adapterdrop-training"],
  },
  drawbacks: {
    latency: ["adapterdrop-inference"],
    quality: ["llmadapters-7b", "llmadapters-13b"],
    serving: ["vllm-per-request"],
  },
});
