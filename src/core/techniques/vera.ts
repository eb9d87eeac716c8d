import { sumOverTargets } from "../catalogue/parameters.ts";
import { targetInputs } from "./low-rank.ts";
import { allLinear, technique } from "./technique.ts";

export const vera = technique({
  id: "vera",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { rank: 256, targetModules: allLinear },
  /** Two vectors on each module, of the rank and of the output size; the matrices are random and frozen. Kopiczko et al. 2024. */
  trainableParameters: (model, { rank = 256, ...settings }) =>
    sumOverTargets(model, targetInputs(settings), ({ outputSize }) => rank + outputSize),
  keepsInputOf: targetInputs,
  speedAgainstLora: { low: 0.9, mid: 0.94, high: 0.98, basis: "benchmark" },
  parityClaims: ["vera-params"],
  frameworks: ["trl"],
});
