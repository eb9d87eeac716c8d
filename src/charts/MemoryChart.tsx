import { useId } from "react";
import { memoryParts } from "../core/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { memoryColour } from "./palette.ts";
import { useWidth } from "./useWidth.ts";
import { type MemoryRow, memoryDrawing, memoryPartName, type RowLine, rowLines } from "./views/memory.ts";

/** Pixels of a row: its name, each further line of text, its bar, and the gap below. */
const layout = { label: 18, line: 17, bar: 16, gap: 12, top: 20, axis: 24 } as const;

/**
 * In a chart narrower than the first, in pixels, a bar's figures stand below its name, and what else
 * is said of it below them; that it does not fit stands beside the figures, unless the chart is
 * narrower than the second.
 */
const [wideEnough, fitBeside] = [640, 320];

/** How far the line at what the GPU has reaches beyond each bar, in pixels: no text stands there. */
const lineBeyond = 5;

interface MemoryChartProps {
  readonly rows: readonly MemoryRow[];
  /** What a run can use of the GPU, in GiB; null where the bars are of several. */
  readonly capacity: number | null;
}

/**
 * Bars of memory by part under their names and figures, with a line at what the GPU has. What lies
 * beyond it is hatched, and so is what waits in host memory.
 */
export const MemoryChart = ({ rows, capacity }: MemoryChartProps) => {
  const words = useWords();
  const hatch = useId();
  const [place, width] = useWidth<HTMLDivElement>(900);
  const isWide = width >= wideEnough;
  const { bars, line, ticks } = memoryDrawing(rows, capacity, width);
  const isBeside = ({ id }: RowLine): boolean => isWide || (id === "fit" && width >= fitBeside);
  const linesOf = (row: MemoryRow): number => 1 + rowLines(row, words).filter((text) => !isBeside(text)).length;
  const lines = Math.max(1, ...rows.map(linesOf));
  const above = layout.label + (lines - 1) * layout.line;
  const step = above + layout.bar + layout.gap;
  const bottom = layout.top + bars.length * step;
  const shownParts = memoryParts.filter((part) => rows.some(({ parts, totalGiB }) => parts[part] > 0.005 * totalGiB));
  const lineLabel = capacity === null ? "" : words.charts.memory.line(words.format.gibibytes(capacity));
  return (
    <div ref={place}>
      <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
        {shownParts.map((part) => (
          <li key={part} className="flex items-center gap-1.5">
            <span
              className="size-2.5 rounded-xs forced-color-adjust-none"
              style={{ background: memoryColour[part] }}
              aria-hidden="true"
            />
            {memoryPartName(part, words)}
          </li>
        ))}
      </ul>
      <svg
        data-chart="memory"
        viewBox={`0 0 ${width} ${bottom + layout.axis}`}
        className="block w-full"
        fontSize={13}
        aria-hidden="true"
      >
        <defs>
          <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1={0} y1={0} x2={0} y2={6} stroke="var(--card)" strokeWidth={4} strokeOpacity={0.7} />
          </pattern>
        </defs>
        {ticks.map(({ at, value }) => (
          <g key={value}>
            <line x1={at} x2={at} y1={layout.top} y2={bottom} stroke="var(--line)" />
            <text
              x={at}
              y={bottom + 16}
              fill="var(--soft)"
              fontSize={12}
              textAnchor={value === 0 ? "start" : at > width - 24 ? "end" : "middle"}
            >
              {value === 0 ? words.charts.memory.axis : words.format.number(value)}
            </text>
          </g>
        ))}
        {bars.map(({ row, pieces, whisker, beyond, host }, index) => {
          const bar = layout.top + index * step + above;
          return (
            <g key={row.technique}>
              {pieces.map(({ part, from, width: wide }) => (
                <rect key={part} x={from} y={bar} width={wide} height={layout.bar} fill={memoryColour[part]}>
                  <title>{`${memoryPartName(part, words)} ${words.format.number(row.parts[part], 2)} GiB`}</title>
                </rect>
              ))}
              {beyond && (
                <rect
                  x={beyond.from}
                  y={bar}
                  width={beyond.width}
                  height={layout.bar}
                  fill={`url(#${hatch})`}
                  pointerEvents="none"
                />
              )}
              {host && (
                <>
                  <rect
                    x={host.from}
                    y={bar}
                    width={host.width}
                    height={layout.bar}
                    fill={memoryColour.optimizerStates}
                  />
                  <rect
                    x={host.from}
                    y={bar}
                    width={host.width}
                    height={layout.bar}
                    fill={`url(#${hatch})`}
                    stroke={memoryColour.optimizerStates}
                  />
                </>
              )}
              <path
                d={`M${whisker[0]} ${bar + layout.bar / 2}H${whisker[1]}M${whisker[0]} ${bar + 4}v${layout.bar - 8}M${whisker[1]} ${bar + 4}v${layout.bar - 8}`}
                stroke="var(--ink)"
                strokeWidth={1.5}
                fill="none"
              />
            </g>
          );
        })}
        {line !== null && (
          <>
            <path
              d={bars
                .map((_, index) => layout.top + index * step + above - lineBeyond)
                .map((from) => `M${line} ${from}v${layout.bar + 2 * lineBeyond}`)
                .join("")}
              stroke="var(--ink)"
              strokeWidth={1.5}
            />
            <text
              x={line}
              y={11}
              fill="var(--ink)"
              fontWeight={600}
              fontSize={12}
              textAnchor={line < 90 ? "start" : line > width - 90 ? "end" : "middle"}
            >
              {lineLabel}
            </text>
          </>
        )}
        {bars.map(({ row }, index) => (
          <text
            key={row.technique}
            y={layout.top + index * step + 13 + (lines - linesOf(row)) * layout.line}
            fill="var(--ink)"
            stroke="var(--card)"
            strokeWidth={4}
            paintOrder="stroke"
          >
            <tspan fontWeight={600}>{row.name}</tspan>
            {rowLines(row, words).map((text) => (
              <tspan
                key={text.id}
                {...(isBeside(text) ? { dx: 10 } : { x: 0, dy: layout.line })}
                fill={text.isWarning ? "var(--warn)" : text.id === "figures" ? "var(--ink)" : "var(--soft)"}
              >
                {text.text}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
    </div>
  );
};
