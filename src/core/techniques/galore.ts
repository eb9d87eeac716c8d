import { totalParameters } from "../catalogue/parameters.ts";
import { technique } from "./technique.ts";

export const galore = technique({
  id: "galore",
  trains: "all-weights",
  baseQuantization: "none",
  mergeable: true,
  swappable: false,
  hyperparameters: { rank: 128 },
  trainableParameters: (model) => totalParameters(model),
  keepsInputOf: () => "all",
  // Full fine-tuning's operations and the decompositions of the gradients on top.
  speedAgainstLora: { low: 0.25, mid: 0.42, high: 0.6, basis: ["galore", "peftbench-speed"] },
  parityClaims: ["galore"],
  measuredAs: { technique: "full", basis: ["galore"] },
  frameworks: ["trl", "axolotl", "llama-factory"],
});
