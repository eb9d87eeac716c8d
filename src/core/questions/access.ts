import { choice } from "./question.ts";

export const access = choice({
  id: "access",
  evidence: ["openai-min-examples"],
  options: {
    // Whoever has a provider's interface only knows it: docs/decisions/005.
    weights: { odds: 9 },
    api: {},
  },
});
