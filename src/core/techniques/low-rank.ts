import type { Architecture } from "../catalogue/architecture.ts";
import { sumOverTargets } from "../catalogue/parameters.ts";
import { allLinear, type Hyperparameters } from "./hyperparameters.ts";

/** Rank, alpha and targets that a low-rank technique starts from; rank 16 on all linear layers follows claim regret-layers. */
export const lowRankDefaults = { rank: 16, alpha: 32, targetModules: allLinear };

type LowRankSettings = Required<Pick<Hyperparameters, "rank" | "targetModules">>;

/**
 * Trainable parameters of LoRA: a pair of matrices, A (rank x in) and B (out x rank), on each target module of each layer.
 * Hu et al. 2021, section 4.1. Returns a count.
 */
export const loraParameters = (model: Architecture, { rank, targetModules }: LowRankSettings): number =>
  sumOverTargets(model, targetModules, ({ inputSize, outputSize }) => rank * (inputSize + outputSize));

/** The target modules: their inputs are kept, because the matrix A of each is trained on them. */
export const targetInputs = ({ targetModules }: Required<Pick<Hyperparameters, "targetModules">>) => targetModules;
