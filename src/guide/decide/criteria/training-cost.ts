import type { Placement } from "../../estimate/placement.ts";
import { fromClaims } from "../../evidence/basis.ts";
import { clampToUnit, type Interval } from "../../interval.ts";
import type { Technique } from "../../techniques/technique.ts";
import type { Workload } from "../../workload.ts";
import type { Judgement } from "./measured.ts";

const decades = (ratio: number): number => Math.log10(ratio);

/** The interval of a value that falls as speed falls: only the technique's own uncertainty, since all share that of card and data. */
const overSpeed = ({ low, mid, high }: Interval, valueAt: (speedRatio: number) => number): Interval => ({
  low: clampToUnit(valueAt(low / mid)),
  mid: clampToUnit(valueAt(1)),
  high: clampToUnit(valueAt(high / mid)),
});

/** How little of the budget a run takes: formulas run-cost and relative-cost. */
export const trainingCost = (technique: Technique, workload: Workload, placement: Placement): Judgement => {
  const speed = technique.speedAgainstLora;
  const basis = speed.basis === "benchmark" ? [{ claim: "peftbench-speed" } as const] : fromClaims(speed.basis);
  const cost = placement.costUsd;
  if (cost) {
    const valueAt = (ratio: number): number => decades(workload.budgetUsd / (cost.mid / ratio)) / 3;
    return { value: overSpeed(speed, valueAt), basis: [{ formula: "run-cost" }, ...basis] };
  }
  return {
    value: overSpeed(speed, (ratio) => 1 + decades(speed.mid * ratio) / 3),
    basis: [{ formula: "relative-cost" }, ...basis],
  };
};
