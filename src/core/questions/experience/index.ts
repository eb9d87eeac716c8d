import { choice } from "../kinds/choice.ts";

export const experience = choice({
  id: "experience",
  part: "serving",
  evidence: ["peftbench-prompt", "regret-lr"],
  ordered: true,
  samples: "options",
  options: {
    first: { relevance: 1 },
    some: { relevance: 0.8 },
    expert: { relevance: 0.5 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
