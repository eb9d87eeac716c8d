import { choice } from "./question.ts";

export const examples = choice({
  id: "examples",
  ask: "How many training examples do you have?",
  short: "Examples",
  why: "With few examples, methods that train little overfit less. With very many, a small adapter runs out of capacity and full fine-tuning pulls ahead.",
  evidence: ["prefix-low-data", "bitfit-trend", "regret-match", "learnless-gap"],
  ordered: true,
  options: {
    "under-100": { label: "Fewer than 100", examples: { low: 10, mid: 50, high: 100 } },
    "100-1k": { label: "100 to 1,000", examples: { low: 100, mid: 300, high: 1_000 } },
    "1k-10k": { label: "1,000 to 10,000", examples: { low: 1_000, mid: 3_000, high: 10_000 } },
    "10k-100k": { label: "10,000 to 100,000", examples: { low: 10_000, mid: 30_000, high: 100_000 } },
    "over-100k": { label: "More than 100,000", examples: { low: 100_000, mid: 300_000, high: 1_000_000 } },
  },
});
