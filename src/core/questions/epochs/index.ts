import { planned } from "../kinds/planned.ts";

export const epochs = planned({
  id: "epochs",
  part: "training",
  evidence: ["epochs-few", "epochs-many", "epochs-pairs", "epochs-repeat"],
  needsWeights: true,
  // Someone who knows how many examples there are may have passed them before.
  askIf: ({ examples }) => typeof examples === "number",
  least: 1,
  most: 100,
  samples: "plan",
  common: [1, 2, 3, 5],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
