import { drawnMatrices } from "../look.ts";
import { keepsPair, loraParameters, lowRankDefaults } from "../low-rank.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const qlora = technique({
  id: "qlora",
  trains: "inserted-modules",
  baseQuantization: "nf4-double",
  mergeable: true,
  swappable: true,
  servedPerRequest: true,
  hyperparameters: lowRankDefaults,
  trainableParameters: loraParameters,
  keepsOn: keepsPair,
  // LitGPT's table: 2.36 minutes for 1,000 iterations in bf16 against 3.68 with NF4 on Llama-2 7B,
  // 1.62 against 1.77 on phi-1.5.
  speedAgainstLora: { low: 0.62, mid: 0.75, high: 0.92, basis: ["litgpt-qlora-speed"] },
  speedIsCounted: true,
  work: { kernels: 5, inputPasses: 1, outputPasses: 6 },
  parityClaims: ["qlora-65b"],
  measuredAs: { technique: "lora", basis: ["qlora-65b"] },
  evidence,
  look: {
    colour: "#56b4e9",
    marker: "M0,-6L6,0L0,6L-6,0Z",
    drawing: { weights: "quantized", beside: { on: drawnMatrices, kind: "pair" } },
  },
  frameworks: ["trl", "axolotl", "llama-factory", "ms-swift", "unsloth", "mlx-lm", "torchtune"],
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
