import { decoderBlocks, keyValueSize } from "../../catalogue/architecture.ts";
import { sum } from "../../interval.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const prefixTuning = technique({
  id: "prefix-tuning",
  trains: "inputs",
  baseQuantization: "none",
  mergeable: false,
  swappable: true,
  hyperparameters: { virtualTokens: 50 },
  /**
   * A key and a value for each virtual token in each layer, trained directly: Li and Liang 2021,
   * section 4. PEFT gives one to layers of linear attention too, and lengthens an encoder-decoder's
   * attention of the decoder to itself. Returns a count.
   */
  trainableParameters: (model, { virtualTokens }) => {
    const blocks = decoderBlocks(model);
    const [attention] = blocks.flatMap(({ attentions }) => attentions);
    return attention ? virtualTokens * sum(blocks.map(({ layers }) => layers)) * keyValueSize(attention) : 0;
  },
  speedAgainstLora: { low: 1.04, mid: 1.07, high: 1.1, basis: "benchmark" },
  speedIsCounted: true,
  work: { kernels: 0, inputPasses: 0, outputPasses: 0, layerKernels: 4 },
  parityClaims: ["prefix-full-data", "ptuningv2-universal"],
  prefixTokens: ({ virtualTokens }) => virtualTokens,
  evidence,
  look: {
    colour: "#cc79a7",
    marker: "M0,6L5.5,-4.5H-5.5Z",
    drawing: { weights: "frozen", prefix: true },
  },
  frameworks: ["trl", "adapters"],
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
