import {
  type Comparison,
  compare,
  crossValidation,
  type ErrorSummary,
  heldShare,
  type MeasuredRun,
  measuredRuns,
  momentsOf,
  type RunGroup,
  regimeOf,
  relativeError,
  runSources,
  summarize,
  totalParameters,
} from "../../core/evidence/index.ts";
import { inGigabytes } from "../../locales/format.ts";
import type { AllWords, Words } from "../../locales/index.ts";
import { regimeText } from "../../wording/regime.ts";
import { softwareName } from "../../wording/software.ts";

/**
 * A measured run as a point and as a line of the table.
 */
export interface AccuracyPoint {
  readonly id: string;
  readonly source: string;
  readonly group: RunGroup;
  readonly title: string;
  /** Null where we measured it. */
  readonly url: string | null;
  readonly what: string;
  readonly regime: string;
  readonly kind: MeasuredRun["kind"];
  readonly described: boolean;
  readonly measuredGiB: number;
  /** Of what this source counts. */
  readonly predictedGiB: number;
  readonly lowGiB: number;
  readonly highGiB: number;
  readonly error: number;
}

const comparisons = measuredRuns.map((run) => compare(run));

const whatOf = ({ measured, read: { technique, run } }: Comparison, words: AllWords): string => {
  const { run: plain, quantizedRun } = words.reference.accuracy.chart;
  const { name } = words.techniques[technique.id];
  const model = String(measured.run.model);
  return run.quantization === "none"
    ? plain(name, model, run.microBatchSize, run.sequenceLength)
    : quantizedRun(name, run.quantization, model, run.microBatchSize, run.sequenceLength);
};

const alikeError = ({ alike, measured }: Comparison): number => relativeError(alike, measured.peakBytes);

const urlOf = (id: string): string | null => runSources.find(({ source }) => source === id)?.url ?? null;

const titleOf = (id: string): string => runSources.find(({ source }) => source === id)?.title ?? id;

const pointOf = (comparison: Comparison, words: AllWords): AccuracyPoint => {
  const { measured, read, alike, estimate } = comparison;
  return {
    id: measured.id,
    source: measured.source,
    group: measured.group,
    title: titleOf(measured.source),
    url: measured.url ?? urlOf(measured.source),
    what: whatOf(comparison, words),
    regime: regimeText(regimeOf(read), words),
    kind: measured.kind,
    described: measured.described,
    measuredGiB: inGigabytes(measured.peakBytes),
    predictedGiB: inGigabytes(alike),
    lowGiB: inGigabytes(estimate.low),
    highGiB: inGigabytes(estimate.high),
    error: alikeError(comparison),
  };
};

/** Every measured run beside its estimate, like compared with like. */
export const accuracyPoints = (words: AllWords): readonly AccuracyPoint[] =>
  comparisons.map((comparison) => pointOf(comparison, words));

/** The same runs by what that says of each. */
const groupedBy = (
  of: readonly Comparison[],
  key: (comparison: Comparison) => string,
): readonly (readonly [string, readonly Comparison[]])[] => {
  const groups = new Map<string, Comparison[]>();
  for (const comparison of of) {
    const group = groups.get(key(comparison));
    if (group) group.push(comparison);
    else groups.set(key(comparison), [comparison]);
  }
  return [...groups];
};

/**
 * The runs of a group. Of those that were used in a fit, the fully described ones: no others were.
 */
const inGroup = (group: RunGroup): readonly Comparison[] =>
  comparisons.filter(({ measured }) => measured.group === group && (group === "unfitted" || measured.described));

/** What our own runs allocated, beside the estimate of it. */
const allocatedErrors = (of: readonly Comparison[]): readonly number[] =>
  of.flatMap(({ estimate, measured: { allocatedBytes } }) =>
    allocatedBytes === undefined ? [] : [relativeError(estimate.allocated, allocatedBytes)],
  );

/**
 * The share of these runs that the range holds where the fit has not seen them: of sources that
 * were used, with the source left out. Null where that is not known for each of them.
 */
