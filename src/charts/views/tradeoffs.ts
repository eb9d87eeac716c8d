import { type RankedTechnique, techniqueOf } from "../../core/index.ts";
import { inGigabytes, inMegabytes } from "../../locales/format.ts";
import type { AllWords } from "../../locales/index.ts";
import { type Measure, type PlotPoint, paretoFront } from "./pareto.ts";

export const measures = {
  quality: {
    better: "more",
    scale: "linear",
    of: ({ criteria }) => criteria.quality.value.mid,
    format: (value, words) => words.format.percent(value),
  },
  memory: {
    better: "less",
    scale: "linear",
    of: ({ estimate }) => (estimate ? inGigabytes(estimate.memory.perGpuBytes.total) : null),
    format: (value, words) => words.working.units.gigabytes(words.format.gibibytes(value)),
  },
  time: {
    better: "less",
    scale: "log",
    of: ({ run }) => run?.hours?.mid ?? null,
    format: (value, words) => words.working.units.hours(words.format.significant(value)),
  },
  cost: {
    better: "less",
    scale: "log",
    of: ({ run }) => run?.costUsd?.mid ?? null,
    format: (value, words) => words.format.usd(value),
  },
  checkpoint: {
    better: "less",
    scale: "log",
    of: ({ estimate }) => (estimate ? inMegabytes(estimate.checkpointBytes) : null),
    format: (value, words) => words.format.fileSize(value * 1e6),
  },
  latency: {
    better: "less",
    scale: "linear",
    of: ({ run }) => run?.addedLatency.high ?? null,
    format: (value, words) => words.format.percent(value, 1),
  },
} as const satisfies Readonly<Record<string, Measure<RankedTechnique>>>;

export type MeasureId = keyof typeof measures;

/** What an axis of that measure is called. */
export const measureLabel = (id: MeasureId, words: AllWords): string => words.rankingCharts.plot.measures[id];

export const measureIds = Object.keys(measures) as readonly MeasureId[];

/** Two measures against each other, with the front of what is possible. */
export interface TradeoffView {
  readonly finding: string;
  readonly points: readonly PlotPoint[];
  readonly front: readonly PlotPoint[];
}

/** Every technique for which both measures are known. */
export const tradeoffView = (
  ranking: readonly RankedTechnique[],
  x: MeasureId,
  y: MeasureId,
  words: AllWords,
): TradeoffView => {
  const [across, up]: [Measure<RankedTechnique>, Measure<RankedTechnique>] = [measures[x], measures[y]];
  const points = ranking.flatMap((row): PlotPoint[] => {
    // A technique that finds nothing to train in the model has no values worth a place.
    if (row.excludedBecause?.constraint === "biases") return [];
    const [atX, atY] = [across.of(row), up.of(row)];
    if (atX === null || atY === null || (across.scale === "log" && atX <= 0) || (up.scale === "log" && atY <= 0))
      return [];
    const { name } = words.techniques[row.technique];
    const { colour, marker } = techniqueOf(row.technique).look;
    return [
      {
        key: row.technique,
        name,
        x: atX,
        y: atY,
        text: words.rankingCharts.plot[row.feasible ? "point" : "pointRuledOut"](
          name,
          across.format(atX, words),
          measureLabel(x, words),
          up.format(atY, words),
          measureLabel(y, words),
        ),
        colour,
        mark: marker,
        faded: !row.feasible,
      },
    ];
  });
  const front = paretoFront(points, across.better, up.better);
  return {
    finding:
      front.length === 0
        ? words.rankingCharts.plot.noFront
        : words.rankingCharts.plot.front(front.map(({ name }) => name).join(", ")),
    points,
    front,
  };
};
