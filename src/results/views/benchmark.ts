import { type BenchmarkRun, benchmark } from "../../guide/evidence/benchmark.ts";
import { isTechniqueId, techniqueOf } from "../../guide/index.ts";
import { techniqueColour, techniqueMark } from "../palette.ts";
import { inGigabytes, number, percent, significant } from "./figures.ts";
import { type Measure, type PlotPoint, paretoFront } from "./pareto.ts";

/** What the benchmark measured is known of every run. */
interface RunMeasure extends Measure<BenchmarkRun> {
  /** One word. */
  readonly short: string;
  readonly of: (run: BenchmarkRun) => number;
}

/** What the benchmark measured. */
export const benchmarkMeasures = {
  accuracy: {
    label: "Accuracy on GSM8K",
    short: "Accuracy",
    better: "more",
    scale: "linear",
    of: (run) => run.accuracy,
    format: (value) => percent(value, 1),
  },
  forgetting: {
    label: "Forgetting",
    short: "Forgetting",
    better: "less",
    scale: "log",
    of: (run) => run.forgetting,
    format: (value) => significant(value, 3),
  },
  memory: {
    label: "Peak memory, GB",
    short: "Memory",
    better: "less",
    scale: "linear",
    of: (run) => inGigabytes(run.peakReservedBytes),
    format: (value) => `${number(value, 1)} GB`,
  },
  speed: {
    label: "Tokens a second",
    short: "Speed",
    better: "more",
    scale: "linear",
    of: (run) => run.tokensPerSecond,
    format: (value) => number(value),
  },
  size: {
    label: "Checkpoint, MB",
    short: "Size",
    better: "less",
    scale: "log",
    of: (run) => run.checkpointBytes / 1e6,
    format: (value) => `${significant(value)} MB`,
  },
  parameters: {
    label: "Trained parameters",
    short: "Parameters",
    better: "less",
    scale: "log",
    of: (run) => run.trainableParameters,
    format: (value) => number(value),
  },
} as const satisfies Readonly<Record<string, RunMeasure>>;

export type BenchmarkMeasureId = keyof typeof benchmarkMeasures;

export const benchmarkMeasureIds = Object.keys(benchmarkMeasures) as readonly BenchmarkMeasureId[];

/** Methods of the benchmark in the order of the alphabet, for a filter. */
export const benchmarkMethods = [...new Set(benchmark.map(({ method }) => method))].toSorted((a, b) =>
  a.localeCompare(b),
);

const otherColour = "#7a7a7a";
const otherMark = "M-3,0a3,3 0 1,0 6,0a3,3 0 1,0 -6,0";

const look = ({ technique }: BenchmarkRun): Pick<PlotPoint, "colour" | "mark"> =>
  technique !== null && isTechniqueId(technique)
    ? { colour: techniqueColour[technique], mark: techniqueMark[technique] }
    : { colour: otherColour, mark: otherMark };

const nameOf = ({ technique, method }: BenchmarkRun): string =>
  technique !== null && isTechniqueId(technique) ? techniqueOf(technique).name : method;

/** Two measures of the benchmark's runs against each other, those of one method picked out where one is named. */
export const benchmarkView = (x: BenchmarkMeasureId, y: BenchmarkMeasureId, method: string | null) => {
  const [across, up]: [RunMeasure, RunMeasure] = [benchmarkMeasures[x], benchmarkMeasures[y]];
  const points = benchmark
    .filter((run) => (across.scale !== "log" || across.of(run) > 0) && (up.scale !== "log" || up.of(run) > 0))
    .map(
      (run): PlotPoint => ({
        key: run.id,
        name: nameOf(run),
        x: across.of(run),
        y: up.of(run),
        text: `${run.id}: ${across.label.toLowerCase()} ${across.format(across.of(run))}, ${up.label.toLowerCase()} ${up.format(up.of(run))}`,
        ...look(run),
        faded: method !== null && run.method !== method,
      }),
    );
  const front = paretoFront(points, across.better, up.better);
  return {
    finding: `${[...new Set(front.map(({ name }) => name))].join(", ")} on the front of ${points.filter(({ faded }) => !faded).length} runs`,
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

/** Every run as a line over accuracy, forgetting, memory, speed and size; those of other methods pale where one is named. */
export const parallelLines = (method: string | null): readonly ParallelLine[] =>
  benchmark.map((run) => ({
    key: run.id,
    name: nameOf(run),
    ...look(run),
    text: `${run.id}: ${parallelMeasures.map((id) => `${benchmarkMeasures[id].label.toLowerCase()} ${(benchmarkMeasures[id] as RunMeasure).format((benchmarkMeasures[id] as RunMeasure).of(run))}`).join(", ")}`,
    faded: method === null ? run.technique === null : run.method !== method,
    values: parallelMeasures.map((id) => (benchmarkMeasures[id] as RunMeasure).of(run)),
    places: places.map((place) => place(run)),
  }));
