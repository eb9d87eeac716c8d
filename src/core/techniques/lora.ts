import { loraParameters, lowRankDefaults, targetInputs } from "./low-rank.ts";
import { technique } from "./technique.ts";

export const lora = technique({
  id: "lora",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  servedPerRequest: true,
  hyperparameters: lowRankDefaults,
  trainableParameters: loraParameters,
  keepsInputOf: targetInputs,
  speedAgainstLora: { low: 1, mid: 1, high: 1, basis: "benchmark" },
  speedIsCounted: true,
  parityClaims: ["regret-match"],
  frameworks: ["trl", "axolotl", "llama-factory", "torchtune", "unsloth", "adapters"],
});
