import { sum } from "../../interval.ts";
import { estimatedTechnique } from "../technique.ts";

/** Tuning of the norms alone. Zhao et al. 2023. */
export const layerNormTuning = estimatedTechnique({
  id: "layernorm-tuning",
  trains: "biases",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: {},
  /** The scales of the norms over the hidden size, which few models lack. Returns a count. */
  trainableParameters: ({ blocks, hiddenSize, outside }) =>
    sum(blocks.map(({ layers, norms, normScales }) => (normScales === 0 ? 0 : layers * norms * hiddenSize))) +
    outside.normScales,
  trainsNorms: true,
  speedAgainstLora: { low: 1.05, mid: 1.11, high: 1.17, basis: "benchmark" },
  speedIsCounted: true,
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
