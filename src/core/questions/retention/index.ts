import { choice } from "../kinds/choice.ts";

export const retention = choice({
  id: "retention",
  part: "model",
  askIf: ({ goal }) => goal !== "classification",
  evidence: ["learnless-forget", "peftbench-forget"],
  ordered: true,
  samples: "options",
  options: {
    "not-needed": { relevance: 0.15 },
    some: { relevance: 0.6 },
    essential: { relevance: 1 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
