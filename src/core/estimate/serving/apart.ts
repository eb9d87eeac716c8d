import { totalParameters } from "../../catalogue/parameters.ts";
import { mapInterval } from "../../interval.ts";
import { adapterBytes, capacityOf, type Engine, engineFor, memoryShare, rangeOf, secondsFor } from "./capacity.ts";
import { servedRank } from "./engines.ts";
import { by, type ServedVariants, type ServingDerivation, type ServingOption, servingValue } from "./figures.ts";
import { costDerivation, costOf, countDerivations, enginesFor, settingsFor } from "./needs.ts";
import { addedLatency } from "./variants.ts";

/**
 * The different variants among so many requests, where each variant is asked for as often as any
 * other.
 */
const differentVariants = (variants: number, requests: number): number =>
  Math.min(variants, Math.ceil(variants * (1 - (1 - 1 / variants) ** requests)));

/**
 * The engine with the largest batch whose adapters have buffers too: an adapter takes memory from
 * the requests, and a request without its adapter waits.
 */
const fullEngine = (served: ServedVariants): (Engine & { readonly slots: number }) | null => {
  const alone = engineFor(served, 1);
  for (let batch = alone?.sequences ?? 0; batch > 0; batch -= 1) {
    const slots = differentVariants(served.variants, batch);
    const engine = engineFor(served, slots);
    if (engine && engine.tensorParallel === alone?.tensorParallel && engine.sequences >= batch) {
      return { ...engine, sequences: batch, slots };
    }
  }
  return null;
};

/** All variants over one base. */
export const apartOption = (served: ServedVariants): ServingOption | null => {
  const { model, technique, settings, variants, load, pricePerHourUsd } = served;
  const engine = fullEngine(served);
  const seconds = engine && secondsFor(served, engine);
  if (!seconds) return null;
  const { tensorParallel, sequences, slots, cache } = engine;
  const requestsPerSecond = rangeOf(seconds, true);
  const capacity = capacityOf(seconds, true);
  const engines = enginesFor(served, requestsPerSecond);
  const gpus = mapInterval(engines, (count) => count * tensorParallel);
  const weights: ServingDerivation = {
    figure: "weights",
    terms: [
      [by(totalParameters(model), "weights"), by(2, "bytes-per-weight")],
      [by(variants, "adapters"), by(adapterBytes(served), "bytes-per-adapter")],
    ],
    unit: "bytes",
    claims: ["vllm-lora-options"],
  };
  return {
    tensorParallel,
    weightBytes: servingValue(weights),
    sequences,
    requestsPerSecond,
    engines,
    gpus,
    costPerMonthUsd: costOf(gpus, pricePerHourUsd),
    addedLatency: addedLatency(model, technique, settings, {
      merged: false,
      tokensPerExample: load.promptTokens + load.answerTokens,
    }),
    settings: settingsFor(served, engine, memoryShare, {
      slots,
      held: variants,
      rank: servedRank(settings.rank ?? 1),
    }),
    derivations: [
      weights,
      cache,
      seconds,
      capacity,
      ...countDerivations(load.requestsPerSecond, capacity, tensorParallel),
      ...costDerivation(gpus.mid, pricePerHourUsd),
    ],
  };
};
