import { sumOverLinears } from "../../catalogue/architecture.ts";
import { linearParameters, totalParameters } from "../../catalogue/parameters.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const galore = technique({
  id: "galore",
  trains: "all-weights",
  baseQuantization: "none",
  mergeable: true,
  swappable: false,
  refusesSharding: true,
  hyperparameters: { rank: 128 },
  trainableParameters: (model) => totalParameters(model),
  keepsOn: () => ({ input: true }),
  trainsNorms: true,
  // Full fine-tuning's operations and the decompositions of the gradients on top.
  speedAgainstLora: { low: 0.25, mid: 0.42, high: 0.6, basis: ["galore", "peftbench-speed"] },
  speedIsCounted: true,
  // Two projections and the update between them, for each matrix. Decompositions are not counted:
  // what is left is its speed against LoRA over full fine-tuning's.
  work: { kernels: 0, inputPasses: 0, outputPasses: 0, stepKernels: 30 },
  speedAgainstCounted: { low: 0.78, mid: 0.84, high: 0.9 },
  parityClaims: ["galore"],
  measuredAs: { technique: "full", basis: ["galore"] },
  /**
   * Two moments of rank r along the longer side and the projection along the shorter side of each
   * matrix, and full moments for everything that is not projected. Zhao et al. 2024, section 4.
   * Returns a count.
   */
  optimizerStates: (model, { rank }) =>
    sumOverLinears(
      model,
      ({ inputSize, outputSize }) =>
        2 * rank * Math.max(inputSize, outputSize) + rank * Math.min(inputSize, outputSize),
    ) +
    2 * (totalParameters(model) - linearParameters(model)),
  evidence,
  look: {
    colour: "#cc6677",
    marker: "M-5,-5H5V0L0,5L-5,0Z",
    drawing: { weights: "trained" },
  },
  frameworks: ["trl", "axolotl", "llama-factory", "ms-swift"],
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
