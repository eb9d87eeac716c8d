import { layerCount } from "../../catalogue/architecture.ts";
import { sum } from "../../interval.ts";
import { estimatedTechnique } from "../technique.ts";

/**
 * LLaMA-Adapter: prompts that the upper layers attend to, and a gate for each head. Zhang et al.
 * 2023, section 3.
 */
export const llamaAdapter = estimatedTechnique({
  id: "llama-adapter",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: false,
  swappable: true,
  hyperparameters: { virtualTokens: 10 },
  /**
   * A prompt and a gate a head in every layer but the first two, as LitGPT has it. Returns a count.
   */
  trainableParameters: (model, { virtualTokens }) =>
    Math.max(0, layerCount(model) - 2) *
    (virtualTokens * model.hiddenSize + sum((model.blocks[0]?.attentions ?? []).map(({ heads }) => heads))),
  speedAgainstLora: { low: 1, mid: 1.5, high: 1.7, basis: ["litgpt-qlora-speed"] },
  speedIsCounted: true,
  work: { kernels: 0, inputPasses: 0, outputPasses: 0, layerKernels: 10 },
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
});
