import { choice } from "./question.ts";

export const stakes = choice({
  id: "stakes",
  ask: "What does a wrong output cost?",
  short: "Stakes",
  why: "The more an error costs, the more the last points of accuracy are worth: quality then keeps a minimum weight whatever the order of priorities.",
  evidence: ["learnless-gap", "evals-first"],
  ordered: true,
  options: {
    low: { label: "Little", hint: "Someone notices and tries again", qualityWeightAtLeast: 0 },
    moderate: { label: "Some rework", hint: "Internal tools, drafts that people check", qualityWeightAtLeast: 0 },
    high: { label: "Money or reputation", hint: "Customers see it", qualityWeightAtLeast: 0.25 },
    critical: {
      label: "Harm to people or large losses",
      hint: "Diagnostics, financial models",
      qualityWeightAtLeast: 0.4,
    },
  },
});
