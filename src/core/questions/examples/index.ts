import { amount } from "../kinds/amount.ts";

export const examples = amount({
  id: "examples",
  part: "data",
  evidence: ["prefix-low-data", "bitfit-trend", "regret-match", "learnless-gap"],
  fromData: true,
  least: 1,
  most: 100_000_000,
  samples: "options",
  options: {
    "under-100": { from: 1, range: { low: 10, mid: 50, high: 100 } },
    "100-1k": { from: 100, range: { low: 100, mid: 300, high: 1_000 } },
    "1k-10k": { from: 1_001, range: { low: 1_000, mid: 3_000, high: 10_000 } },
    "10k-100k": { from: 10_001, range: { low: 10_000, mid: 30_000, high: 100_000 } },
    "over-100k": { from: 100_001, range: { low: 100_000, mid: 300_000, high: 1_000_000 } },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
