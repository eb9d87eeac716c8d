import { type BenchmarkRun, benchmark } from "../../core/evidence/index.ts";
import { isTechniqueId, type TechniqueId, techniqueOf } from "../../core/index.ts";
import { inGigabytes, inMegabytes } from "../../locales/format.ts";
import type { AllWords } from "../../locales/index.ts";
import { type Measure, type PlotPoint, paretoFront } from "./pareto.ts";

/** What the benchmark measured is known of every run. */
interface RunMeasure extends Measure<BenchmarkRun> {
  readonly of: (run: BenchmarkRun) => number;
}

/** What the benchmark measured. */
export const benchmarkMeasures = {
  accuracy: {
    better: "more",
    scale: "linear",
    of: (run) => run.accuracy,
    format: (value, words) => words.format.percent(value, 1),
  },
  forgetting: {
    better: "less",
    scale: "log",
    of: (run) => run.forgetting,
    format: (value, words) => words.format.significant(value, 3),
  },
  memory: {
    better: "less",
    scale: "linear",
    of: (run) => inGigabytes(run.peakReservedBytes),
    format: (value, words) => words.working.units.gigabytes(words.format.gibibytes(value)),
  },
  speed: {
    better: "more",
    scale: "linear",
    of: (run) => run.tokensPerSecond,
    format: (value, words) => words.format.number(value),
  },
  size: {
    better: "less",
    scale: "log",
    of: (run) => inMegabytes(run.checkpointBytes),
    format: (value, words) => words.working.units.megabytes(words.format.significant(value)),
  },
  parameters: {
    better: "less",
    scale: "log",
    of: (run) => run.trainableParameters,
    format: (value, words) => words.format.number(value),
  },
} as const satisfies Readonly<Record<string, RunMeasure>>;

export type BenchmarkMeasureId = keyof typeof benchmarkMeasures;

/** What an axis of that measure is called. */
export const benchmarkLabel = (id: BenchmarkMeasureId, words: AllWords): string =>
  words.reference.benchmark.measures[id];

export const benchmarkMeasureIds = Object.keys(benchmarkMeasures) as readonly BenchmarkMeasureId[];

/** Methods of the benchmark in the order of the alphabet, for a filter. */
export const benchmarkMethods = [...new Set(benchmark.map(({ method }) => method))].toSorted((a, b) =>
  a.localeCompare(b),
);

const otherColour = "#7a7a7a";
const otherMark = "M-3,0a3,3 0 1,0 6,0a3,3 0 1,0 -6,0";

const lookOf = (technique: TechniqueId): Pick<PlotPoint, "colour" | "mark"> => {
  const { colour, marker } = techniqueOf(technique).look;
  return { colour, mark: marker };
};

const look = ({ technique }: BenchmarkRun): Pick<PlotPoint, "colour" | "mark"> =>
  technique !== null && isTechniqueId(technique) ? lookOf(technique) : { colour: otherColour, mark: otherMark };

const nameOf = ({ technique, method }: BenchmarkRun, words: AllWords): string =>
  technique !== null && isTechniqueId(technique) ? words.techniques[technique].name : method;

/**
 * Two measures of the benchmark's runs against each other, those of one method picked out where one
 * is named.
 */
export const benchmarkView = (x: BenchmarkMeasureId, y: BenchmarkMeasureId, method: string | null, words: AllWords) => {
  const [across, up]: [RunMeasure, RunMeasure] = [benchmarkMeasures[x], benchmarkMeasures[y]];
  const points = benchmark
    .filter((run) => (across.scale !== "log" || across.of(run) > 0) && (up.scale !== "log" || up.of(run) > 0))
    .map(
      (run): PlotPoint => ({
        key: run.id,
        name: nameOf(run, words),
        x: across.of(run),
        y: up.of(run),
        text: words.reference.benchmark.point(
          run.id,
          across.format(across.of(run), words),
          benchmarkLabel(x, words),
          up.format(up.of(run), words),
          benchmarkLabel(y, words),
        ),
        ...look(run),
        faded: method !== null && run.method !== method,
      }),
    );
  const front = paretoFront(points, across.better, up.better);
  return {
    finding: words.reference.benchmark.front(
      [...new Set(front.map(({ name }) => name))].join(", "),
      points.filter(({ faded }) => !faded).length,
    ),
    points,
    front,
  };
};

/** The axes of the parallel view, best end up. */
export const parallelMeasures = [
  "accuracy",
  "forgetting",
  "memory",
  "speed",
  "size",
] as const satisfies readonly BenchmarkMeasureId[];

export interface ParallelLine {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly text: string;
  readonly faded: boolean;
  /** Its value on each axis. */
  readonly values: readonly number[];
  /** For each axis 0 at its worst end to 1 at its best. */
  readonly places: readonly number[];
}

const placeOn = (measure: RunMeasure): ((run: BenchmarkRun) => number) => {
  const scaled = (run: BenchmarkRun): number => {
    const value = measure.of(run);
    return measure.scale === "log" ? Math.log10(Math.max(value, 1e-4)) : value;
  };
  const values = benchmark.map(scaled);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (run) => {
    const share = (scaled(run) - least) / (most - least);
    return measure.better === "more" ? share : 1 - share;
  };
};

const places = parallelMeasures.map((id) => placeOn(benchmarkMeasures[id]));

const measuredText = (id: BenchmarkMeasureId, run: BenchmarkRun, words: AllWords): string => {
  const { format, of }: RunMeasure = benchmarkMeasures[id];
  return words.reference.benchmark.value(benchmarkLabel(id, words), format(of(run), words));
};

/**
 * Every run as a line over accuracy, forgetting, memory, speed and size; those of other methods
 * pale where one is named.
 */
export const parallelLines = (method: string | null, words: AllWords): readonly ParallelLine[] =>
  benchmark.map((run) => ({
    key: run.id,
    name: nameOf(run, words),
    ...look(run),
    text: words.reference.benchmark.parallelPoint(
      run.id,
      parallelMeasures.map((id) => measuredText(id, run, words)).join(", "),
    ),
    faded: method === null ? run.technique === null : run.method !== method,
    values: parallelMeasures.map((id) => (benchmarkMeasures[id] as RunMeasure).of(run)),
    places: places.map((place) => place(run)),
  }));

/** The lines as they are drawn over each other: pale ones first, the one that is read last. */
export const drawingOrder = (lines: readonly ParallelLine[], read: string | null): readonly ParallelLine[] =>
  lines.toSorted((a, b) => Number(b.faded) - Number(a.faded) || Number(a.key === read) - Number(b.key === read));
