import { cardBytes } from "../../catalogue/gpus.ts";
import { totalParameters } from "../../catalogue/parameters.ts";
import { type Interval, interval, mapInterval } from "../../interval.ts";
import {
  cachedBytes,
  capacityOf,
  type Engine,
  engineFor,
  memoryShare,
  mostSequences,
  rangeOf,
  reservedBytes,
  secondsFor,
} from "./capacity.ts";
import { by, type MergedOption, over, type ServedVariants, type ServingDerivation } from "./figures.ts";
import { costDerivation, costOf, countDerivations, enginesFor, settingsFor } from "./needs.ts";

/** Engines of merged models that share the GPUs of one of them. */
interface Shared extends Pick<Engine, "tensorParallel" | "sequences"> {
  readonly enginesPerGpu: number;
  readonly seconds: ServingDerivation;
  readonly toHold: number;
  readonly gpus: Interval;
}

/**
 * So many engines on a GPU, each with its own weights and cache, which take turns; null where they
 * do not fit.
 */
const sharing = (served: ServedVariants, enginesPerGpu: number): Shared | null => {
  const { model, variants, gpu, load, longestTokens } = served;
  const alone = engineFor(served, 0);
  if (!alone || (alone.tensorParallel > 1 && enginesPerGpu > 1)) return null;
  const { tensorParallel } = alone;
  const cacheBytes = (memoryShare * cardBytes(gpu)) / enginesPerGpu - reservedBytes - 2 * totalParameters(model);
  const tokens = cacheBytes / cachedBytes(model);
  const batch = Math.min(mostSequences, Math.floor(tokens / (load.promptTokens + load.answerTokens / 2)));
  const fits = enginesPerGpu === 1 || (tokens >= longestTokens && batch >= 1);
  const engine = { tensorParallel, sequences: enginesPerGpu === 1 ? alone.sequences : batch };
  const seconds = fits ? secondsFor(served, engine) : null;
  if (!seconds) return null;
  const toHold = Math.ceil(variants / enginesPerGpu) * tensorParallel;
  const needed = enginesFor(served, rangeOf(seconds, false));
  const gpus = mapInterval(needed, (count) => Math.max(toHold, count * tensorParallel));
  return { ...engine, enginesPerGpu, seconds, toHold, gpus };
};

/** The sharing that needs the fewest GPUs: more engines on one answer fewer requests together. */
const bestSharing = (served: ServedVariants): Shared | null => {
  let best: Shared | null = null;
  for (let count = 1; count <= served.variants; count += 1) {
    const next = sharing(served, count);
    if (!next) break;
    if (!best || next.gpus.mid < best.gpus.mid) best = next;
  }
  return best;
};

/** A whole model for each variant, an engine each, on the fewest GPUs. */
export const mergedOption = (served: ServedVariants): MergedOption | null => {
  const best = bestSharing(served);
  if (!best) return null;
  const { model, variants, load, pricePerHourUsd } = served;
  const { tensorParallel, sequences, enginesPerGpu, seconds, toHold, gpus } = best;
  const weightBytes = 2 * totalParameters(model);
  const requestsPerSecond = rangeOf(seconds, false);
  const capacity = capacityOf(seconds, false);
  return {
    tensorParallel,
    weightBytes: variants * weightBytes,
    sequences,
    requestsPerSecond,
    engines: interval(variants, variants),
    enginesPerGpu,
    gpus,
    costPerMonthUsd: costOf(gpus, pricePerHourUsd),
    addedLatency: { low: 0, high: 0, basis: [{ claim: "lora-no-latency" }] },
    settings: settingsFor({ ...served, modelName: "variants/variant-1" }, best, memoryShare / enginesPerGpu, null),
    derivations: [
      {
        figure: "weights",
        terms: [[by(variants, "copies"), by(weightBytes, "bytes-per-copy")]],
        unit: "bytes",
        claims: [],
      },
      ...(gpus.mid > toHold
        ? [seconds, capacity, ...countDerivations(load.requestsPerSecond, capacity, tensorParallel)]
        : [
            {
              figure: "gpus",
              terms: [
                [
                  by(variants, "copies"),
                  ...(tensorParallel > 1
                    ? [by(tensorParallel, "gpus-per-engine")]
                    : [over(enginesPerGpu, "engines-per-gpu")]),
                ],
              ],
              unit: "gpus",
              isRoundedUp: true,
              claims: [],
            } as const,
          ]),
      ...costDerivation(gpus.mid, pricePerHourUsd),
    ],
  };
};
