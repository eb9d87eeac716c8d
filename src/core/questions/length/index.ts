import { lengths } from "../kinds/lengths.ts";

export const length = lengths({
  id: "length",
  part: "data",
  evidence: ["peftbench-memory"],
  fromData: true,
  most: 16_777_216,
  samples: "options",
  // Nobody publishes it. Lengths that spread as a lognormal by a quarter, a half and three quarters
  // (its sigma) have the longest of some thousands at 2, 4 and 8 times their mean. The last is
  // the usual one.
  longestTimesTypical: [2, 8, 4],
  options: {
    short: { from: 1, tokens: 256 },
    medium: { from: 513, tokens: 1_024 },
    long: { from: 2_049, tokens: 4_096 },
    "very-long": { from: 8_193, tokens: 16_384 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
