import { sumOverTargets } from "../../catalogue/parameters.ts";
import { drawnMatrices } from "../look.ts";
import { keepsPair, loraParameters, lowRankDefaults, onTargets } from "../low-rank.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const dora = technique({
  id: "dora",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: lowRankDefaults,
  /**
   * LoRA's matrices and one magnitude for each output: Liu et al. 2024. PEFT refuses it on fused
   * experts.
   */
  trainableParameters: (model, settings) =>
    loraParameters(model, settings, "refuses") +
    sumOverTargets(model, settings.targetModules, ({ outputSize }) => outputSize, "refuses"),
  /** The magnitude is multiplied with the results of both branches. */
  keepsOn: (module, settings, model) => ({
    ...keepsPair(module, settings, model, "refuses"),
    ...onTargets(model, module, settings, { outputs: 2 }, "refuses"),
  }),
  speedAgainstLora: { low: 0.79, mid: 0.83, high: 0.87, basis: "benchmark" },
  speedIsCounted: true,
  // Beside LoRA: the norm of the weight with its update, for which PEFT multiplies an identity
  // matrix, and the scaling of both outputs.
  work: { kernels: 19, inputPasses: 1, outputPasses: 25, weightPasses: 26 },
  parityClaims: ["dora-gain"],
  flagOf: { technique: "lora", flag: "use_dora" },
  evidence,
  look: {
    colour: "#6f5bd0",
    marker: "M-6,-2H-2V-6H2V-2H6V2H2V6H-2V2H-6Z",
    drawing: { weights: "frozen", beside: { on: drawnMatrices, kind: "pair-and-vector" } },
  },
  frameworks: ["trl", "axolotl", "llama-factory", "ms-swift", "mlx-lm", "torchtune"],
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
