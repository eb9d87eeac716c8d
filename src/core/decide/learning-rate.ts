import type { ClaimId } from "../evidence/claims/index.ts";
import { referenceTechnique, type TechniqueId, techniqueOf, wholeModelTechnique } from "../techniques/index.ts";
import type { TrainingMethod } from "../training-plan.ts";
import { runsFor } from "./criteria/measured.ts";

/** A learning rate to start from, and where it comes from. */
export interface StartingRate {
  readonly value: number;
  /** The claims that recommend it; none where it is that of a run in the PEFT benchmark. */
  readonly claims: readonly ClaimId[];
}

/** TRL's for pairs: that of all weights, and ten times as much for LoRA. */
const pairRates = { "all-weights": 5e-7, adapter: 5e-6 } as const;

/**
 * A learning rate that was recommended for the technique, else that of its most accurate run in the
 * benchmark, which swept none; null where it has neither.
 */
export const startingRate = (technique: TechniqueId, method: TrainingMethod = "sft"): StartingRate | null => {
  const { trains, evidence } = techniqueOf(technique);
  if (trains === "unknown") return null;
  if (method === "dpo") {
    // Recommended for LoRA; its relatives are as low for want of anything better.
    return { value: pairRates[trains === "all-weights" ? trains : "adapter"], claims: ["trl-rates"] };
  }
  if (evidence.learningRate) return evidence.learningRate as StartingRate;
  const run = runsFor(techniqueOf(technique)).toSorted((a, b) => b.accuracy - a.accuracy)[0];
  return run ? { value: run.learningRate, claims: [] } : null;
};

/** A learning rate to start from: the technique's own, else that of the one it is closest to. */
export const learningRateFor = (
  technique: TechniqueId,
  method: TrainingMethod,
): StartingRate & { readonly likeThatOf: TechniqueId | null } => {
  const own = startingRate(technique, method);
  if (own) return { ...own, likeThatOf: null };
  const relative = techniqueOf(technique).trains === "all-weights" ? wholeModelTechnique.id : referenceTechnique.id;
  return { ...(startingRate(relative, method) as StartingRate), likeThatOf: relative };
};
