import type { LinearName } from "../../catalogue/architecture.ts";
import { sumOverTargets } from "../../catalogue/parameters.ts";
import { onTargets } from "../low-rank.ts";
import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

const targets: readonly LinearName[] = ["k_proj", "v_proj", "down_proj"];

export const ia3 = technique({
  id: "ia3",
  trains: "inserted-modules",
  trainsVectors: true,
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { targetModules: targets, feedforwardModules: ["down_proj"] },
  /**
   * One vector on each target: over the output, or over the input of feed-forward modules. Liu et
   * al. 2022. Returns a count.
   */
  trainableParameters: (model, { targetModules, feedforwardModules }) =>
    sumOverTargets(model, targetModules, ({ names, inputSize, outputSize }) =>
      names.some((name) => feedforwardModules.includes(name)) ? inputSize : outputSize,
    ),
  /** What a vector multiplies: outputs, or of feed-forward modules the input in its own dtype. */
  keepsOn: (module, { feedforwardModules, ...settings }, model) =>
    onTargets(model, module, settings, {
      givesInputDtype: true,
      ...(module.names.some((name) => feedforwardModules.includes(name))
        ? { ownElements: module.inputSize }
        : { outputs: 1 }),
    }),
  speedAgainstLora: { low: 0.89, mid: 1, high: 1.02, basis: "benchmark" },
  speedIsCounted: true,
  work: { kernels: 2, inputPasses: 0, outputPasses: 3 },
  multipliedOn: () => 0,
  parityClaims: ["ia3-tfew"],
  evidence,
  look: {
    colour: "#e69f00",
    marker: "M-6,-3H6V3H-6Z",
    drawing: { weights: "frozen", beside: { on: ["k_proj", "v_proj", "down_proj"], kind: "vector" } },
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
