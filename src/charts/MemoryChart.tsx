import { Bar, BarChart, ErrorBar, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { type MemoryPart, memoryParts } from "../core/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { categoryAxis } from "./categoryAxis.ts";
import { memoryColour } from "./palette.ts";
import { barsHeight } from "./views/layout.ts";
import { type MemoryRow, memoryPartName } from "./views/memory.ts";

/** The part at the end of the bar, which carries the whisker. */
const lastPart = memoryParts.at(-1);

/** Stacked bars of memory by part with the range of their sum, against the card's capacity. */
export const MemoryChart = ({ rows, capacity }: { rows: readonly MemoryRow[]; capacity: number | null }) => {
  const words = useWords();
  return (
    <>
      <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {memoryParts.map((part) => (
          <li key={part} className="flex items-center gap-1.5">
            <span className="size-3 rounded-sm" style={{ background: memoryColour[part] }} aria-hidden="true" />
            {memoryPartName(part, words)}
          </li>
        ))}
      </ul>
      <ResponsiveContainer width="100%" height={barsHeight(rows.length, { bar: 30, axis: 50 })}>
        <BarChart
          data={rows.map(({ name, parts, whiskerGB }) => ({
            name,
            ...parts,
            whiskerGB,
          }))}
          layout="vertical"
          margin={{ left: 0, right: 28, top: 16 }}
        >
          <XAxis
            type="number"
            unit=" GB"
            stroke="var(--soft)"
            tickFormatter={(value: number) => words.format.number(value)}
          />
          <YAxis {...categoryAxis} dataKey="name" />
          <Tooltip
            isAnimationActive={false}
            formatter={(value, part) => [
              `${words.format.number(Number(value), 2)} GB`,
              memoryPartName(part as MemoryPart, words),
            ]}
            contentStyle={{ background: "var(--card)", borderColor: "var(--line)" }}
          />
          {memoryParts.map((part) => (
            <Bar key={part} dataKey={part} stackId="memory" fill={memoryColour[part]} isAnimationActive={false}>
              {part === lastPart && (
                <ErrorBar
                  dataKey="whiskerGB"
                  direction="x"
                  width={6}
                  strokeWidth={1.5}
                  stroke="var(--ink)"
                  isAnimationActive={false}
                />
              )}
            </Bar>
          ))}
          {capacity !== null && (
            <ReferenceLine
              x={capacity}
              ifOverflow="extendDomain"
              stroke="var(--ink)"
              strokeDasharray="4 3"
              label={{
                value: `${words.format.number(capacity)} GB`,
                position: "top",
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
