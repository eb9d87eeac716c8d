import { sumOverTargets } from "../../catalogue/parameters.ts";
import { drawnMatrices } from "../look.ts";
import { keepsPair, loraParameters, lowRankDefaults, onTargets } from "../low-rank.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const adalora = technique({
  id: "adalora",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { ...lowRankDefaults, initialRank: 24 },
  /**
   * Pairs of matrices at the initial rank and as many singular values on each module (Zhang et al.
   * 2023), and the number of ranks left, which PEFT 0.21 trains too.
   */
  trainableParameters: (model, { initialRank, targetModules }) =>
    loraParameters(model, { targetModules, rank: initialRank }, "skips") +
    sumOverTargets(model, targetModules, () => initialRank + 1),
  /** The result is scaled, and divided by the rank that is left. */
  keepsOn: (module, { initialRank, ...settings }, model) => ({
    ...keepsPair(module, { ...settings, rank: initialRank }, model, "skips"),
    ...onTargets(model, module, settings, { outputs: 1 }),
  }),
  speedAgainstLora: { low: 0.78, mid: 0.82, high: 0.86, basis: "benchmark" },
  speedIsCounted: true,
  // Beside LoRA's pair: the singular values; and once a step the distance of both matrices from
  // orthogonal ones, which joins the loss.
  work: { kernels: 7, inputPasses: 1, outputPasses: 8, stepKernels: 36 },
  parityClaims: ["adalora"],
  evidence,
  look: {
    colour: "#88ccee",
    marker: "M-5,-5L0,-2L5,-5L2,0L5,5L0,2L-5,5L-2,0Z",
    drawing: { weights: "frozen", beside: { on: drawnMatrices, kind: "pruned-pair" } },
  },
  frameworks: ["trl", "ms-swift"],
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
