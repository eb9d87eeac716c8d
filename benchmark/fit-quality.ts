import { benchmark } from "../src/core/evidence/benchmark.ts";
import { techniques } from "../src/core/techniques/index.ts";
import { rounded } from "./descend.ts";

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/**
 * Runs whose update is scaled beyond what recipes set: rank-stabilised at rank and alpha 64, 8
 * where a recipe has 2.
 */
const scaledUp = new Set(["lora/llama-3.2-3B-rank64-rslora"]);

/**
 * What scoring needs of the benchmark: the best accuracy, the bits of a token (median training
 * loss), the guide's runs.
 */
export const qualityFromBenchmark = () => {
  const known = new Set<string | null>(techniques.map(({ id }) => id));
  return {
    bestAccuracy: Math.max(...benchmark.map(({ accuracy }) => accuracy)),
    bitsPerToken: rounded(median(benchmark.map(({ trainLoss }) => trainLoss)) / Math.LN2, 3),
    runs: benchmark
      .filter(({ technique }) => known.has(technique))
      .map(({ id, technique, accuracy, forgetting, trainableParameters, learningRate }) => ({
        id,
        technique,
        accuracy,
        forgetting,
        trainableParameters,
        learningRate,
        scaledUp: scaledUp.has(id),
      })),
  };
};
