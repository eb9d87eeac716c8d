import type { Architecture } from "../catalogue/architecture.ts";
import { cardBytes, type Gpu, ratesOf } from "../catalogue/gpus.ts";
import { keyValueElements, totalParameters } from "../catalogue/parameters.ts";
import { type Basis, fromClaims } from "../evidence/basis.ts";
import type { ClaimId } from "../evidence/claims/index.ts";
import { type Interval, interval, mapInterval, sum, times } from "../interval.ts";
import type { Hyperparameters } from "../techniques/hyperparameters.ts";
import type { Technique } from "../techniques/index.ts";
import { type AddedLatency, addedLatency } from "./serving.ts";
import { type ServerSettings, servedRank } from "./serving-engines.ts";
import { activeLinearParameters } from "./speed/operations.ts";
import { product } from "./terms.ts";

/** The requests that have to be answered when most come. */
export interface ServingLoad {
  /** To all variants together. */
  readonly requestsPerSecond: number;
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/** What is counted in the arithmetic of serving. */
export type ServingFactorKind =
  | "weights"
  | "bytes-per-weight"
  | "adapters"
  | "bytes-per-adapter"
  | "copies"
  | "bytes-per-copy"
  | "gpu-bytes"
  | "gpus"
  | "memory-share"
  | "reserved-bytes"
  | "weight-bytes"
  | "tokens"
  | "operations-per-token"
  | "operations-per-second"
  | "answer-tokens"
  | "bytes-per-step"
  | "bytes-per-second"
  | "sequences"
  | "reached"
  | "seconds-per-request"
  | "kept-with-adapters"
  | "requests-per-second"
  | "requests-per-engine"
  | "engines"
  | "gpus-per-engine"
  | "engines-per-gpu"
  | "hours-per-month"
  | "dollars-per-hour";

/** A number of a formula, which multiplies or divides. */
export interface ServingFactor {
  readonly value: number;
  readonly kind: ServingFactorKind;
  readonly divides?: true;
}

/** A figure of the plan that is told with its formula: a sum of products. */
export type ServingFigure = "weights" | "cache" | "seconds" | "capacity" | "engines" | "gpus" | "cost";

export interface ServingDerivation {
  readonly figure: ServingFigure;
  readonly terms: readonly (readonly ServingFactor[])[];
  readonly unit: "bytes" | "seconds" | "requests-per-second" | "engines" | "gpus" | "dollars-per-month";
  /** Whether the sum is rounded up to a whole number. */
  readonly isRoundedUp?: true;
  readonly claims: readonly ClaimId[];
}

const by = (value: number, kind: ServingFactorKind): ServingFactor => ({ value, kind });

const over = (value: number, kind: ServingFactorKind): ServingFactor => ({ value, kind, divides: true });

const valueOf = (terms: ServingDerivation["terms"]): number => sum(terms.map(product));

/** The figure that the formula gives. */
export const servingValue = ({ terms, isRoundedUp }: ServingDerivation): number =>
  isRoundedUp ? Math.ceil(valueOf(terms)) : valueOf(terms);

/** One way to serve all variants. */
export interface ServingOption {
  /** GPUs that hold one engine together. */
  readonly tensorParallel: number;
  /** Weights of all variants: those of one engine, or of all copies. */
  readonly weightBytes: number;
  /** Requests that one engine answers at the same time, at most. */
  readonly sequences: number;
  /** Of the GPUs that hold one engine, or of one that several share. */
  readonly requestsPerSecond: Interval;
  readonly engines: Interval;
  readonly gpus: Interval;
  /** Null where the price of the GPU was read in no source. */
  readonly costPerMonthUsd: Interval | null;
  /** Extra time per token, as a share of the time without the adapter. */
  readonly addedLatency: AddedLatency;
  readonly settings: ServerSettings;
  readonly derivations: readonly ServingDerivation[];
}

/** How many variants share a GPU where each has its own engine. */
export interface MergedOption extends ServingOption {
  readonly enginesPerGpu: number;
}

/** What the engines can do with a technique's variants. */
export type ServingWay =
  /** Adapters over one base, or a merged model for each. */
  | "apart"
  /** A merged model for each alone. */
  | "merged"
  /** A whole model for each: it was trained so. */
  | "whole"
  /** Neither: its variants stay apart, and no engine loads them. */
  | "none";

/** How many GPUs serve the variants, with adapters apart and with merged models. */
export interface ServingPlan {
  readonly variants: number;
  readonly load: ServingLoad;
  readonly gpu: Gpu;
  readonly way: ServingWay;
  /** Null where the way has it not, or where the model does not fit on eight GPUs. */
  readonly apart: ServingOption | null;
  readonly merged: MergedOption | null;
  /** The one that needs fewer GPUs, or that the limit on latency asks for; null where neither is. */
  readonly better: "apart" | "merged" | null;
  /** Why the way is so, and the formula of the figures. */
  readonly basis: readonly Basis[];
}

/** What a plan is made from. */
export interface ServedVariants {
  readonly model: Architecture;
  /** What the engine loads; a folder where the model has no name on the Hub. */
  readonly modelName: string;
  readonly technique: Technique;
  readonly settings: Hyperparameters;
  readonly variants: number;
  readonly gpu: Gpu;
  readonly pricePerHourUsd: Interval | null;
  readonly load: ServingLoad;
  /** Tokens of the longest request with its answer. */
  readonly longestTokens: number;
  /** Whether inference may not get slower than the base model. */
  readonly isLatencyCritical: boolean;
}

/** vLLM's default for the share of a GPU that it takes (claim vllm-lora-options). */
const memoryShare = 0.92;

/** Assumed for activations and CUDA graphs of one engine on one GPU. */
const reservedBytes = 2 * 2 ** 30;

/** vLLM's default for the requests in a batch on GPUs below 70 GiB (claim vllm-lora-options). */
const mostSequences = 256;

/**
 * Share of the rate at which memory and arithmetic, one after the other, would answer. Published
 * runs of vLLM reached 0.6 on an A100 (claim vllm-lora-slower) and 0.75 on an RTX 4090 (claim
 * vllm-4090); other GPUs, lengths and versions are assumed to lie within a third of that.
 */
export const reachedShare: Interval = { low: 0.4, mid: 0.6, high: 0.8 };

/**
 * Share of the requests that are still answered with adapters apart: 66% in vLLM's engine of 2024
 * (claim vllm-lora-slower), 96% in that of 2025 (claim vllm-lora-compiled).
 */
export const keptWithAdapters: Interval = interval(0.66, 0.96);

/** Tensor parallelism that engines offer within one machine. */
const parallelSizes = [1, 2, 4, 8] as const;

const hoursPerMonth = 730;

/** Bytes of keys and values of one token, in 16 bit. */
const cachedBytes = (model: Architecture): number =>
  2 * sum(model.blocks.map((block) => block.layers * keyValueElements(block)));

/** Bytes of one adapter as an engine holds it: in 16 bit, at the rank of its buffers. */
const adapterBytes = ({ model, technique, settings }: ServedVariants): number =>
  2 *
  technique.trainableParameters(
    model,
    settings.rank === undefined ? settings : { ...settings, rank: servedRank(settings.rank) },
  );

interface Engine {
  readonly tensorParallel: number;
  readonly sequences: number;
  readonly cache: ServingDerivation;
}

/**
 * An engine on the fewest GPUs that hold the weights, so many adapters and the longest request;
 * null where not even eight do.
 */
const engineFor = (served: ServedVariants, slots: number): Engine | null => {
  const { model, load, gpu, longestTokens } = served;
  const tokenBytes = cachedBytes(model);
  const weightBytes = 2 * totalParameters(model);
  for (const tensorParallel of parallelSizes) {
    const split = tensorParallel > 1 ? [by(tensorParallel, "gpus")] : [];
    const cache: ServingDerivation = {
      figure: "cache",
      terms: [
        [by(cardBytes(gpu), "gpu-bytes"), ...split, by(memoryShare, "memory-share")],
        [by(-reservedBytes, "reserved-bytes"), ...split],
        [by(-weightBytes, "weight-bytes")],
        ...(slots > 0 ? [[by(-slots, "adapters"), by(adapterBytes(served), "bytes-per-adapter")]] : []),
      ],
      unit: "bytes",
      claims: ["vllm-lora-options"],
    };
    const tokens = servingValue(cache) / tokenBytes;
    // On average a request in progress has written half of its answer.
    const sequences = Math.min(mostSequences, Math.floor(tokens / (load.promptTokens + load.answerTokens / 2)));
    if (tokens >= longestTokens && sequences >= 1) return { tensorParallel, sequences, cache };
  }
  return null;
};

/** Bytes that giving each of so many answers its next token reads. */
const stepBytes = ({ model, load }: Pick<ServedVariants, "model" | "load">, sequences: number): number => {
  const head = model.hiddenSize * model.vocabularySize;
  const active = activeLinearParameters(model) + head;
  const weights = Math.min(2 * totalParameters(model), 2 * sequences * active);
  return weights + sequences * (load.promptTokens + load.answerTokens / 2) * cachedBytes(model);
};

/**
 * Seconds of one engine for a request: two operations for each weight and token, and each token of
 * an answer reads the weights with the other answers of the batch.
 */
export const secondsFor = (
  served: Pick<ServedVariants, "model" | "gpu" | "load">,
  { tensorParallel, sequences }: Pick<Engine, "tensorParallel" | "sequences">,
): ServingDerivation | null => {
  const rates = ratesOf(served.gpu);
  if (rates === null) return null;
  const { model, load } = served;
  const active = activeLinearParameters(model) + model.hiddenSize * model.vocabularySize;
  return {
    figure: "seconds",
    terms: [
      [
        by(load.promptTokens + load.answerTokens, "tokens"),
        by(2 * active, "operations-per-token"),
        over(rates.operations * tensorParallel, "operations-per-second"),
      ],
      [
        by(load.answerTokens, "answer-tokens"),
        by(stepBytes(served, sequences), "bytes-per-step"),
        over(rates.bytes * tensorParallel, "bytes-per-second"),
        over(sequences, "sequences"),
      ],
    ],
    unit: "seconds",
    claims: [],
  };
};

const capacityOf = (seconds: ServingDerivation, isApart: boolean): ServingDerivation => ({
  figure: "capacity",
  terms: [
    [
      by(reachedShare.mid, "reached"),
      ...(isApart ? [by(keptWithAdapters.mid, "kept-with-adapters")] : []),
      over(servingValue(seconds), "seconds-per-request"),
    ],
  ],
  unit: "requests-per-second",
  claims: ["vllm-lora-slower", "vllm-4090", ...(isApart ? (["vllm-lora-compiled"] as const) : [])],
});

const rangeOf = (seconds: ServingDerivation, isApart: boolean): Interval => {
  const reached = isApart ? times(reachedShare, keptWithAdapters) : reachedShare;
  return mapInterval(reached, (share) => share / servingValue(seconds));
};

const costOf = (gpus: Interval, price: Interval | null): Interval | null =>
  price && mapInterval(times(gpus, price), (dollars) => dollars * hoursPerMonth);

const costDerivation = (gpus: number, price: Interval | null): readonly ServingDerivation[] =>
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

/**
 * The different variants among so many requests, where each variant is asked for as often as any
 * other.
 */
const differentVariants = (variants: number, requests: number): number =>
  Math.min(variants, Math.ceil(variants * (1 - (1 - 1 / variants) ** requests)));

const settingsFor = (
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
const enginesFor = ({ load }: ServedVariants, { low, mid, high }: Interval): Interval => ({
  low: Math.ceil(load.requestsPerSecond / high),
  mid: Math.ceil(load.requestsPerSecond / mid),
  high: Math.ceil(load.requestsPerSecond / low),
});

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

/** The engines that the requests need, and their GPUs. */
const countDerivations = (
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

/** All variants over one base. */
const apartOption = (served: ServedVariants): ServingOption | null => {
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
const mergedOption = (served: ServedVariants): MergedOption | null => {
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

/** What vLLM and SGLang can do with variants of a technique. */
export const servingWayOf = ({
  servedPerRequest,
  mergeable,
  trains,
}: Pick<Technique, "servedPerRequest" | "mergeable" | "trains">): ServingWay => {
  if (trains === "all-weights") return "whole";
  if (servedPerRequest) return "apart";
  return mergeable ? "merged" : "none";
};

const wayClaims: Readonly<Record<ServingWay, readonly ClaimId[]>> = {
  apart: ["vllm-per-request", "sglang-lora"],
  merged: ["vllm-per-request", "sglang-lora", "peft-merge"],
  whole: [],
  none: ["vllm-per-request", "vllm-no-prompts", "sglang-lora"],
};

/** How the variants are served; the options are null where the GPU's speed is known from no source. */
export const servingPlan = (served: ServedVariants): ServingPlan => {
  const { variants, load, gpu, technique, isLatencyCritical } = served;
  const way = servingWayOf(technique);
  const apart = way === "apart" ? apartOption(served) : null;
  const merged = way === "none" ? null : mergedOption(served);
  const isMergedBetter = merged && (!apart || isLatencyCritical || merged.gpus.mid < apart.gpus.mid);
  return {
    variants,
    load,
    gpu,
    way,
    apart,
    merged,
    better: isMergedBetter ? "merged" : apart && "apart",
    basis: [...(way === "none" ? [] : [{ formula: "serving-plan" } as const]), ...fromClaims(wayClaims[way])],
  };
};
