import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  claims: [
    {
      id: "prefix-full-data",
      techniques: ["prefix-tuning", "full"],
      topic: "quality",
      source: "li2021",
      strength: "abstract",
    },
    {
      id: "prefix-reparameterised",
      techniques: ["prefix-tuning"],
      topic: "stability",
      source: "peftPrompts",
      strength: "documentation",
    },
  ],
  advantages: {
    "few-examples": ["prefix-low-data"],
    "few-parameters": ["prefix-full-data"],
  },
  drawbacks: {
    sensitivity: ["peftbench-forget"],
    instability: ["prefix-reparameterised"],
    context: ["lora-no-latency"],
    serving: ["vllm-no-prompts"],
  },
});
