import type { Basis } from "../../evidence/basis.ts";
import { fromClaims } from "../../evidence/basis.ts";
import { type BenchmarkRun, benchmark, runsOf } from "../../evidence/benchmark.ts";
import { type Interval, interval } from "../../interval.ts";
import type { Technique } from "../../techniques/technique.ts";

/** A value of a criterion and what it rests on. */
export interface Judgement {
  readonly value: Interval;
  readonly basis: readonly Basis[];
}

/** The benchmark's runs that speak for a technique: its own, or those of the technique it is measured as. */
export const runsFor = (technique: Technique): readonly BenchmarkRun[] =>
  runsOf(technique.measuredAs?.technique ?? technique.id);

/** The basis that names those runs, and the claims why they may stand in. */
export const measuredBasis = (technique: Technique): Basis[] => [
  ...runsFor(technique).map(({ id }) => ({ measurement: id })),
  ...fromClaims(technique.measuredAs?.basis ?? []),
];

const best = Math.max(...benchmark.map(({ accuracy }) => accuracy));

const range = (values: readonly number[]): Interval => interval(Math.min(...values), Math.max(...values));

const relativeAccuracies = (technique: string): number[] => runsOf(technique).map(({ accuracy }) => accuracy / best);

/** Half the spread of LoRA's runs: what one run of another technique may be off by. */
const loraSpread = ((values) => (Math.max(...values) - Math.min(...values)) / 2)(relativeAccuracies("lora"));

/** What techniques that claim parity on classification tasks reached on average under the common protocol. */
const claimedParityMean = ((values) => values.reduce((total, value) => total + value, 0) / values.length)(
  ["vera", "adalora", "ia3"].map((id) => range(relativeAccuracies(id)).mid),
);

/** Quality before the workload is looked at: formulas measured-quality and parity-claims. */
export const baseQuality = (technique: Technique): Judgement => {
  const runs = runsFor(technique);
  if (technique.trains === "unknown")
    return { value: interval(claimedParityMean, 1), basis: [{ formula: "unknown-method" }] };
  if (runs.length === 0) {
    return {
      value: interval(claimedParityMean, 1),
      basis: [{ formula: "parity-claims" }, ...fromClaims(technique.parityClaims)],
    };
  }
  const values = runs.map(({ accuracy }) => accuracy / best);
  const spread = runs.length === 1 ? loraSpread : 0;
  const measured = range(values);
  const high = measured.high + spread;
  const claimed = technique.parityClaims.length > 0 ? (high + 1) / 2 : high;
  return {
    value: interval(measured.low - spread, technique.trains === "all-weights" ? 1 : Math.min(1, claimed)),
    basis: [{ formula: "measured-quality" }, ...measuredBasis(technique), ...fromClaims(technique.parityClaims)],
  };
};

/** Forgetting as the benchmark measures it, with what it rests on. */
export const forgetting = (technique: Technique): Judgement => {
  const ofLora = runsOf("lora").map((run) => run.forgetting);
  const own = runsFor(technique).map((run) => run.forgetting);
  if (technique.trains === "all-weights") {
    return {
      value: interval(Math.min(...own), 2 * Math.max(...ofLora)),
      basis: [...measuredBasis(technique), { claim: "learnless-forget" }],
    };
  }
  if (own.length > 0) {
    const spread = own.length === 1 ? (Math.max(...ofLora) - Math.min(...ofLora)) / 2 : 0;
    const measured = range(own);
    return {
      value: interval(Math.max(0, measured.low - spread), measured.high + spread, measured.mid),
      basis: measuredBasis(technique),
    };
  }
  return technique.trains === "unknown"
    ? { value: interval(Math.min(...ofLora), 4 * Math.max(...ofLora)), basis: [{ formula: "unknown-method" }] }
    : { value: range(ofLora), basis: [{ claim: "houlsby-modular" }, { claim: "learnless-forget" }] };
};

/** Relative spread of a technique's accuracy over learning rates and initialisations, 0 where all settings do equally well. */
export const sensitivity = (technique: Technique): Judgement => {
  const runs = runsFor(technique);
  const values = runs.map(({ accuracy }) => accuracy);
  const spread = runs.length > 0 ? (Math.max(...values) - Math.min(...values)) / Math.max(...values) : 0;
  const ofLora = 2 * loraSpread;
  return runs.length > 1
    ? { value: interval(spread, spread), basis: measuredBasis(technique) }
    : { value: interval(ofLora, 4 * ofLora), basis: [...measuredBasis(technique), { formula: "ease-of-use" }] };
};
