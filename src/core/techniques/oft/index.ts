import { sumOverTargets } from "../../catalogue/parameters.ts";
import { allLinear } from "../hyperparameters.ts";
import { drawnMatrices } from "../look.ts";
import { onTargets } from "../low-rank.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const oft = technique({
  id: "oft",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { blockSize: 32, targetModules: allLinear },
  /**
   * A skew-symmetric matrix for each block on the diagonal of an orthogonal matrix over the input:
   * b (b - 1) / 2 numbers a block.
   */
  trainableParameters: (model, { blockSize, blocks, targetModules }) =>
    sumOverTargets(model, targetModules, ({ inputSize }) => {
      const side = blocks === undefined ? blockSize : inputSize / blocks;
      return (Math.floor(inputSize / side) * side * (side - 1)) / 2;
    }),
  /**
   * Four matrices of the rotation and its series of Cayley and Neumann, and three copies where autocast
   * makes them, beside the input.
   */
  keepsOn: (module, { blockSize, blocks, targetModules }, model) => {
    const rotation = module.inputSize * (blocks === undefined ? blockSize : module.inputSize / blocks);
    return onTargets(
      model,
      module,
      { targetModules },
      { input: true, givesInputDtype: true, matrices: 4 * rotation, castTrained: 3 * rotation },
    );
  },
  speedAgainstLora: { low: 0.75, mid: 0.79, high: 0.83, basis: "benchmark" },
  speedIsCounted: true,
  // The rotation is built from its parameters by a series of products and then turns the input.
  work: { kernels: 24, inputPasses: 8, outputPasses: 0 },
  multipliedOn: ({ inputSize }, { blockSize, blocks }) =>
    inputSize * (blocks === undefined ? blockSize : inputSize / blocks),
  parityClaims: ["boft-gain"],
  // PEFT's OFT counts blocks in what it calls r.
  otherSettingNames: { r: "blocks", rank: "blocks" },
  retentionClaims: ["oft-preserves"],
  evidence,
  look: {
    colour: "#999933",
    marker: "M0,-6L1.8,-1.8L6,-1.8L2.6,1L3.8,5.5L0,2.8L-3.8,5.5L-2.6,1L-6,-1.8L-1.8,-1.8Z",
    drawing: { weights: "frozen", beside: { on: drawnMatrices, kind: "rotation" } },
  },
  frameworks: ["trl", "llama-factory"],
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
