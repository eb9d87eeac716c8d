import { choice } from "../kinds/choice.ts";

export const gap = choice({
  id: "gap",
  part: "data",
  evidence: ["learnless-gap", "learnless-rank", "prompt-domain-shift"],
  ordered: true,
  samples: "options",
  options: {
    close: {},
    related: {},
    distant: {},
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
