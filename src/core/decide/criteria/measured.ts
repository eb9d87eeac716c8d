import type { Basis } from "../../evidence/basis.ts";
import { fromClaims } from "../../evidence/basis.ts";
import { type Interval, interval } from "../../interval.ts";
import type { Technique } from "../../techniques/index.ts";
import { referenceTechnique } from "../../techniques/registry.ts";
import digest from "./measured.json";

/**
 * What scoring needs of a run of the benchmark; the whole run stands in `evidence/benchmark.json`.
 */
type MeasuredRun = (typeof digest.runs)[number];

/** Bits that a token of the benchmark carries: from all 63 runs, by `npm run calibrate`. */
export const { bitsPerToken } = digest;

const runsOf = (technique: string): readonly MeasuredRun[] => digest.runs.filter((run) => run.technique === technique);

/**
 * The benchmark's runs that speak for a technique: its own, or those of the technique it is
 * measured as.
 */
export const runsFor = (technique: Technique): readonly MeasuredRun[] =>
  runsOf(technique.measuredAs?.technique ?? technique.id);

/** The basis that names those runs, and the claims why they may stand in. */
export const measuredBasis = (technique: Technique): readonly Basis[] => [
  ...runsFor(technique).map(({ id }) => ({ measurement: id })),
  ...fromClaims(technique.measuredAs?.basis ?? []),
];

/** From the least to the most of the values. */
export const range = (values: readonly number[]): Interval => interval(Math.min(...values), Math.max(...values));

/** Accuracies of runs against the best of all runs. */
const relativeAccuracies = (runs: readonly MeasuredRun[]): readonly number[] =>
  runs.map(({ accuracy }) => accuracy / digest.bestAccuracy);

/** Half the spread of LoRA's runs: what one run of another technique may be off by. */
export const loraSpread = (() => {
  const { low, high } = range(relativeAccuracies(runsFor(referenceTechnique)));
  return (high - low) / 2;
})();
