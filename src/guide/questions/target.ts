import { choice } from "./question.ts";

export const target = choice({
  id: "target",
  ask: "Where will it run?",
  short: "Target",
  why: "On a small device every byte beside the base model counts; on a cluster it does not.",
  evidence: ["adapterdrop-inference", "lora-no-latency"],
  options: {
    edge: { label: "On a device", hint: "Phone, laptop, embedded", memoryRelevance: 2 },
    "single-gpu": { label: "On one GPU", memoryRelevance: 1 },
    cluster: { label: "On a cluster", memoryRelevance: 0.6 },
    provider: { label: "At a provider", hint: "Hosted inference, paid by use", memoryRelevance: 0.6 },
  },
});
