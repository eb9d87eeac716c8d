import { sumOverTargets } from "../catalogue/parameters.ts";
import { loraParameters, lowRankDefaults, targetInputs } from "./low-rank.ts";
import { technique } from "./technique.ts";

export const dora = technique({
  id: "dora",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: lowRankDefaults,
  /** LoRA's matrices and one magnitude for each output: Liu et al. 2024. */
  trainableParameters: (model, settings) =>
    loraParameters(model, settings) + sumOverTargets(model, targetInputs(settings), ({ outputSize }) => outputSize),
  keepsInputOf: targetInputs,
  keepsOutputOf: targetInputs,
  speedAgainstLora: { low: 0.79, mid: 0.83, high: 0.87, basis: "benchmark" },
  parityClaims: ["dora-gain"],
  frameworks: ["trl", "axolotl", "llama-factory", "torchtune"],
});
