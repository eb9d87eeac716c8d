import { type CriterionId, criterionIds } from "../questions/index.ts";
import type { Random } from "../random.ts";

/**
 * A point drawn evenly from the weights (not negative, adding up to 1) that agree with the order: the first named weighs at least as
 * much as the second, and so on, and all named at least as much as the others. Without an order, from all weights.
 *
 * Evenly spread weights are the gaps between sorted uniform numbers; sorting them keeps the spread even within the order (David and
 * Nagaraja, Order Statistics, section 6.4). `qualityAtLeast` moves what quality lacks to it from the others, in proportion.
 */
export const drawWeights = (
  order: readonly CriterionId[],
  qualityAtLeast: number,
  random: Random,
): Record<CriterionId, number> => {
  const cuts = Array.from({ length: criterionIds.length - 1 }, random).toSorted((a, b) => a - b);
  const gaps = [...cuts, 1].map((cut, index) => cut - (cuts[index - 1] ?? 0));
  const rest = criterionIds.filter((id) => !order.includes(id));
  const descending = gaps.toSorted((a, b) => b - a);
  const weights = {} as Record<CriterionId, number>;
  for (const [index, id] of order.entries()) weights[id] = descending[index] as number;
  // The others share the smaller gaps in the order in which they were drawn, which favours none.
  const taken = new Set(descending.slice(0, order.length));
  const remaining = gaps.filter((gap) => !taken.has(gap));
  for (const [index, id] of rest.entries()) weights[id] = remaining[index] ?? 0;
  const lack = qualityAtLeast - weights.quality;
  if (lack > 0) {
    const keep = (1 - qualityAtLeast) / (1 - weights.quality);
    for (const id of criterionIds) weights[id] *= keep;
    weights.quality = qualityAtLeast;
  }
  return weights;
};
