import { totalParameters } from "../../catalogue/parameters.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const full = technique({
  id: "full",
  trains: "all-weights",
  baseQuantization: "none",
  mergeable: true,
  swappable: false,
  hyperparameters: {},
  trainableParameters: (model) => totalParameters(model),
  keepsOn: () => ({ input: true }),
  trainsNorms: true,
  // From the benchmark's 2,316 against 7,174 tokens a second to the two thirds that the count of
  // operations gives.
  speedAgainstLora: { low: 0.32, mid: 0.5, high: 0.67, basis: ["peftbench-speed", "regret-compute"] },
  speedIsCounted: true,
  parityClaims: [],
  offloadsOptimizer: true,
  evidence,
  look: {
    colour: "#d55e00",
    marker: "M-5,-5H5V5H-5Z",
    drawing: { weights: "trained" },
  },
  frameworks: ["trl", "axolotl", "llama-factory", "ms-swift", "unsloth", "verl", "mlx-lm", "torchtune"],
  recipes: () => import("./recipes.ts"),
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
