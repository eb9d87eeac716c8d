import { choice } from "./question.ts";

export const stakes = choice({
  id: "stakes",
  evidence: ["learnless-gap", "evals-first"],
  ordered: true,
  options: {
    low: { qualityWeightAtLeast: 0 },
    moderate: { qualityWeightAtLeast: 0 },
    high: { qualityWeightAtLeast: 0.25 },
    critical: {
      qualityWeightAtLeast: 0.4,
    },
  },
});
