import { CartesianGrid, ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { useWords } from "../locales/useWords.tsx";
import { type AccuracyPoint, markOf, pointText } from "./views/accuracy.ts";

const Mark = ({ cx = 0, cy = 0, payload }: { cx?: number; cy?: number; payload?: AccuracyPoint }) => {
  const words = useWords();
  if (!payload) return null;
  const { colour, path } = markOf(payload.source);
  const text = pointText(payload, words);
  return (
    // The table below holds the same points and links in the order of the keyboard.
    <a href={payload.url} target="_blank" rel="noreferrer" tabIndex={-1} aria-label={text}>
      <title>{`${text}. ${payload.title}`}</title>
      <path
        d={path}
        transform={`translate(${cx},${cy})`}
        fill={colour}
        stroke={colour}
        strokeWidth={1.5}
        fillOpacity={payload.described ? 0.75 : 0.25}
      />
    </a>
  );
};

const ticks = [2, 4, 8, 16, 32, 64, 96];
const ends: [number, number] = [2, 100];

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
