import { choice } from "../kinds/choice.ts";

export const examples = choice({
  id: "examples",
  evidence: ["prefix-low-data", "bitfit-trend", "regret-match", "learnless-gap"],
  ordered: true,
  samples: "options",
  options: {
    "under-100": { examples: { low: 10, mid: 50, high: 100 } },
    "100-1k": { examples: { low: 100, mid: 300, high: 1_000 } },
    "1k-10k": { examples: { low: 1_000, mid: 3_000, high: 10_000 } },
    "10k-100k": { examples: { low: 10_000, mid: 30_000, high: 100_000 } },
    "over-100k": { examples: { low: 100_000, mid: 300_000, high: 1_000_000 } },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
