import { bitsPerParameter, decadesShort } from "../src/core/decide/criteria/capacity.ts";
import { benchmark, benchmarkTokens } from "../src/core/evidence/benchmark.ts";
import { sum } from "../src/core/interval.ts";
import { techniques } from "../src/core/techniques/index.ts";
import { rounded } from "./descend.ts";

/** Decades of shortfall beyond which runs failed outright and say nothing about a slope. */
const furthestFitted = 2;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/**
 * What scoring needs of the benchmark: the best accuracy, the bits of a token (median training
 * loss), what a decade of shortfall costs (least squares over the runs, with its standard error on
 * either side), and the runs of this guide's techniques.
 */
export const qualityFromBenchmark = () => {
  const bestAccuracy = Math.max(...benchmark.map(({ accuracy }) => accuracy));
  const bitsPerToken = rounded(median(benchmark.map(({ trainLoss }) => trainLoss)) / Math.LN2, 3);
  const points = benchmark
    .filter(({ accuracy }) => accuracy > 0)
    .map(({ trainableParameters, accuracy }) => ({
      x: decadesShort(benchmarkTokens * bitsPerToken, trainableParameters * bitsPerParameter),
      y: accuracy / bestAccuracy,
    }))
    .filter(({ x }) => x <= furthestFitted);
  const meanX = sum(points.map(({ x }) => x)) / points.length;
  const meanY = sum(points.map(({ y }) => y)) / points.length;
  const spreadX = sum(points.map(({ x }) => (x - meanX) ** 2));
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spreadX;
  const residuals = sum(points.map(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2));
  const error = Math.sqrt(residuals / (points.length - 2) / spreadX);
  const known = new Set<string | null>(techniques.map(({ id }) => id));
  return {
    bestAccuracy,
    bitsPerToken,
    tokens: benchmarkTokens,
    capacitySlope: { low: rounded(-slope - error, 4), mid: rounded(-slope, 4), high: rounded(-slope + error, 4) },
    runs: benchmark
      .filter(({ technique }) => known.has(technique))
      .map(({ id, technique, accuracy, forgetting, trainableParameters, learningRate }) => ({
        id,
        technique,
        accuracy,
        forgetting,
        trainableParameters,
        learningRate,
      })),
  };
};
