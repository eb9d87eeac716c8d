import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  claims: [
    {
      id: "prompt-one-model",
      techniques: ["prompt-tuning", "prefix-tuning"],
      topic: "modularity",
      source: "peftPrompts",
      strength: "documentation",
    },
  ],
  advantages: {
    "large-models": ["prompt-scale"],
    "domain-shift": ["prompt-domain-shift"],
    sharing: ["prompt-one-model"],
  },
  drawbacks: {
    sensitivity: ["peftbench-prompt"],
    serving: ["vllm-no-prompts"],
  },
});
