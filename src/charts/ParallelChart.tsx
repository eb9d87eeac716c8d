import { useState } from "react";
import { Line, LineChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { AllWords } from "../locales/index.ts";
import { axisText } from "./axisText.ts";
import { drawingOrder, type ParallelLine, parallelMeasures } from "./views/benchmark.ts";
import { nameTicks } from "./views/layout.ts";

interface ParallelChartProps {
  readonly lines: readonly ParallelLine[];
  /** The key of the line that is being read. */
  readonly read: string | null;
  readonly words: AllWords;
}

/**
 * A line for each run over axes whose best end is up; pale lines lie behind, the one that is read
 * stands out.
 */
export const ParallelChart = ({ lines, read, words }: ParallelChartProps) => {
  const { benchmark } = words.reference;
  const [width, setWidth] = useState(500);
  return (
    <ResponsiveContainer width="100%" height={340} onResize={setWidth}>
      <LineChart
        data={parallelMeasures.map((id, index) => ({
          axis: benchmark.short[id],
          ...Object.fromEntries(lines.map(({ key, places }) => [key, places[index]])),
        }))}
        margin={{ left: 0, right: 12, top: 12 }}
      >
        <XAxis
          dataKey="axis"
          stroke="var(--soft)"
          interval={0}
          {...nameTicks(width)}
          padding={{ left: 24, right: 24 }}
          tick={{ fontSize: 11, fill: "var(--ink)" }}
        />
        <YAxis
          domain={[0, 1]}
          ticks={[0, 1]}
          tickFormatter={(value: number) => (value === 1 ? benchmark.best : benchmark.worst)}
          stroke="var(--soft)"
          tick={axisText}
          width={54}
        />
        {drawingOrder(lines, read).map(({ key, colour, faded, text }) => (
          <Line
            key={key}
            dataKey={(row: Record<string, number>) => row[key]}
            name={text}
            stroke={colour}
            strokeOpacity={faded ? 0.15 : 0.9}
            strokeWidth={key === read ? 5 : faded ? 1 : 2}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
};
