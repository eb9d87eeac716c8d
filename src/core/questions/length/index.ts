import { choice } from "../kinds/choice.ts";

export const length = choice({
  id: "length",
  evidence: ["peftbench-memory"],
  ordered: true,
  samples: "options",
  options: {
    short: { tokens: 256 },
    medium: { tokens: 1_024 },
    long: { tokens: 4_096 },
    "very-long": { tokens: 16_384 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
