import { choice } from "../kinds/choice.ts";

export const domainModel = choice({
  id: "domain-model",
  part: "model",
  evidence: ["scaling-method"],
  samples: "options",
  options: {
    yes: {},
    no: {},
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
