import { choice } from "./question.ts";

export const access = choice({
  id: "access",
  ask: "Can you get the model's weights?",
  short: "Access",
  why: "Without weights, only what the provider offers can be done, and memory or GPUs are not your concern.",
  evidence: ["openai-min-examples"],
  options: {
    // Whoever has a provider's interface only knows it: docs/decisions/005.
    weights: { label: "Yes, an open-weights model", odds: 9 },
    api: { label: "No, only a provider's interface" },
  },
});
