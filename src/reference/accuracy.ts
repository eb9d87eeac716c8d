import {
  compare,
  type ErrorSummary,
  heldShare,
  regimeOf,
  relativeError,
  summarize,
} from "../guide/estimate/accuracy.ts";
import { type MeasuredRun, measuredRuns, runSources } from "../guide/evidence/runs/index.ts";
import { number } from "../results/views/figures.ts";

/** A measured run as a point and as a line of the table. GB are 10^9 bytes, as the sources print them. */
export interface AccuracyPoint {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly url: string;
  readonly what: string;
  readonly regime: string;
  readonly kind: MeasuredRun["kind"];
  readonly described: boolean;
  readonly measuredGB: number;
  /** Of what this source counts. */
  readonly predictedGB: number;
  readonly lowGB: number;
  readonly highGB: number;
  readonly inside: boolean;
  readonly error: number;
}

const comparisons = measuredRuns.map((run) => compare(run));

/** Every published run beside its estimate, like compared with like. */
export const accuracyPoints: readonly AccuracyPoint[] = comparisons.map(({ measured, read, alike, low, high }) => {
  const source = runSources.find((row) => row.source === measured.source);
  const { run, technique } = read;
  return {
    id: measured.id,
    source: measured.source,
    title: source?.title ?? measured.source,
    url: source?.url ?? "",
    what: `${technique.name}${run.quantization === "none" ? "" : `, ${run.quantization}`} on ${String(measured.run.model)}, ${run.microBatchSize} x ${run.sequenceLength} tokens`,
    regime: regimeOf(read),
    kind: measured.kind,
    described: measured.described,
    measuredGB: measured.peakBytes / 1e9,
    predictedGB: alike / 1e9,
    lowGB: low / 1e9,
    highGB: high / 1e9,
    inside: measured.peakBytes >= low && measured.peakBytes <= high,
    error: relativeError(alike, measured.peakBytes),
  };
});

export interface AccuracySummary extends ErrorSummary {
  readonly name: string;
  /** Share of the runs whose measured peak lies in the stated range. */
  readonly held: number;
}

const described = comparisons.filter(({ measured }) => measured.described);

/** The errors of all fully described runs: as everyone gets the estimate, and like compared with like. */
export const overall: readonly AccuracySummary[] = [
  {
    name: "As estimated",
    ...summarize(described.map(({ total, measured }) => relativeError(total, measured.peakBytes))),
    held: heldShare(described),
  },
  {
    name: "Like compared with like",
    ...summarize(described.map(({ alike, measured }) => relativeError(alike, measured.peakBytes))),
    held: heldShare(described),
  },
];

/** The errors by source. */
export const bySource: readonly AccuracySummary[] = runSources.map(({ source, title }) => {
  const points = accuracyPoints.filter((point) => point.source === source);
  return {
    name: points.every((point) => point.described) ? title : `${title} (not fully described)`,
    ...summarize(points.map(({ error }) => error)),
    held: points.filter(({ inside }) => inside).length / points.length,
  };
});

/** The point in words. */
export const pointText = ({ what, measuredGB, predictedGB }: AccuracyPoint): string =>
  `${what}: measured ${number(measuredGB, 1)} GB, predicted ${number(predictedGB, 1)} GB`;
