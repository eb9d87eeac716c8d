import type { LinearName } from "../catalogue/architecture.ts";
import { sumOverTargets } from "../catalogue/parameters.ts";
import { technique } from "./technique.ts";

const targets: readonly LinearName[] = ["k_proj", "v_proj", "down_proj"];

export const ia3 = technique({
  id: "ia3",
  trains: "inserted-modules",
  baseQuantization: "none",
  mergeable: true,
  swappable: true,
  hyperparameters: { targetModules: targets, feedforwardModules: ["down_proj"] },
  /** One vector on each target: over the output, or over the input of feed-forward modules. Liu et al. 2022. Returns a count. */
  trainableParameters: (model, { targetModules = targets, feedforwardModules = ["down_proj"] }) =>
    sumOverTargets(model, targetModules, ({ name, inputSize, outputSize }) =>
      feedforwardModules.includes(name) ? inputSize : outputSize,
    ),
  keepsInputOf: ({ targetModules = targets, feedforwardModules = ["down_proj"] }) =>
    targetModules.filter((name) => feedforwardModules.includes(name)),
  keepsOutputOf: ({ targetModules = targets, feedforwardModules = ["down_proj"] }) =>
    targetModules.filter((name) => !feedforwardModules.includes(name)),
  speedAgainstLora: { low: 0.89, mid: 1, high: 1.02, basis: "benchmark" },
  parityClaims: ["ia3-tfew"],
  frameworks: ["trl", "adapters"],
});
