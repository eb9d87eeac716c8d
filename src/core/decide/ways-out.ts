import { questionOf } from "../questions/index.ts";
import type { Counterfactual, Flip } from "./sensitivity.ts";

/** A change of one answer that makes something possible. */
export interface WayOut extends Flip {
  /** US dollars per run of the technique that then comes first; null where they cannot be known. */
  readonly costUsd: number | null;
}

const orLast = (value: number | null): number => value ?? Number.POSITIVE_INFINITY;

const byCost = (a: Counterfactual, b: Counterfactual): number =>
  // Two unknown costs are equal, which their difference would not say.
  (a.costUsd === b.costUsd ? 0 : orLast(a.costUsd) - orLast(b.costUsd)) || a.distance - b.distance;

/** The nearest first; of equally near ones the largest job, as little is given up as works. */
const byNearness = (a: Counterfactual, b: Counterfactual): number =>
  a.distance - b.distance || (b.hours ?? 0) - (a.hours ?? 0);

/**
 * Of each question the change that is best: where only the GPU is another, the cheapest; where the
 * job itself is, the nearest, since the cheapest job is always the smallest. The cheapest first.
 */
export const waysOutOf = (counterfactuals: readonly Counterfactual[]): readonly WayOut[] => {
  const possible = counterfactuals.filter(({ technique }) => technique !== null);
  return [...new Set(possible.map(({ question }) => question))]
    .flatMap((question) => {
      const isSameJob = questionOf(question).kind === "gpu";
      const own = possible.filter((counterfactual) => counterfactual.question === question);
      return own.toSorted(isSameJob ? byCost : byNearness).slice(0, 1);
    })
    .toSorted(byCost)
    .flatMap(({ question, from, to, technique, costUsd }) =>
      technique === null ? [] : [{ question, from, to, technique, costUsd }],
    );
};
