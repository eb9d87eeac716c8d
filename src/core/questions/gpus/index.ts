import { number } from "../kinds/number.ts";

export const gpus = number({
  id: "gpus",
  part: "training",
  needsWeights: true,
  askIf: ({ gpu }) => gpu !== "rent",
  evidence: ["lora-gpt3-memory"],
  least: 1,
  most: 1024,
  samples: [1, 2, 4, 8],
  common: [1, 2, 4, 8, 16, 32, 64],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