const unseenShare = (of: readonly Comparison[]): number | null => {
  const shares = groupedBy(of, ({ measured }) => measured.source).map(([id, runs]) => {
    if (runs.every(({ measured }) => measured.group === "unfitted"))
      return { runs: runs.length, held: heldShare(runs) };
    return crossValidation.sources.find(({ title }) => title === titleOf(id));
  });
  const known = shares.filter((share) => share !== undefined);
  const count = known.reduce((sum, { runs }) => sum + runs, 0);
  return known.length < shares.length || count === 0
    ? null
    : known.reduce((sum, { runs, held }) => sum + runs * held, 0) / count;
};

/** Errors of a line of a table: of everything that it compares. */
export interface AccuracyRow {
  readonly name: string;
  /** Each of the same runs. */
  readonly errors: readonly ErrorSummary[];
  /**
   * Share of the runs that the range holds where the fit had not seen them; null where that is not
   * known.
   */
  readonly held: number | null;
}

const rowOf = (name: string, held: number | null, ...errors: readonly (readonly number[])[]): AccuracyRow => ({
  name,
  errors: errors.map(summarize),
  held,
});

/** The runs of a group that others published, and those that we measured. */
const byOrigin = (group: RunGroup) => {
  const isOurs = ({ measured: { source, url } }: Comparison): boolean => url === undefined && urlOf(source) === null;
  const runs = inGroup(group);
  return { published: runs.filter((run) => !isOurs(run)), ours: runs.filter(isOurs) };
};

/** The share of published runs used in no fit that the range holds. */
export const publishedShare = (): number => heldShare(byOrigin("unfitted").published);

/**
 * The groups, each by itself: our own runs by what they allocated and by what they reserved, and of
 * those used in no fit the published ones and ours.
 */
export const groupRows = ({ reference: { accuracy } }: AllWords): readonly AccuracyRow[] => {
  const [own, published] = [inGroup("own"), inGroup("published")];
  const unfitted = byOrigin("unfitted");
  const { groups } = accuracy;
  return [
    rowOf(accuracy.allocated(groups.own), null, allocatedErrors(own)),
    rowOf(accuracy.reserved(groups.own), unseenShare(own), own.map(alikeError)),
    rowOf(groups.published, unseenShare(published), published.map(alikeError)),
    rowOf(accuracy.published(groups.unfitted), unseenShare(unfitted.published), unfitted.published.map(alikeError)),
    rowOf(accuracy.ours(groups.unfitted), unseenShare(unfitted.ours), unfitted.ours.map(alikeError)),
  ];
};

/** Between which of the limits the value lies, in words. */
const rangeText = (value: number, limits: readonly number[], { format, reference }: AllWords): string => {
  const { upTo, between, over } = reference.accuracy;
  const below = limits.findLast((limit) => value > limit);
  const above = limits.find((limit) => value <= limit);
  if (below === undefined) return upTo(format.compact(above as number));
  return above === undefined ? over(format.compact(below)) : between(format.compact(below), format.compact(above));
};

const parameterLimits = [2e9, 5e9, 10e9, 30e9];
const vocabularyLimits = [65_000, 160_000];

/** What the errors of a group can be told apart by. */
export const breakdownIds = ["technique", "moment", "model-size", "vocabulary", "software", "source"] as const;

export type BreakdownId = (typeof breakdownIds)[number];

/** What runs are told apart by: its name, and a size that orders the rows where it has one. */
interface Feature {
  readonly nameOf: (comparison: Comparison, words: AllWords) => string;
  readonly sizeOf?: (comparison: Comparison) => number;
}

const parametersOf = ({ read }: Comparison): number => totalParameters(read.architecture);

const vocabularyOf = ({ read }: Comparison): number => read.architecture.vocabularySize;

const features: Readonly<Record<Exclude<BreakdownId, "moment">, Feature>> = {
  technique: { nameOf: ({ read }, words) => words.techniques[read.technique.id].name },
  "model-size": {
    nameOf: (comparison, words) => rangeText(parametersOf(comparison), parameterLimits, words),
    sizeOf: parametersOf,
  },
  vocabulary: {
    nameOf: (comparison, words) => rangeText(vocabularyOf(comparison), vocabularyLimits, words),
    sizeOf: vocabularyOf,
  },
  software: { nameOf: ({ read }, words) => softwareName(read.run.software, words) },
  source: {
    nameOf: ({ measured }, { reference }) => {
      const title = titleOf(measured.source);
      return measured.described ? title : reference.accuracy.notDescribed(title);
    },
  },
};

