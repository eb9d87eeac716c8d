import { keyValueSize } from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import { technique } from "./technique.ts";

export const prefixTuning = technique({
  id: "prefix-tuning",
  trains: "inputs",
  baseQuantization: "none",
  mergeable: false,
  swappable: true,
  hyperparameters: { virtualTokens: 50 },
  /** A key and a value for each virtual token in each layer, trained directly: Li and Liang 2021, section 4. Returns a count. */
  trainableParameters: (model, { virtualTokens = 50 }) =>
    virtualTokens * sum(model.blocks.map(({ layers, attentions }) => layers * sum(attentions.map(keyValueSize)))),
  keepsInputOf: () => [],
  speedAgainstLora: { low: 1.04, mid: 1.07, high: 1.1, basis: "benchmark" },
  parityClaims: ["prefix-full-data", "ptuningv2-universal"],
  frameworks: ["trl", "adapters"],
});
