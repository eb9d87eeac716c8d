import { stackCount } from "../../catalogue/architecture.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const promptTuning = technique({
  id: "prompt-tuning",
  trains: "inputs",
  baseQuantization: "none",
  mergeable: false,
  swappable: true,
  hyperparameters: { virtualTokens: 200 },
  /**
   * One embedding for each virtual token of each stack: Lester et al. 2021, section 2. Returns a
   * count.
   */
  trainableParameters: (model, { virtualTokens }) => stackCount(model) * virtualTokens * model.hiddenSize,
  speedAgainstLora: { low: 0.59, mid: 0.62, high: 0.65, basis: "benchmark" },
  speedIsCounted: true,
  parityClaims: ["prompt-scale"],
  inputTokens: ({ virtualTokens }) => virtualTokens,
  evidence,
  look: {
    colour: "#aa4499",
    marker: "M-3,-6H3V6H-3Z",
    drawing: { weights: "frozen", prompt: "embeddings" },
  },
  frameworks: ["trl"],
  recipes: () => import("./recipes.ts"),
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  claimWords: {
    en: () => import("./claims.en.ts"),
    de: () => import("./claims.de.ts"),
    "zh-Hans": () => import("./claims.zh-Hans.ts"),
  },
});
