import { CartesianGrid, ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { RunGroup } from "../core/evidence/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { type AccuracyPoint, pointText } from "./views/accuracy.ts";

interface MarkLook {
  readonly colour: string;
  readonly path: string;
  readonly filled: boolean;
}

/** One colour and one shape a group of runs, so that neither alone carries the meaning. */
const marks: Readonly<Record<RunGroup, MarkLook>> = {
  own: { colour: "var(--accent)", path: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0", filled: true },
  published: { colour: "#d55e00", path: "M0,-5L5,4H-5Z", filled: true },
  unfitted: { colour: "var(--soft)", path: "M-4,-4L4,4M4,-4L-4,4", filled: false },
};

const Shape = ({ group, opacity = 0.75 }: { readonly group: RunGroup; readonly opacity?: number }) => {
  const { colour, path, filled } = marks[group];
  return <path d={path} fill={filled ? colour : "none"} stroke={colour} strokeWidth={1.5} opacity={opacity} />;
};

/** The mark of a group, for the legend. */
export const GroupMark = ({ group }: { readonly group: RunGroup }) => (
  <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
    <Shape group={group} />
  </svg>
);

const Mark = ({ cx = 0, cy = 0, payload }: { cx?: number; cy?: number; payload?: AccuracyPoint }) => {
  const words = useWords();
  if (!payload) return null;
  const { url, title, described, group } = payload;
  const text = pointText(payload, words);
  const mark = (
    <g transform={`translate(${cx},${cy})`}>
      <title>{`${text}. ${title}`}</title>
      <Shape group={group} opacity={described ? 0.75 : 0.45} />
    </g>
  );
  // The table below holds the same points and links in the order of the keyboard.
  return url === null ? (
    mark
  ) : (
    <a href={url} target="_blank" rel="noreferrer" tabIndex={-1} aria-label={text}>
      {mark}
    </a>
  );
};

const ticks = [2, 4, 8, 16, 32, 64, 128];
const ends: [number, number] = [2, 128];

/** Predicted against measured peaks on logarithmic axes; on the line, both are equal. */
export const AccuracyChart = ({ points }: { points: readonly AccuracyPoint[] }) => {
  const words = useWords();
  const axis = {
    type: "number",
    scale: "log",
    domain: ends,
    ticks,
    allowDataOverflow: true,
    stroke: "var(--soft)",
  } as const;
  return (
    <ResponsiveContainer width="100%" height={440}>
      <ScatterChart margin={{ left: 8, right: 16, top: 8, bottom: 28 }}>
        <CartesianGrid stroke="var(--line)" />
        <XAxis
          {...axis}
          dataKey="measuredGB"
          label={{ value: words.charts.accuracy.measured, position: "bottom", fill: "var(--soft)" }}
        />
        <YAxis
          {...axis}
          dataKey="predictedGB"
          width={56}
          label={{ value: words.charts.accuracy.predicted, angle: -90, position: "insideLeft", fill: "var(--soft)" }}
        />
        <ReferenceLine
          segment={[
            { x: ends[0], y: ends[0] },
            { x: ends[1], y: ends[1] },
          ]}
          stroke="var(--ink)"
        />
        <Scatter data={[...points]} isAnimationActive={false} shape={<Mark />} />
      </ScatterChart>
    </ResponsiveContainer>
  );
};
