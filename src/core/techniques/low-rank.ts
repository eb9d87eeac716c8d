import type { Architecture, Module } from "../catalogue/architecture.ts";
import { type FusedExperts, isAdapted, sumOverTargets } from "../catalogue/parameters.ts";
import { allLinear, type Hyperparameters } from "./hyperparameters.ts";
import type { KeptOnLayer } from "./technique.ts";

/**
 * Rank, alpha and targets that a low-rank technique starts from; rank 16 on all linear layers
 * follows claim regret-layers.
 */
export const lowRankDefaults = { rank: 16, alpha: 32, targetModules: allLinear };

/**
 * Alpha with rank-stabilised scaling, which divides it by the root of the rank: at the usual rank
 * it scales as the usual alpha does.
 */
const stabilizedAlpha = lowRankDefaults.alpha / Math.sqrt(lowRankDefaults.rank);

/**
 * The settings at another rank, with rank-stabilised scaling (claims rslora-docs, bench-rslora).
 */
export const withRank = (settings: Hyperparameters, rank: number): Hyperparameters => ({
  ...settings,
  rank,
  alpha: stabilizedAlpha,
  rankStabilized: true,
  ...(settings.initialRank !== undefined && settings.rank !== undefined
    ? { initialRank: (settings.initialRank * rank) / settings.rank }
    : {}),
});

type LowRankSettings = Required<Pick<Hyperparameters, "rank" | "targetModules">>;

/**
 * Trainable parameters of LoRA: a pair of matrices, A (rank x in) and B (out x rank), on each
 * target module of each layer. Hu et al. 2021, section 4.1. On the parameter of all experts, PEFT
 * gives each expert its pair, with the rank of all parts that it fuses. Returns a count.
 */
export const loraParameters = (
  model: Architecture,
  { rank, targetModules }: LowRankSettings,
  experts: FusedExperts = "adapts",
): number =>
  sumOverTargets(
    model,
    targetModules,
    ({ inputSize, outputSize, names, fused }) => rank * (fused ? names.length : 1) * (inputSize + outputSize),
    experts,
  );

type Targets = Required<Pick<Hyperparameters, "targetModules">>;

/** What `kept` says of a module that is adapted, and nothing of the others. */
export const onTargets = (
  model: Architecture,
  module: Module,
  { targetModules }: Targets,
  kept: KeptOnLayer,
  experts?: FusedExperts,
): KeptOnLayer => (isAdapted(model, module, targetModules, experts) ? kept : {});

/**
 * A pair of matrices keeps its input, which A multiplies, and the output of A, which B does. On the
 * parameter of all experts PEFT makes the sum with the pairs' products each time.
 */
export const keepsPair = (
  module: Module,
  settings: LowRankSettings,
  model: Architecture,
  experts: FusedExperts = "adapts",
): KeptOnLayer =>
  onTargets(
    model,
    module,
    settings,
    module.fused
      ? { input: true, matrices: module.inputSize * module.outputSize }
      : { input: true, elements: settings.rank },
    experts,
  );
