import { sumOverTargets } from "../catalogue/parameters.ts";
import { loraParameters, lowRankDefaults, targetInputs } from "./low-rank.ts";
import { technique } from "./technique.ts";

export const adalora = technique({
  id: "adalora",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { ...lowRankDefaults, initialRank: 24 },
  /** Pairs of matrices at the initial rank and as many singular values on each module: Zhang et al. 2023. */
  trainableParameters: (model, { initialRank = 24, ...settings }) =>
    loraParameters(model, { ...settings, rank: initialRank }) +
    sumOverTargets(model, targetInputs(settings), () => initialRank),
  keepsInputOf: targetInputs,
  speedAgainstLora: { low: 0.78, mid: 0.82, high: 0.86, basis: "benchmark" },
  parityClaims: ["adalora"],
  frameworks: ["trl"],
});
