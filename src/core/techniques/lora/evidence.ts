import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  claims: [
    {
      id: "lora-glue",
      techniques: ["lora", "full"],
      topic: "quality",
      source: "loraRepo",
      strength: "table",
    },
    {
      id: "lora-gpt2-generation",
      techniques: ["lora", "full", "prefix-tuning", "bottleneck-adapter"],
      topic: "quality",
      source: "loraRepo",
      strength: "table",
    },
    {
      id: "lora-checkpoint-mb",
      techniques: ["lora"],
      topic: "modularity",
      source: "loraRepo",
      strength: "documentation",
    },
  ],
  advantages: {
    quality: ["regret-match", "lora-glue", "lora-gpt2-generation"],
    latency: ["lora-no-latency"],
    "per-request": ["vllm-per-request", "lora-checkpoint-mb"],
  },
  drawbacks: {
    capacity: ["learnless-gap"],
    "batch-size": ["regret-batch"],
    settings: ["trl-rank", "bench-rslora"],
  },
});
