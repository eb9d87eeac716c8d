import { choice } from "./question.ts";

export const latency = choice({
  id: "latency",
  ask: "May inference get slower than the base model?",
  short: "Latency",
  why: "What can be merged into the weights costs nothing at inference. Adapters and prompts add work to every token.",
  evidence: ["adapterdrop-inference", "lora-no-latency"],
  ordered: true,
  options: {
    any: { label: "Yes", relevance: 0.5 },
    little: { label: "A little", hint: "some per cent", relevance: 1 },
    none: { label: "Not at all", relevance: 1.5 },
  },
});
