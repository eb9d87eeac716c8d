import { namedBiasParameters } from "../../catalogue/parameters.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const bitfit = technique({
  id: "bitfit",
  trains: "biases",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: {},
  /** The model's own biases: Ben Zaken et al. 2022. Returns a count; 0 where the model has none. */
  trainableParameters: (model) => namedBiasParameters(model),
  // Not measured; trains less than LoRA in the same places, and IA3, which is closest to it, has
  // LoRA's speed in the benchmark.
  speedAgainstLora: { low: 0.89, mid: 1, high: 1.02, basis: ["peftbench-speed"] },
  speedIsCounted: true,
  parityClaims: ["bitfit-small"],
  evidence,
  look: {
    colour: "#8c8c8c",
    marker: "M-5,5V-5L5,5Z",
    drawing: { weights: "frozen", biases: true },
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
