import { targetsOf } from "../estimate/parameters.ts";
import { sum } from "../interval.ts";
import { targetInputs } from "./low-rank.ts";
import { allLinear, technique } from "./technique.ts";

export const oft = technique({
  id: "oft",
  name: "OFT",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { blockSize: 32, targetModules: allLinear },
  /** A skew-symmetric matrix for each block on the diagonal of an orthogonal matrix over the input: b (b - 1) / 2 numbers a block. */
  trainableParameters: (model, { blockSize = 32, blocks, ...settings }) =>
    model.layers *
    sum(
      targetsOf(model, targetInputs(settings)).map(({ inputSize }) => {
        const side = blocks === undefined ? blockSize : inputSize / blocks;
        return ((inputSize / side) * side * (side - 1)) / 2;
      }),
    ),
  keepsInputOf: targetInputs,
  speedAgainstLora: { low: 0.75, mid: 0.79, high: 0.83, basis: "benchmark" },
  parityClaims: ["boft-gain"],
  frameworks: ["peft"],
});
