import type { AllWords } from "../../locales/index.ts";

/** Something to plot by two measures. */
export interface PlotPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** All that the point stands for, in a sentence. */
  readonly text: string;
  readonly colour: string;
  readonly mark: string;
  /** Not a candidate for the front: drawn pale. */
  readonly faded: boolean;
}

/** Whether less or more of a measure is better. */
export type Better = "less" | "more";

/**
 * The points that no other beats on one measure without losing on the other, by rising x. Faded
 * points are left out.
 */
export const paretoFront = (points: readonly PlotPoint[], x: Better, y: Better): readonly PlotPoint[] => {
  const sign = (better: Better): number => (better === "more" ? 1 : -1);
  const asGood = (a: PlotPoint, b: PlotPoint): boolean =>
    sign(x) * a.x >= sign(x) * b.x && sign(y) * a.y >= sign(y) * b.y;
  const candidates = points.filter(({ faded }) => !faded);
  return candidates
    .filter((point) => !candidates.some((other) => asGood(other, point) && !asGood(point, other)))
    .toSorted((a, b) => a.x - b.x);
};

/** How an axis places its values. */
export type Scale = "linear" | "log";

/** A measure that an axis can show; `of` gives null where it is not known. */
export interface Measure<Row> {
  readonly better: Better;
  readonly scale: Scale;
  readonly of: (row: Row) => number | null;
  readonly format: (value: number, words: AllWords) => string;
}

/** A step of 1, 2 or 5 times a power of ten of which about four make up the span. */
const roundStep = (span: number): number => {
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
};

/** An axis as it is drawn. */
export interface Axis {
  readonly scale: Scale;
  /** Round ends around the values. */
  readonly ends: readonly [number, number];
  /** Where it is marked, both ends included. */
  readonly ticks: readonly number[];
}

const steps = (count: number, at: (index: number) => number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => Number(at(index).toPrecision(12)));

/**
 * The axis for these values: powers of ten on a logarithmic scale, whole round steps on a linear
 * one.
 */
export const axisFor = (values: readonly number[], scale: Scale): Axis => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = scale === "log" ? 1 : roundStep(most - least || Math.abs(most) || 1);
  const [low, high] = scale === "log" ? [Math.log10(least), Math.log10(most)] : [least / step, most / step];
  const [from, to] = [Math.floor(low), Math.max(Math.ceil(high), Math.floor(low) + 1)];
  const ticks = steps(to - from, (index) => (scale === "log" ? 10 ** (from + index) : (from + index) * step));
  return { scale, ends: [ticks[0] as number, ticks.at(-1) as number], ticks };
};
