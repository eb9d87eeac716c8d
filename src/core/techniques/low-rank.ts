import type { Architecture, Linear } from "../catalogue/architecture.ts";
import { sumOverTargets } from "../catalogue/parameters.ts";
import { allLinear, type Hyperparameters } from "./hyperparameters.ts";
import type { KeptOnLayer } from "./technique.ts";

/** Rank, alpha and targets that a low-rank technique starts from; rank 16 on all linear layers follows claim regret-layers. */
export const lowRankDefaults = { rank: 16, alpha: 32, targetModules: allLinear };

type LowRankSettings = Required<Pick<Hyperparameters, "rank" | "targetModules">>;

/**
 * Trainable parameters of LoRA: a pair of matrices, A (rank x in) and B (out x rank), on each target module of each layer.
 * Hu et al. 2021, section 4.1. Returns a count.
 */
export const loraParameters = (model: Architecture, { rank, targetModules }: LowRankSettings): number =>
  sumOverTargets(model, targetModules, ({ inputSize, outputSize }) => rank * (inputSize + outputSize));

type Targets = Required<Pick<Hyperparameters, "targetModules">>;

/** What `kept` says of the target modules, and nothing of the others. */
export const onTargets = ({ name }: Linear, { targetModules }: Targets, kept: KeptOnLayer): KeptOnLayer =>
  targetModules.includes(name) ? kept : {};

/** A pair of matrices keeps its input, which A multiplies, and the output of A, which B does. */
export const keepsPair = (layer: Linear, settings: LowRankSettings): KeptOnLayer =>
  onTargets(layer, settings, { input: true, elements: settings.rank });
