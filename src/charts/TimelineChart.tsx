import { useState } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { MemoryPart } from "../core/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { axisText } from "./axisText.ts";
import { memoryColour } from "./palette.ts";
import { nameTicks } from "./views/layout.ts";
import { memoryPartName } from "./views/memory.ts";
import { partsIn, type TimelineRow } from "./views/timeline.ts";

interface TimelineChartProps {
  readonly rows: readonly TimelineRow[];
  /** What the GPU has for a run, as a line; null for none. */
  readonly lineGB: number | null;
}

/** Stacked bars of what is allocated at each moment of a step, against the GPU's usable memory. */
export const TimelineChart = ({ rows, lineGB }: TimelineChartProps) => {
  const words = useWords();
  const [width, setWidth] = useState(500);
  const parts = partsIn(rows);
  return (
    <>
      <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {parts.map((part) => (
          <li key={part} className="flex items-center gap-1.5">
            <span
              className="size-3 rounded-sm forced-color-adjust-none"
              style={{ background: memoryColour[part] }}
              aria-hidden="true"
            />
            {memoryPartName(part, words)}
          </li>
        ))}
      </ul>
      <ResponsiveContainer width="100%" height={240} onResize={setWidth}>
        <BarChart
          data={rows.map(({ name, parts: each }) => ({ name, ...each }))}
          margin={{ left: 0, right: 8, top: 20 }}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="name"
            interval={0}
            stroke="var(--soft)"
            {...nameTicks(width)}
            tick={{ fontSize: 12, fill: "var(--ink)" }}
          />
          <YAxis
            unit=" GiB"
            width={64}
            stroke="var(--soft)"
            tick={axisText}
            tickFormatter={(value: number) => words.format.significant(value, 3)}
          />
          <Tooltip
            isAnimationActive={false}
            formatter={(value, part) => [
              `${words.format.number(Number(value), 2)} GiB`,
              memoryPartName(part as MemoryPart, words),
            ]}
            contentStyle={{ background: "var(--card)", borderColor: "var(--line)" }}
          />
          {parts.map((part) => (
            <Bar key={part} dataKey={part} stackId="memory" fill={memoryColour[part]} isAnimationActive={false} />
          ))}
          {rows.map(({ id, name, totalGB }) => (
            <ReferenceDot
              key={id}
              x={name}
              y={totalGB}
              r={0}
              label={{ value: words.format.gibibytes(totalGB), position: "top", fill: "var(--ink)", fontSize: 12 }}
            />
          ))}
          {lineGB !== null && (
            <ReferenceLine
              y={lineGB}
              ifOverflow="extendDomain"
              stroke="var(--ink)"
              strokeDasharray="4 3"
              label={{
                value: `${words.format.gibibytes(lineGB)} GiB`,
                position: "insideTopRight",
                fill: "var(--ink)",
                fontSize: 12,
              }}
            />
          )}
        </BarChart>
      </ResponsiveContainer>
    </>
  );
};
