import { choice } from "./question.ts";

export const latency = choice({
  id: "latency",
  evidence: ["adapterdrop-inference", "lora-no-latency"],
  ordered: true,
  options: {
    any: { relevance: 0.5 },
    little: { relevance: 1 },
    none: { relevance: 1.5 },
  },
});
