import { choice } from "../kinds/choice.ts";

export const feedback = choice({
  id: "feedback",
  part: "job",
  needsWeights: true,
  askIf: ({ goal }) => goal === "preferences",
  evidence: ["epochs-pairs", "regret-rl"],
  samples: "options",
  options: {
    // Recipes of preferences learn from pairs far more often than from the others.
    pairs: { odds: 2 },
    ratings: {},
    verifier: {},
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
