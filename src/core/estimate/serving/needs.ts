import { cardBytes } from "../../catalogue/gpus.ts";
import { type Interval, mapInterval, times } from "../../interval.ts";
import { type Engine, reservedBytes } from "./capacity.ts";
import type { ServerSettings } from "./engines.ts";
import { by, over, type ServedVariants, type ServingDerivation, servingValue } from "./figures.ts";

const hoursPerMonth = 730;

export const costOf = (gpus: Interval, price: Interval | null): Interval | null =>
  price && mapInterval(times(gpus, price), (dollars) => dollars * hoursPerMonth);

export const costDerivation = (gpus: number, price: Interval | null): readonly ServingDerivation[] =>
  price
    ? [
        {
          figure: "cost",
          terms: [[by(gpus, "gpus"), by(hoursPerMonth, "hours-per-month"), by(price.mid, "dollars-per-hour")]],
          unit: "dollars-per-month",
          claims: [],
        },
      ]
    : [];

export const settingsFor = (
  { longestTokens, gpu, modelName }: ServedVariants,
  { tensorParallel }: Pick<Engine, "tensorParallel">,
  share: number,
  adapters: ServerSettings["adapters"],
): ServerSettings => ({
  model: modelName,
  tensorParallel,
  memoryShare: share,
  staticShare: share - reservedBytes / cardBytes(gpu),
  maxLength: longestTokens,
  adapters,
});

/** Engines that so many requests need, the fewest where each answers most. */
export const enginesFor = ({ load }: ServedVariants, { low, mid, high }: Interval): Interval => ({
  low: Math.ceil(load.requestsPerSecond / high),
  mid: Math.ceil(load.requestsPerSecond / mid),
  high: Math.ceil(load.requestsPerSecond / low),
});

/** The engines that the requests need, and their GPUs. */
export const countDerivations = (
  requestsPerSecond: number,
  capacity: ServingDerivation,
  tensorParallel: number,
): readonly ServingDerivation[] => {
  const engines: ServingDerivation = {
    figure: "engines",
    terms: [[by(requestsPerSecond, "requests-per-second"), over(servingValue(capacity), "requests-per-engine")]],
    unit: "engines",
    isRoundedUp: true,
    claims: [],
  };
  if (tensorParallel === 1) return [{ ...engines, figure: "gpus", unit: "gpus" }];
  return [
    engines,
    {
      figure: "gpus",
      terms: [[by(servingValue(engines), "engines"), by(tensorParallel, "gpus-per-engine")]],
      unit: "gpus",
      claims: [],
    },
  ];
};
