import { choice } from "../kinds/choice.ts";

/** Questions that only someone with the weights answers. */
const answeredWithWeights = ["model", "gpu", "gpus"];

export const access = choice({
  id: "access",
  part: "model",
  evidence: ["openai-tuning-closing", "together-open"],
  samples: "options",
  impliedBy: (answers) =>
    answeredWithWeights.some((id) => answers[id] !== undefined && answers[id] !== "unknown") ? "weights" : null,
  options: {
    // Whoever has a provider's interface only knows it: docs/decisions/005.
    weights: { odds: 9 },
    api: {},
  },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
