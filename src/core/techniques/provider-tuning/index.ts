import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

/**
 * Fine-tuning behind a provider's interface. What it does inside is not published, so nothing about
 * it is estimated.
 */
export const providerTuning = technique({
  id: "provider-tuning",
  trains: "unknown",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  servedPerRequest: true,
  hyperparameters: {},
  trainableParameters: () => 0,
  speedAgainstLora: { low: 0.32, mid: 0.66, high: 1, basis: ["peftbench-speed"] },
  parityClaims: [],
  evidence,
  look: {
    colour: "#6b7280",
    marker: "M-5,5V0L0,-5L5,0V5Z",
    drawing: { weights: "hidden" },
  },
  frameworks: [],
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
