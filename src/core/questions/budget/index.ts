import { choice } from "../kinds/choice.ts";

export const budget = choice({
  id: "budget",
  part: "training",
  needsWeights: true,
  evidence: ["regret-compute", "peftbench-speed"],
  ordered: true,
  samples: "options",
  options: {
    "under-10": { usd: 10 },
    "10-100": { usd: 100 },
    "100-1k": { usd: 1_000 },
    "1k-10k": { usd: 10_000 },
    "over-10k": { usd: 100_000 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
