import { choice } from "../kinds/choice.ts";

export const stakes = choice({
  id: "stakes",
  part: "job",
  evidence: ["learnless-gap", "evals-first"],
  ordered: true,
  samples: "options",
  options: {
    low: { qualityWeightAtLeast: 0 },
    moderate: { qualityWeightAtLeast: 0 },
    high: { qualityWeightAtLeast: 0.25 },
    critical: {
      qualityWeightAtLeast: 0.4,
    },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
