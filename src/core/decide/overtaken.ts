import { sum } from "../interval.ts";
import { type CriterionId, criterionIds } from "../questions/index.ts";
import { type TechniqueId, techniques } from "../techniques/index.ts";
import type { ConstraintId } from "./constraints.ts";
import { criteria } from "./criteria/index.ts";
import { chanceOfRunningOut, type Evaluation } from "./evaluation.ts";

/** Why a technique no longer comes first; neither where nothing says so. */
export interface Overtaken {
  readonly technique: TechniqueId;
  /** What rules it out now. */
  readonly constraint: ConstraintId | null;
  /** Whether its memory mostly runs out, in scenarios or by chance, where the new winner's does not. */
  readonly mayRunOut: boolean;
  /** What the new winner is ahead on, by the most in the person's weights. */
  readonly criterion: CriterionId | null;
  /** Whether nothing rules it out and the new winner is ahead on no criterion. */
  readonly isLevel: boolean;
}

const middle = ({ values }: Evaluation, criterion: number): number => values[3 * criterion + 1] as number;

/** What a criterion weighs, over all draws. */
const weightOf = (weights: Float64Array, criterion: number): number => {
  let all = 0;
  for (let at = criterion; at < weights.length; at += criterionIds.length) all += weights[at] as number;
  return all;
};

/** A share of the scenarios that decides who comes first. */
const mostly = 0.5;

/** Why the winner is now ahead of the technique, over scenarios of evaluations in the order of `techniques`. */
export const overtakenBy = (
  winner: TechniqueId,
  technique: TechniqueId,
  scenarios: readonly (readonly Evaluation[])[],
  weights: Float64Array,
): Overtaken => {
  const [before, now] = [technique, winner].map((id) => {
    const place = techniques.findIndex((each) => each.id === id);
    return scenarios.map((evaluations) => evaluations[place] as Evaluation);
  }) as [Evaluation[], Evaluation[]];
  const [constraint = null, ...others] = new Set(before.map(({ violated }) => violated));
  const runsOut = sum(before.map(chanceOfRunningOut)) - sum(now.map(chanceOfRunningOut));
  const mayRunOut = (constraint === null || others.length > 0) && runsOut >= mostly * scenarios.length;
  // Of what else rules it out in some scenarios only, or by turns, nothing is told.
  if (mayRunOut || others.length > 0)
    return { technique, constraint: null, mayRunOut, criterion: null, isLevel: false };
  if (constraint) return { technique, constraint, mayRunOut, criterion: null, isLevel: false };
  const [first] = criterionIds
    .map((id, place) => {
      // What is ruled out has no values.
      const leads = now.flatMap((winning, index) =>
        winning.violated ? [] : middle(winning, place) - middle(before[index] as Evaluation, place),
      );
      return { id, place, lead: sum(leads) / leads.length };
    })
    .filter(({ id, lead }) => lead > criteria[id].threshold)
    .map(({ id, place, lead }) => ({ id, counts: lead * weightOf(weights, place) }))
    .toSorted((a, b) => b.counts - a.counts);
  return { technique, constraint: null, mayRunOut, criterion: first?.id ?? null, isLevel: first === undefined };
};
