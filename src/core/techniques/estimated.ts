import { layerCount } from "../catalogue/architecture.ts";
import { sumOverTargets } from "../catalogue/parameters.ts";
import { sum } from "../interval.ts";
import { techniques } from "./index.ts";
import { targetInputs } from "./low-rank.ts";
import { allLinear, type Technique, technique } from "./technique.ts";

/** LLaMA-Adapter: prompts that the upper layers attend to, and a gate for each head. Zhang et al. 2023, section 3. */
const llamaAdapter = technique({
  id: "llama-adapter",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: false,
  swappable: true,
  hyperparameters: { virtualTokens: 10 },
  /** A prompt and a gate a head in every layer but the first two, as LitGPT has it. Returns a count. */
  trainableParameters: (model, { virtualTokens = 10 }) =>
    Math.max(0, layerCount(model) - 2) *
    (virtualTokens * model.hiddenSize + sum((model.blocks[0]?.attentions ?? []).map(({ heads }) => heads))),
  keepsInputOf: () => [],
  speedAgainstLora: { low: 1, mid: 1.5, high: 1.7, basis: ["litgpt-qlora-speed"] },
  parityClaims: [],
  frameworks: [],
});

/** BOFT: OFT's blocks in a butterfly, and a scale of the outputs. Liu et al. 2024. */
const boft = technique({
  id: "boft",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { blockSize: 4, targetModules: allLinear },
  /** A square of the block's side for each block of the input, one factor, and a scale for each output. Returns a count. */
  trainableParameters: (model, { blockSize = 4, ...settings }) =>
    sumOverTargets(model, targetInputs(settings), ({ inputSize, outputSize }) => inputSize * blockSize + outputSize),
  keepsInputOf: targetInputs,
  keepsOutputOf: targetInputs,
  speedAgainstLora: { low: 0.17, mid: 0.18, high: 0.19, basis: "benchmark" },
  parityClaims: ["boft-gain"],
  frameworks: ["trl"],
});

/** Tuning of the norms alone. Zhao et al. 2023. */
const layerNormTuning = technique({
  id: "layernorm-tuning",
  trains: "biases",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: {},
  /** The scales of the norms over the hidden size. Returns a count. */
  trainableParameters: (model) =>
    sum(model.blocks.map(({ layers, norms }) => layers * norms * model.hiddenSize)) + model.outside.normScales,
  keepsInputOf: () => [],
  speedAgainstLora: { low: 1.05, mid: 1.11, high: 1.17, basis: "benchmark" },
  parityClaims: [],
  frameworks: ["trl"],
});

/** Every technique that the estimator knows: those of the guide, and three that published runs used. */
export const estimatedTechniques: readonly Technique[] = [...techniques, llamaAdapter, boft, layerNormTuning];
