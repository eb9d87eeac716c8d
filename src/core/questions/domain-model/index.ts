import { choice } from "../kinds/choice.ts";

export const domainModel = choice({
  id: "domain-model",
  evidence: ["scaling-method"],
  samples: "options",
  /** `nearer`: steps that the distance is shorter by. */
  options: {
    yes: { nearer: 1 },
    no: { nearer: 0 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
