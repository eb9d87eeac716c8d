export const words = {
  ask: "How long is one example, in tokens?",
  short: "Length",
  hint: "Prompt and answer together. A page of English is about 700 tokens.",
  why: "Memory for activations and logits grows with length, and so do time and cost.",
  options: {
    short: { label: "Short", hint: "about 256 tokens" },
    medium: { label: "Medium", hint: "about 1,000 tokens" },
    long: { label: "Long", hint: "about 4,000 tokens" },
    "very-long": { label: "Very long", hint: "about 16,000 tokens" },
  },
};
