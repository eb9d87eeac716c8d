import { totalParameters } from "../catalogue/parameters.ts";
import { technique } from "./technique.ts";

export const full = technique({
  id: "full",
  trains: "all-weights",
  baseQuantization: "none",
  mergeable: true,
  swappable: false,
  hyperparameters: {},
  trainableParameters: (model) => totalParameters(model),
  keepsInputOf: () => "all",
  // From the benchmark's 2,316 against 7,174 tokens a second to the two thirds that the count of operations gives.
  speedAgainstLora: { low: 0.32, mid: 0.5, high: 0.67, basis: ["peftbench-speed", "regret-compute"] },
  speedIsCounted: true,
  parityClaims: [],
  frameworks: ["trl", "axolotl", "llama-factory", "torchtune", "unsloth"],
});
