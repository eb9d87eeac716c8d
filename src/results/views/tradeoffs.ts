import { type Decision, type RankedTechnique, techniqueOf } from "../../guide/index.ts";
import { techniqueColour, techniqueMark } from "../palette.ts";
import { inGigabytes, number, percent, significant } from "./figures.ts";
import { type Measure, type PlotPoint, paretoFront } from "./pareto.ts";

export const measures = {
  quality: {
    label: "Quality, of the best measured",
    better: "more",
    scale: "linear",
    of: ({ criteria }) => criteria.quality.value.mid,
    format: (value) => percent(value),
  },
  memory: {
    label: "Memory on one GPU, GB",
    better: "less",
    scale: "linear",
    of: ({ estimate }) => (estimate ? inGigabytes(estimate.memory.perGpuBytes.total) : null),
    format: (value) => `${number(value, 1)} GB`,
  },
  time: {
    label: "Time of a run, hours",
    better: "less",
    scale: "log",
    of: ({ run }) => run?.hours?.mid ?? null,
    format: (value) => `${significant(value)} hours`,
  },
  cost: {
    label: "Cost of a run, US dollars",
    better: "less",
    scale: "log",
    of: ({ run }) => run?.costUsd?.mid ?? null,
    format: (value) => `$${significant(value, 3)}`,
  },
  checkpoint: {
    label: "Checkpoint, MB",
    better: "less",
    scale: "log",
    of: ({ estimate }) => (estimate ? estimate.checkpointBytes / 1e6 : null),
    format: (value) => `${significant(value)} MB`,
  },
  latency: {
    label: "Added time a token, at most",
    better: "less",
    scale: "linear",
    of: ({ run }) => run?.addedLatency.high ?? null,
    format: (value) => percent(value, 1),
  },
} as const satisfies Readonly<Record<string, Measure<RankedTechnique>>>;

export type MeasureId = keyof typeof measures;

export const measureIds = Object.keys(measures) as readonly MeasureId[];

/** Two measures against each other, with the front of what is possible. */
export interface TradeoffView {
  readonly finding: string;
  readonly points: readonly PlotPoint[];
  readonly front: readonly PlotPoint[];
}

/** Every technique for which both measures are known. */
export const tradeoffView = ({ ranking }: Decision, x: MeasureId, y: MeasureId): TradeoffView => {
  const [across, up]: [Measure<RankedTechnique>, Measure<RankedTechnique>] = [measures[x], measures[y]];
  const points = ranking.flatMap((row): PlotPoint[] => {
    // A technique that finds nothing to train in the model has no values worth a place.
    if (row.excludedBecause?.constraint === "biases") return [];
    const [atX, atY] = [across.of(row), up.of(row)];
    if (atX === null || atY === null || (across.scale === "log" && atX <= 0) || (up.scale === "log" && atY <= 0))
      return [];
    const { name } = techniqueOf(row.technique);
    return [
      {
        key: row.technique,
        name,
        x: atX,
        y: atY,
        text: `${name}: ${across.format(atX)} (${across.label.toLowerCase()}), ${up.format(atY)} (${up.label.toLowerCase()})${row.feasible ? "" : ", ruled out"}`,
        colour: techniqueColour[row.technique],
        mark: techniqueMark[row.technique],
        faded: !row.feasible,
      },
    ];
  });
  const front = paretoFront(points, across.better, up.better);
  return {
    finding:
      front.length === 0
        ? "Nothing that is possible has both measures known"
        : `${front.map(({ name }) => name).join(", ")}: nothing possible is better on one without being worse on the other`,
    points,
    front,
  };
};
