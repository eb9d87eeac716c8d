import { choice } from "./question.ts";

export const target = choice({
  id: "target",
  evidence: ["adapterdrop-inference", "lora-no-latency"],
  options: {
    edge: { memoryRelevance: 2 },
    "single-gpu": { memoryRelevance: 1 },
    cluster: { memoryRelevance: 0.6 },
    provider: { memoryRelevance: 0.6 },
  },
});
