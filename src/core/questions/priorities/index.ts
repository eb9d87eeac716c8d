import { ranking } from "../kinds/ranking.ts";

export const priorities = ranking({
  id: "priorities",
  part: "serving",
  evidence: ["scaling-method"],
  items: ["quality", "training-cost", "serving-cost", "modularity", "retention", "simplicity"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
