import type { Basis } from "../../evidence/basis.ts";
import { fromClaims } from "../../evidence/basis.ts";
import { type Interval, interval } from "../../interval.ts";
import type { Technique } from "../../techniques/index.ts";
import { referenceTechnique, techniques } from "../../techniques/registry.ts";
import digest from "./measured.json";

/**
 * What scoring needs of a run of the benchmark; the whole run stands in `evidence/benchmark.json`.
 */
type MeasuredRun = (typeof digest.runs)[number];

/**
 * Fitted on all 63 runs by `npm run calibrate`: tokens of the benchmark's training data and the
 * bits that each carries, what a decade of missing capacity costs, the accuracy of the best run.
 */
export const { tokens: benchmarkTokens, bitsPerToken, capacitySlope, bestAccuracy } = digest;

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
export const relativeAccuracies = (runs: readonly MeasuredRun[]): readonly number[] =>
  runs.map(({ accuracy }) => accuracy / bestAccuracy);

/**
 * Techniques whose authors claim parity on classification: what they reached stands in for those
 * that the benchmark has not measured.
 */
const claimants = techniques.filter((technique) => technique.claimsParityOnClassification).map(({ id }) => id);

/**
 * The runs that a technique's quality starts from: its own, those of LoRA where it was compared
 * with LoRA, else the claimants'.
 */
export const qualityRuns = (technique: Technique): readonly MeasuredRun[] => {
  const runs = runsFor(technique);
  if (runs.length > 0) return runs;
  return technique.qualityAgainstLora ? runsFor(referenceTechnique) : claimants.flatMap(runsOf);
};

/** Half the spread of LoRA's runs: what one run of another technique may be off by. */
export const loraSpread = (() => {
  const { low, high } = range(relativeAccuracies(runsFor(referenceTechnique)));
  return (high - low) / 2;
})();
