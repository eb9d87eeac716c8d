import { choice } from "../kinds/choice.ts";

export const tasks = choice({
  id: "tasks",
  part: "serving",
  evidence: ["slora-throughput", "houlsby-modular", "peftbench-file"],
  ordered: true,
  samples: "options",
  options: {
    one: { variants: 1, relevance: 0.15 },
    few: { variants: 5, relevance: 0.5 },
    many: { variants: 40, relevance: 0.85 },
    hundreds: { variants: 200, relevance: 1 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
