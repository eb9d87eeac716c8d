import { sumOverTargets } from "../../catalogue/parameters.ts";
import { allLinear } from "../hyperparameters.ts";
import { onTargets } from "../low-rank.ts";
import { estimatedTechnique } from "../technique.ts";

/** BOFT: OFT's blocks in a butterfly, and a scale of the outputs. Liu et al. 2024. */
export const boft = estimatedTechnique({
  id: "boft",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { blockSize: 4, targetModules: allLinear },
  /**
   * A square of the block's side for each block of the input, one factor, and a scale for each
   * output. Returns a count.
   */
  trainableParameters: (model, { blockSize, targetModules }) =>
    sumOverTargets(model, targetModules, ({ inputSize, outputSize }) => inputSize * blockSize + outputSize),
  keepsOn: (module, settings, model) => onTargets(model, module, settings, { input: true, outputs: 1 }),
  speedAgainstLora: { low: 0.17, mid: 0.18, high: 0.19, basis: "benchmark" },
  work: { kernels: 5, inputPasses: 1, outputPasses: 6 },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
