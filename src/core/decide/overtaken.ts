import { type CriterionId, criterionIds } from "../questions/index.ts";
import { type TechniqueId, techniques } from "../techniques/index.ts";
import type { ConstraintId } from "./constraints.ts";
import { criteria } from "./criteria/index.ts";
import type { Evaluation } from "./evaluation.ts";

/** Why a technique no longer comes first; neither where nothing says so in every scenario. */
export interface Overtaken {
  readonly technique: TechniqueId;
  /** What rules it out now. */
  readonly constraint: ConstraintId | null;
  /** What the new winner is ahead on, by the most in the person's weights. */
  readonly criterion: CriterionId | null;
}

/** By criterion, the mean of the drawn weights. */
const meanWeights = (weights: Float64Array): readonly number[] =>
  criterionIds.map((_, criterion) => {
    let total = 0;
    for (let at = criterion; at < weights.length; at += criterionIds.length) total += weights[at] as number;
    return (total * criterionIds.length) / weights.length;
  });

const indexOf = (id: TechniqueId): number => techniques.findIndex((technique) => technique.id === id);

/** Why the winner is now ahead of the technique, over scenarios of evaluations in the order of `techniques`. */
export const overtakenBy = (
  winner: TechniqueId,
  technique: TechniqueId,
  scenarios: readonly (readonly Evaluation[])[],
  weights: Float64Array,
): Overtaken => {
  const pairs = scenarios.map((evaluations) => ({
    before: evaluations[indexOf(technique)] as Evaluation,
    now: evaluations[indexOf(winner)] as Evaluation,
  }));
  const violated = new Set(pairs.map(({ before }) => before.violated));
  const [constraint = null] = violated;
  // Of what rules it out in some scenarios only, or by turns, nothing is told.
  if (violated.size > 1) return { technique, constraint: null, criterion: null };
  if (constraint !== null) return { technique, constraint, criterion: null };
  const possible = pairs.filter(({ now }) => now.violated === null);
  const middle = ({ values }: Evaluation, criterion: number): number => values[3 * criterion + 1] as number;
  const mean = meanWeights(weights);
  const [first] = criterionIds
    .map((id, index) => {
      const lead =
        possible.reduce((sum, { now, before }) => sum + middle(now, index) - middle(before, index), 0) /
        Math.max(1, possible.length);
      return { id, lead, gain: lead * (mean[index] as number) };
    })
    .filter(({ id, lead }) => lead > criteria[id].threshold)
    .toSorted((a, b) => b.gain - a.gain);
  return { technique, constraint: null, criterion: first?.id ?? null };
};
