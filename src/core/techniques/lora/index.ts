import { drawnMatrices } from "../look.ts";
import { keepsPair, loraParameters, lowRankDefaults } from "../low-rank.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const lora = technique({
  id: "lora",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  servedPerRequest: true,
  hyperparameters: lowRankDefaults,
  trainableParameters: loraParameters,
  keepsOn: keepsPair,
  speedAgainstLora: { low: 1, mid: 1, high: 1, basis: "benchmark" },
  speedIsCounted: true,
  work: { kernels: 5, inputPasses: 1, outputPasses: 6 },
  parityClaims: ["regret-match"],
  evidence,
  look: {
    colour: "#0072b2",
    marker: "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0",
    drawing: { weights: "frozen", beside: { on: drawnMatrices, kind: "pair" } },
  },
  frameworks: ["trl", "axolotl", "llama-factory", "ms-swift", "unsloth", "verl", "mlx-lm", "torchtune", "adapters"],
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
