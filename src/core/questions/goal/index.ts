import { choice } from "../kinds/choice.ts";

export const goal = choice({
  id: "goal",
  part: "job",
  evidence: ["learnless-gap", "anyscale-tasks", "regret-rl", "learnless-use"],
  samples: "options",
  options: {
    format: {},
    task: {},
    instructions: {},
    reasoning: {},
    knowledge: {},
    preferences: {},
    classification: {},
    embeddings: {},
    pretraining: {},
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
