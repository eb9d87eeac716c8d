import type { Axis, PlotPoint } from "./pareto.ts";

/** Pixels between the axes. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** Where the name of a point stands, from the middle of its mark. */
export interface Label {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels that a name takes: each character, a line of it above and below its baseline, a gap. */
const text = { character: 6.3, above: 9, below: 3, gap: 4 };

/** Pixels from the middle of a mark to its edge. */
const mark = 6;

/** Where a name may stand, the best place first: beside its mark, above, below, at its corners. */
const places: readonly Label[] = [
  { dx: 9, dy: 4, anchor: "start" },
  { dx: -9, dy: 4, anchor: "end" },
  { dx: 0, dy: -9, anchor: "middle" },
  { dx: 0, dy: 17, anchor: "middle" },
  { dx: 7, dy: -7, anchor: "start" },
  { dx: 7, dy: 15, anchor: "start" },
  { dx: -7, dy: -7, anchor: "end" },
  { dx: -7, dy: 15, anchor: "end" },
];

const before = { start: 0, middle: 0.5, end: 1 } as const;

const boxOf = (name: string, [x, y]: readonly [number, number], { dx, dy, anchor }: Label): Box => {
  const width = name.length * text.character;
  const left = x + dx - before[anchor] * width;
  return { left, right: left + width + text.gap, top: y + dy - text.above, bottom: y + dy + text.below };
};

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const shareOn = (value: number, { ends: [low, high], scale }: Axis): number =>
  scale === "log" ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);

interface PlotLayout extends PlotSize {
  readonly x: Axis;
  readonly y: Axis;
  /** Pixels to the right of the axes that names may use. */
  readonly beyond: number;
}

/** Faded points are named where there are no more than these: names of many would fill the plot. */
const mostFaded = 6;

/**
 * Where the names of points stand, by the points' keys, so that none lies over another or over a
 * mark: those on the front first, then by falling y, faded ones last. Where there is no room for a
 * name, pointing at the mark still tells it.
 */
export const labelsOf = (
  points: readonly PlotPoint[],
  front: readonly PlotPoint[],
  { x, y, width, height, beyond }: PlotLayout,
): ReadonlyMap<string, Label> => {
  const onFront = new Set(front.map(({ key }) => key));
  const at = ({ x: across, y: up }: PlotPoint): readonly [number, number] => [
    width * shareOn(across, x),
    height * (1 - shareOn(up, y)),
  ];
  const namesFaded = points.filter(({ faded }) => faded).length <= mostFaded;
  const marks = points
    .filter(({ faded }) => namesFaded || !faded)
    .map((point) => {
      const [left, top] = at(point);
      return { point, box: { left: left - mark, right: left + mark, top: top - mark, bottom: top + mark } };
    });
  const taken: Box[] = [];
  const labels = new Map<string, Label>();
  const isFree = (box: Box, point: PlotPoint): boolean =>
    box.left >= 0 &&
    box.right <= width + beyond &&
    box.bottom <= height &&
    !taken.some((other) => overlaps(box, other)) &&
    !marks.some((other) => other.point !== point && overlaps(box, other.box));
  for (const { point } of marks.toSorted(
    (a, b) =>
      Number(a.point.faded) - Number(b.point.faded) ||
      Number(onFront.has(b.point.key)) - Number(onFront.has(a.point.key)) ||
      b.point.y - a.point.y,
  )) {
    const place = places.find((label) => isFree(boxOf(point.name, at(point), label), point));
    if (!place) continue;
    taken.push(boxOf(point.name, at(point), place));
    labels.set(point.key, place);
  }
  return labels;
};
