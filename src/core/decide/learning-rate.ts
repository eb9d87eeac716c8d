import type { ClaimId } from "../evidence/claims/index.ts";
import { referenceTechnique, type TechniqueId, techniqueOf, wholeModelTechnique } from "../techniques/index.ts";
import { methodFacts, type TrainingMethod } from "../training-methods.ts";
import { runsFor } from "./criteria/measured.ts";

/** A learning rate to start from, and where it comes from. */
export interface StartingRate {
  readonly value: number;
  /** The claims that recommend it; none where it is that of a run in the PEFT benchmark. */
  readonly claims: readonly ClaimId[];
}

/**
 * A learning rate that was recommended for the technique, else that of its most accurate run in the
 * benchmark, which swept none, scaled to the method; null where it has neither.
 */
export const startingRate = (technique: TechniqueId, method: TrainingMethod = "sft"): StartingRate | null => {
  const recommended = techniqueOf(technique).evidence.learningRate;
  const run = runsFor(techniqueOf(technique)).toSorted((a, b) => b.accuracy - a.accuracy)[0];
  const value = recommended?.value ?? run?.learningRate;
  if (value === undefined) return null;
  return {
    value: Number((value * methodFacts(method).rateShare).toPrecision(2)),
    claims: recommended?.claims ?? [],
  };
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
