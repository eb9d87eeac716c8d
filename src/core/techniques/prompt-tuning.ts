import { technique } from "./technique.ts";

export const promptTuning = technique({
  id: "prompt-tuning",
  trains: "inputs",
  baseQuantization: "none",
  mergeable: false,
  swappable: true,
  hyperparameters: { virtualTokens: 200 },
  /** One embedding for each virtual token: Lester et al. 2021, section 2. Returns a count. */
  trainableParameters: ({ hiddenSize }, { virtualTokens = 200 }) => virtualTokens * hiddenSize,
  keepsInputOf: () => [],
  speedAgainstLora: { low: 0.59, mid: 0.62, high: 0.65, basis: "benchmark" },
  parityClaims: ["prompt-scale"],
  frameworks: ["trl"],
});
