import { choice } from "../kinds/choice.ts";

export const gap = choice({
  id: "gap",
  evidence: ["learnless-gap", "learnless-rank", "prompt-domain-shift"],
  ordered: true,
  samples: "options",
  /** `distance`: steps from pre-training, as formula distance-gap counts them. */
  options: {
    close: { distance: 0 },
    related: { distance: 1 },
    distant: { distance: 2 },
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
