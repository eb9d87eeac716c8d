import { choice } from "../kinds/choice.ts";

export const goal = choice({
  id: "goal",
  evidence: ["learnless-gap", "anyscale-tasks", "regret-rl", "learnless-use"],
  samples: "options",
  /** `farther`: steps by which much that is to be learnt adds to the distance. */
  options: {
    format: { farther: 0 },
    task: { farther: 0 },
    instructions: { farther: 0 },
    reasoning: { farther: 1 },
    knowledge: { farther: 1 },
    preferences: { farther: 0 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
