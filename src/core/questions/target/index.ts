import { choice } from "../kinds/choice.ts";

export const target = choice({
  id: "target",
  part: "serving",
  needsWeights: true,
  evidence: ["adapterdrop-inference", "lora-no-latency"],
  samples: "options",
  options: {
    edge: { memoryRelevance: 2 },
    "single-gpu": { memoryRelevance: 1 },
    cluster: { memoryRelevance: 0.6 },
    provider: { memoryRelevance: 0.6 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
