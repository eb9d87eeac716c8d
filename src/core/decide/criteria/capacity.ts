import { type Interval, interval, sum } from "../../interval.ts";
import type { Technique } from "../../techniques/index.ts";
import type { Workload } from "../../workload.ts";
import { benchmarkTokens, bitsPerToken, capacitySlope, qualityRuns } from "./measured.ts";

/** Bits of knowledge that a trained parameter stores (claim capacity-2bits). */
export const bitsPerParameter = 2;

/**
 * Decades by which what can be held falls short of what is to be held, both in bits; 0 where it
 * suffices.
 */
export const decadesShort = (neededBits: number, heldBits: number): number =>
  Math.max(0, Math.log10(neededBits / heldBits));

/** Decades by which trained parameters fall short of so many tokens. */
export const shortfall = (trainableParameters: number, tokens: number): number =>
  decadesShort(tokens * bitsPerToken, trainableParameters * bitsPerParameter);

/** The mean shortfall of the runs that the technique's quality was measured with. */
const shortfallMeasured = (technique: Technique): number => {
  const runs = qualityRuns(technique);
  return sum(runs.map((run) => shortfall(run.trainableParameters, benchmarkTokens))) / runs.length;
};

/** Change of quality for lack of capacity, against what was measured: formula adapter-capacity. */
export const capacityChange = (technique: Technique, { architecture, uniqueTokens, scenario }: Workload): Interval => {
  if (technique.trains === "all-weights" || technique.trains === "unknown" || scenario.goal === "preferences") {
    return interval(0, 0);
  }
  const trained = Math.max(1, technique.trainableParameters(architecture, technique.hyperparameters));
  const there = shortfallMeasured(technique);
  const change = (tokens: number, slope: number): number => -slope * (shortfall(trained, tokens) - there);
  const { low, mid, high } = capacitySlope;
  const ends = [low, high].flatMap((slope) => [change(uniqueTokens.low, slope), change(uniqueTokens.high, slope)]);
  return interval(Math.min(...ends), Math.max(...ends), change(uniqueTokens.mid, mid));
};
