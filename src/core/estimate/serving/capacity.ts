import type { Architecture } from "../../catalogue/architecture.ts";
import { cardBytes, ratesOf } from "../../catalogue/gpus.ts";
import { keyValueElements, totalParameters } from "../../catalogue/parameters.ts";
import { type Interval, interval, mapInterval, sum, times } from "../../interval.ts";
import { activeLinearParameters } from "../speed/operations.ts";
import { servedRank } from "./engines.ts";
import { by, over, type ServedVariants, type ServingDerivation, servingValue } from "./figures.ts";

/** vLLM's default for the share of a GPU that it takes (claim vllm-lora-options). */
export const memoryShare = 0.92;

/** Assumed for activations and CUDA graphs of one engine on one GPU. */
export const reservedBytes = 2 * 2 ** 30;

/** vLLM's default for the requests in a batch on GPUs below 70 GiB (claim vllm-lora-options). */
export const mostSequences = 256;

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

/** Bytes of keys and values of one token, in 16 bit. */
export const cachedBytes = (model: Architecture): number =>
  2 * sum(model.blocks.map((block) => block.layers * keyValueElements(block)));

/** Bytes of one adapter as an engine holds it: in 16 bit, at the rank of its buffers. */
export const adapterBytes = ({ model, technique, settings }: ServedVariants): number =>
  2 *
  technique.trainableParameters(
    model,
    settings.rank === undefined ? settings : { ...settings, rank: servedRank(settings.rank) },
  );

export interface Engine {
  readonly tensorParallel: number;
  readonly sequences: number;
  readonly cache: ServingDerivation;
}

/**
 * An engine on the fewest GPUs that hold the weights, so many adapters and the longest request;
 * null where not even eight do.
 */
export const engineFor = (served: ServedVariants, slots: number): Engine | null => {
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

export const capacityOf = (seconds: ServingDerivation, isApart: boolean): ServingDerivation => ({
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

export const rangeOf = (seconds: ServingDerivation, isApart: boolean): Interval => {
  const reached = isApart ? times(reachedShare, keptWithAdapters) : reachedShare;
  return mapInterval(reached, (share) => share / servingValue(seconds));
};
