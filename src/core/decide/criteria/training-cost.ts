import { fromClaims } from "../../evidence/basis.ts";
import { clampToUnit, type Interval } from "../../interval.ts";
import type { Criterion } from "./criterion.ts";

const decades = (ratio: number): number => Math.log10(ratio);

/**
 * The interval of a value that falls as speed falls: only the technique's own uncertainty, since
 * all share that of card and data.
 */
const overSpeed = ({ low, mid, high }: Interval, valueAt: (speedRatio: number) => number): Interval => ({
  low: clampToUnit(valueAt(low / mid)),
  mid: clampToUnit(valueAt(1)),
  high: clampToUnit(valueAt(high / mid)),
});

/** How little of the budget a run takes: formulas run-cost and relative-cost. */
export const trainingCost: Criterion = {
  reads: ["budget"],
  readsPlan: true,
  value: ({ speedAgainstLora }, { budgetUsd }, { costUsd }) =>
    costUsd
      ? overSpeed(speedAgainstLora, (ratio) => decades(budgetUsd / (costUsd.mid / ratio)) / 3)
      : overSpeed(speedAgainstLora, (ratio) => 1 + decades(speedAgainstLora.mid * ratio) / 3),
  basis: ({ speedAgainstLora: { basis } }) => [
    { formula: "run-cost" },
    { formula: "relative-cost" },
    ...(basis === "benchmark" ? [{ claim: "bench-dora-speed" } as const] : fromClaims(basis)),
  ],
};