/** Errors of what is allocated at each moment, of runs that tell it. */
const momentRows = (of: readonly Comparison[], { timeline }: AllWords): readonly AccuracyRow[] =>
  (["loss", "backward", "step"] as const).flatMap((id) => {
    const errors = of.flatMap(({ measured: { moments }, read: { architecture, technique, run } }) => {
      if (!moments) return [];
      const estimated = momentsOf(architecture, technique, run).find((moment) => moment.id === id);
      return estimated ? [relativeError(estimated.bytes, moments[id])] : [];
    });
    return errors.length === 0 ? [] : [rowOf(timeline.moments[id], null, errors)];
  });

/** The errors of a group by one of its features; none where the group's sources do not tell it. */
export const breakdown = (group: RunGroup, by: BreakdownId, words: AllWords): readonly AccuracyRow[] => {
  const runs = inGroup(group);
  if (by === "moment") return momentRows(runs, words);
  const { nameOf, sizeOf } = features[by];
  const ordered = sizeOf ? runs.toSorted((a, b) => sizeOf(a) - sizeOf(b)) : runs;
  return groupedBy(ordered, (run) => nameOf(run, words)).map(([name, of]) =>
    rowOf(
      name,
      group === "unfitted" || by === "source" ? unseenShare(of) : null,
      ...(group === "own" ? [allocatedErrors(of)] : []),
      of.map(alikeError),
    ),
  );
};

/** The heads of a table of such rows. */
export const breakdownHeads = (group: RunGroup, by: BreakdownId, words: AllWords): readonly string[] => {
  const { bys, heads } = words.reference.accuracy;
  const { runs, median, p90, held, allocated, allocatedP90, reserved, reservedP90 } = heads;
  if (by === "moment") return [bys[by], runs, allocated, allocatedP90];
  const errors = group === "own" ? [allocated, allocatedP90, reserved, reservedP90] : [median, p90];
  return [bys[by], runs, ...errors, ...(group === "unfitted" || by === "source" ? [held] : [])];
};

/** The point in words. */
export const pointText = ({ what, measuredGiB, predictedGiB }: AccuracyPoint, words: AllWords): string =>
  words.reference.accuracy.chart.point(what, words.format.number(measuredGiB, 1), words.format.number(predictedGiB, 1));

/** An error or a share, with one digit after the point where it is below 10%. */
export const errorText = (share: number, words: Words): string => words.format.percent(share, share < 0.1 ? 1 : 0);

/** The median error of the points, without its sign. */
export const medianText = (points: readonly AccuracyPoint[], words: Words): string =>
  errorText(summarize(points.map(({ error }) => error)).median, words);

/** A bias with its sign, where it has one. */
const biasText = (bias: number, words: Words): string => {
  const size = errorText(Math.abs(bias), words);
  if (size === errorText(0, words)) return size;
  return `${bias < 0 ? "−" : "+"}${size}`;
};

const heldText = (held: number | null, words: Words): string => (held === null ? "–" : words.format.percent(held));

const runsIn = ({ errors }: AccuracyRow): string => String(Math.max(...errors.map(({ runs }) => runs)));

/** A row of the table of groups: its name, and what each column says. */
export const groupCells = (row: AccuracyRow, words: Words): readonly [string, ...string[]] => {
  const { median, p90, worst, bias } = row.errors[0] as ErrorSummary;
  return [
    row.name,
    runsIn(row),
    errorText(median, words),
    errorText(p90, words),
    errorText(worst, words),
    biasText(bias, words),
    heldText(row.held, words),
  ];
};

/** A row of a breakdown, as its heads say. */
export const breakdownCells = (
  row: AccuracyRow,
  heads: readonly string[],
  words: Words,
): readonly [string, ...string[]] => {
  const cells = [
    runsIn(row),
    ...row.errors.flatMap(({ median, p90 }) => [errorText(median, words), errorText(p90, words)]),
    heldText(row.held, words),
  ];
  return [row.name, ...cells.slice(0, heads.length - 1)];
};
