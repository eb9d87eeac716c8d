import { type Architecture, stackCount } from "../../catalogue/architecture.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

/** An embedding for each virtual token of each stack. */
const promptParameters = (model: Architecture, { virtualTokens }: { readonly virtualTokens: number }): number =>
  stackCount(model) * virtualTokens * model.hiddenSize;

export const pTuning = technique({
  id: "p-tuning",
  trains: "inputs",
  baseQuantization: "none",
  mergeable: false,
  swappable: true,
  hyperparameters: { virtualTokens: 20 },
  /**
   * An embedding for each virtual token and the three-layer network with biases that makes the
   * prompt from it, as in PEFT's PromptEncoder (MLP). Returns a count.
   */
  trainableParameters: (model, settings) => {
    const { hiddenSize } = model;
    const { encoderHiddenSize = hiddenSize } = settings;
    return (
      promptParameters(model, settings) +
      (hiddenSize * encoderHiddenSize + encoderHiddenSize) +
      (encoderHiddenSize * encoderHiddenSize + encoderHiddenSize) +
      (encoderHiddenSize * hiddenSize + hiddenSize)
    );
  },
  /** Only the finished prompt is kept: the network has done its work. */
  storedParameters: promptParameters,
  speedAgainstLora: { low: 0.97, mid: 1.01, high: 1.05, basis: "benchmark" },
  speedIsCounted: true,
  parityClaims: ["ptuning-nlu"],
  inputTokens: ({ virtualTokens }) => virtualTokens,
  evidence,
  look: {
    colour: "#b03060",
    marker: "M-5,-5H5L-5,5Z",
    drawing: { weights: "frozen", prompt: "network" },
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
