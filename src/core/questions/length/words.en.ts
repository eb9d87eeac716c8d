export const words = {
  ask: "How long is one example, in tokens?",
  short: "Length",
  hint: "Prompt and answer together. A page of English is about 700 tokens.",
  why: "Memory for activations and logits grows with length, and so do time and cost.",
  typical: "Or the typical (average) length in tokens, such as 700",
  longest: "And the longest, such as 3,000 (if you know it)",
  inTokens: (typical: string, longest: string | null) =>
    longest === null ? `about ${typical} tokens` : `about ${typical} tokens, at most ${longest}`,
  options: {
    short: { label: "Short", hint: "about 256 tokens" },
    medium: { label: "Medium", hint: "about 1,000 tokens" },
    long: { label: "Long", hint: "about 4,000 tokens" },
    "very-long": { label: "Very long", hint: "about 16,000 tokens" },
  },
};
