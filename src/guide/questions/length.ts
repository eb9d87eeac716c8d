import { choice } from "./question.ts";

export const length = choice({
  id: "length",
  ask: "How long is one example, in tokens?",
  short: "Length",
  hint: "Prompt and answer together. A page of English is about 700 tokens.",
  why: "Memory for activations and logits grows with length, and so do time and cost.",
  evidence: ["peftbench-memory"],
  ordered: true,
  options: {
    short: { label: "Short", hint: "about 256 tokens", tokens: 256 },
    medium: { label: "Medium", hint: "about 1,000 tokens", tokens: 1_024 },
    long: { label: "Long", hint: "about 4,000 tokens", tokens: 4_096 },
    "very-long": { label: "Very long", hint: "about 16,000 tokens", tokens: 16_384 },
  },
});
