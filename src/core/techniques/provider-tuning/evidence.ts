import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  sources: {
    openaiDeprecations: {
      title: "Deprecations",
      authors: "OpenAI",
      year: 2026,
      url: "https://developers.openai.com/api/docs/deprecations",
    },
    tinkerDocs: {
      title: "Tinker: a training API for researchers and developers",
      authors: "Thinking Machines Lab",
      year: 2026,
      url: "https://tinker-docs.thinkingmachines.ai/tinker/index.md",
    },
    togetherTuning: {
      title: "Fine-tuning overview",
      authors: "Together AI",
      year: 2026,
      url: "https://docs.together.ai/docs/fine-tuning/overview",
    },
  },
  claims: [
    {
      id: "openai-tuning-closing",
      techniques: ["provider-tuning"],
      topic: "guidance",
      source: "openaiDeprecations",
      strength: "documentation",
    },
    {
      id: "tinker-no-gpus",
      techniques: ["provider-tuning"],
      topic: "training-cost",
      source: "tinkerDocs",
      strength: "documentation",
    },
    {
      id: "together-open",
      techniques: ["provider-tuning"],
      topic: "guidance",
      source: "togetherTuning",
      strength: "documentation",
    },
  ],
  advantages: {
    "no-gpus": ["tinker-no-gpus"],
    "open-models": ["together-open"],
  },
  drawbacks: {
    closing: ["openai-tuning-closing"],
    bound: ["openai-tuning-closing"],
  },
});
