import { model as modelQuestion } from "../kinds/model.ts";

export const model = modelQuestion({
  id: "model",
  part: "model",
  needsWeights: true,
  evidence: ["prompt-scale", "scaling-method"],
  samples: "size-classes",
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
