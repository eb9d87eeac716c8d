import {
  type Comparison,
  compare,
  type ErrorSummary,
  heldShare,
  type MeasuredRun,
  measuredRuns,
  regimeOf,
  relativeError,
  runSources,
  summarize,
} from "../../core/evidence/index.ts";
import type { AllWords, Words } from "../../locales/index.ts";
import { regimeText } from "../../wording/regime.ts";

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

const whatOf = ({ measured, read: { technique, run } }: Comparison, words: Words): string => {
  const { run: plain, quantizedRun } = words.charts.accuracy;
  const { name } = words.techniques[technique.id];
  const model = String(measured.run.model);
  return run.quantization === "none"
    ? plain(name, model, run.microBatchSize, run.sequenceLength)
    : quantizedRun(name, run.quantization, model, run.microBatchSize, run.sequenceLength);
};

const pointOf = (comparison: Comparison, words: Words): AccuracyPoint => {
  const { measured, read, alike, estimate } = comparison;
  const { low, high } = estimate;
  const source = runSources.find((row) => row.source === measured.source);
  return {
    id: measured.id,
    source: measured.source,
    title: source?.title ?? measured.source,
    url: measured.url ?? source?.url ?? "",
    what: whatOf(comparison, words),
    regime: regimeText(regimeOf(read), words),
    kind: measured.kind,
    described: measured.described,
    measuredGB: measured.peakBytes / 1e9,
    predictedGB: alike / 1e9,
    lowGB: low / 1e9,
    highGB: high / 1e9,
    inside: measured.peakBytes >= low && measured.peakBytes <= high,
    error: relativeError(alike, measured.peakBytes),
  };
};

/** Every published run beside its estimate, like compared with like. */
export const accuracyPoints = (words: Words): readonly AccuracyPoint[] =>
  comparisons.map((comparison) => pointOf(comparison, words));

export interface AccuracySummary extends ErrorSummary {
  readonly name: string;
  /** Share of the runs whose measured peak lies in the stated range. */
  readonly held: number;
}

const described = comparisons.filter(({ measured }) => measured.described);

/** The errors of all fully described runs: as everyone gets the estimate, and like compared with like. */
export const overall = (words: AllWords): readonly AccuracySummary[] => [
  {
    name: words.reference.accuracy.estimated,
    ...summarize(described.map(({ estimate: { total }, measured }) => relativeError(total, measured.peakBytes))),
    held: heldShare(described),
  },
  {
    name: words.reference.accuracy.alike,
    ...summarize(described.map(({ alike, measured }) => relativeError(alike, measured.peakBytes))),
    held: heldShare(described),
  },
];

const summaryOf = (title: string, points: readonly AccuracyPoint[], words: AllWords): AccuracySummary => ({
  name: points.every((point) => point.described) ? title : words.reference.accuracy.notDescribed(title),
  ...summarize(points.map(({ error }) => error)),
  held: points.filter(({ inside }) => inside).length / points.length,
});

/** The errors by source. */
export const bySource = (words: AllWords): readonly AccuracySummary[] => {
  const all = accuracyPoints(words);
  return runSources.map(({ source, title }) =>
    summaryOf(
      title,
      all.filter((point) => point.source === source),
      words,
    ),
  );
};

/** The point in words. */
export const pointText = ({ what, measuredGB, predictedGB }: AccuracyPoint, words: Words): string =>
  words.charts.accuracy.point(what, words.format.number(measuredGB, 1), words.format.number(predictedGB, 1));

/** An error or a share, with one digit after the point where it is below 10%. */
export const errorText = (share: number, words: Words): string => words.format.percent(share, share < 0.1 ? 1 : 0);

/** The summary as a row of a table: its name, and what each column says. */
export const summaryCells = (
  { name, runs, median, p90, worst, bias, held }: AccuracySummary,
  words: Words,
): readonly [string, ...string[]] => [
  name,
  String(runs),
  errorText(median, words),
  errorText(p90, words),
  errorText(worst, words),
  `${bias < 0 ? "−" : "+"}${errorText(Math.abs(bias), words)}`,
  errorText(held, words),
];

const colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9", "#7a7a7a"] as const;

/** A circle, a square, a triangle, a diamond, a triangle upside down and a cross. */
const shapes = [
  "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0",
  "M-4,-4H4V4H-4Z",
  "M0,-5L5,4H-5Z",
  "M0,-5L5,0L0,5L-5,0Z",
  "M0,5L5,-4H-5Z",
  "M-4,-4L4,4M4,-4L-4,4",
] as const;

/** The colour and the shape of a source, so that neither alone carries the meaning: no two of 42 sources share both. */
export const markOf = (source: string): { readonly colour: string; readonly path: string } => {
  const place = runSources.findIndex((row) => row.source === source);
  return {
    colour: colours[place % colours.length] as string,
    path: shapes[place % shapes.length] as string,
  };
};
