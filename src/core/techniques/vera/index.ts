import { sumOverTargets } from "../../catalogue/parameters.ts";
import { allLinear } from "../hyperparameters.ts";
import { drawnMatrices } from "../look.ts";
import { onTargets } from "../low-rank.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const vera = technique({
  id: "vera",
  trains: "inserted-modules",
  trainsVectors: true,
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { rank: 256, targetModules: allLinear },
  /**
   * Two vectors on each module, of the rank and of the output size; the matrices are random and
   * frozen. Kopiczko et al. 2024.
   */
  trainableParameters: (model, { rank, targetModules }) =>
    sumOverTargets(model, targetModules, ({ outputSize }) => rank + outputSize),
  /** Both vectors keep what they scale; the frozen matrices are cut from larger ones each time. */
  keepsOn: (module, settings, model) =>
    onTargets(model, module, settings, {
      outputs: 1,
      givesInputDtype: true,
      elements: settings.rank,
      castMatrices: settings.rank * (module.inputSize + module.outputSize),
    }),
  speedAgainstLora: { low: 0.9, mid: 0.94, high: 0.98, basis: "benchmark" },
  speedIsCounted: true,
  work: { kernels: 8, inputPasses: 1, outputPasses: 13 },
  multipliedOn: ({ inputSize, outputSize }, { rank }) => rank * (inputSize + outputSize),
  parityClaims: ["vera-params"],
  evidence,
  look: {
    colour: "#117733",
    marker: "M-6,0L-3,-5H3L6,0L3,5H-3Z",
    drawing: { weights: "frozen", beside: { on: drawnMatrices, kind: "vectors-on-frozen-pair" } },
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
