import { sumOverTargets } from "../catalogue/parameters.ts";
import { targetInputs } from "./low-rank.ts";
import { allLinear, technique } from "./technique.ts";

export const oft = technique({
  id: "oft",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { blockSize: 32, targetModules: allLinear },
  /** A skew-symmetric matrix for each block on the diagonal of an orthogonal matrix over the input: b (b - 1) / 2 numbers a block. */
  trainableParameters: (model, { blockSize = 32, blocks, ...settings }) =>
    sumOverTargets(model, targetInputs(settings), ({ inputSize }) => {
      const side = blocks === undefined ? blockSize : inputSize / blocks;
      return (Math.floor(inputSize / side) * side * (side - 1)) / 2;
    }),
  keepsInputOf: targetInputs,
  speedAgainstLora: { low: 0.75, mid: 0.79, high: 0.83, basis: "benchmark" },
  parityClaims: ["boft-gain"],
  frameworks: ["trl", "llama-factory"],
});
