import { type Gpu, gpus, ratesOf } from "../../catalogue/gpus.ts";
import type { HardwarePlan } from "../../estimate/hardware-plan.ts";
import { fromClaims } from "../../evidence/basis.ts";
import { clampToUnit, exactly, type Interval } from "../../interval.ts";
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

/** By what a value falls for that many times the cost: a third for every factor of ten. */
const costOf = (times: number): number => decades(times) / 3;

/**
 * Up to this a run counts as free: a twentieth of the budget, and a few dollars in any case. Prices
 * of one GPU differ more than that from provider to provider, and so do the hours that are worked
 * out for a run.
 */
const unnoticedUsd = (budgetUsd: number): number => Math.max(0.05 * budgetUsd, 3);

/** Our GPUs with a list price: what an hour costs, and what one gets for it. */
const pricedGpus = gpus.flatMap((gpu) => {
  const rates = ratesOf(gpu);
  return gpu.pricePerHourUsd && rates
    ? [{ usd: gpu.pricePerHourUsd.mid, memoryGB: gpu.memoryGB, operations: rates.operations }]
    : [];
});

/**
 * Upper bound on what an hour of a GPU without a list price is worth, in USD: the lowest list price
 * among GPUs that have at least as much memory and speed. Infinity if there is none.
 */
const worthAtMost = (gpu: Gpu): number => {
  const speed = ratesOf(gpu)?.operations ?? Number.POSITIVE_INFINITY;
  const better = pricedGpus.filter(({ memoryGB, operations }) => memoryGB >= gpu.memoryGB && operations >= speed);
  return Math.min(...better.map(({ usd }) => usd));
};

/** Whether a run counts as free although nobody lists a price of its GPUs. */
const isUnnoticed = ({ gpu, gpuCount, hours }: HardwarePlan, budgetUsd: number): boolean =>
  hours !== null && hours.mid * gpuCount * worthAtMost(gpu) <= unnoticedUsd(budgetUsd);

/** The cost of a run against the budget, higher where it is lower: formulas run-cost and relative-cost. */
export const trainingCost: Criterion = {
  reads: ["budget"],
  readsPlan: true,
  // A tenth: the hours of a run cannot be worked out any closer.
  threshold: costOf(1.1),
  value: ({ speedAgainstLora }, { budgetUsd }, plan) => {
    const { costUsd } = plan;
    if (costUsd) {
      const free = unnoticedUsd(budgetUsd);
      return overSpeed(speedAgainstLora, (ratio) => 1 - costOf(Math.max(1, costUsd.mid / ratio / free)));
    }
    if (isUnnoticed(plan, budgetUsd)) return exactly(1);
    return overSpeed(speedAgainstLora, (ratio) => 1 + costOf(speedAgainstLora.mid * ratio));
  },
  basis: ({ speedAgainstLora: { basis } }) => [
    { formula: "run-cost" },
    { formula: "relative-cost" },
    ...(basis === "benchmark" ? [{ claim: "bench-dora-speed" } as const] : fromClaims(basis)),
  ],
};
