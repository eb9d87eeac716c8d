import { choice } from "../kinds/choice.ts";

export const deadline = choice({
  id: "deadline",
  part: "training",
  needsWeights: true,
  evidence: ["peftbench-speed", "adapterdrop-training"],
  ordered: true,
  samples: "options",
  options: {
    hours: { hours: 12 },
    day: { hours: 24 },
    week: { hours: 168 },
    any: { hours: Number.POSITIVE_INFINITY },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
