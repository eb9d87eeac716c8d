import { choice } from "../kinds/choice.ts";

export const latency = choice({
  id: "latency",
  part: "serving",
  needsWeights: true,
  evidence: ["adapterdrop-inference", "lora-no-latency"],
  ordered: true,
  samples: "options",
  options: {
    any: { relevance: 0.5 },
    little: { relevance: 1 },
    none: { relevance: 1.5 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
