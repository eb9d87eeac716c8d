import { layerCount } from "../../catalogue/architecture.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const bottleneckAdapter = technique({
  id: "bottleneck-adapter",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: false,
  swappable: true,
  hyperparameters: { reductionFactor: 16, placement: "pfeiffer" },
  /**
   * A projection down to m, a non-linearity and a projection up to d, with biases: 2 m d + d + m
   * parameters an adapter (Houlsby et al. 2019, section 2.1); two adapters a layer, or one
   * (Pfeiffer). Returns a count.
   */
  trainableParameters: (model, { reductionFactor, placement }) => {
    const { hiddenSize } = model;
    const bottleneck = Math.max(1, Math.floor(hiddenSize / reductionFactor));
    const adaptersPerLayer = placement === "houlsby" ? 2 : 1;
    return layerCount(model) * adaptersPerLayer * (2 * bottleneck * hiddenSize + hiddenSize + bottleneck);
  },
  /** Each adapter keeps its input and both sides of its non-linearity. */
  keepsPerLayer: ({ hiddenSize }, { reductionFactor, placement }) =>
    (placement === "houlsby" ? 2 : 1) * (hiddenSize + 2 * Math.max(1, Math.floor(hiddenSize / reductionFactor))),
  // Up to 60% faster than full fine-tuning: between full fine-tuning's speed and 1.6 times it.
  speedAgainstLora: { low: 0.5, mid: 0.75, high: 1, basis: ["adapterdrop-training", "peftbench-speed"] },
  speedIsCounted: true,
  work: { kernels: 0, inputPasses: 0, outputPasses: 0, layerKernels: 10 },
  parityClaims: ["houlsby-glue"],
  evidence,
  look: {
    colour: "#009e73",
    marker: "M0,-6L5.5,4.5H-5.5Z",
    drawing: { weights: "frozen", adapter: true },
  },
  frameworks: ["adapters"],
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
