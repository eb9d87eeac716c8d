import { type ReactNode, useId, useRef } from "react";
import type { Words } from "../locales/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { saveFile } from "../ui/saveFile.ts";
import { type Cell, cellForFile, cellText, type Row } from "./cell.ts";
import { csvOf } from "./csv.ts";
import { savePng, saveSvg } from "./download.ts";
import { PointReader } from "./PointReader.tsx";

interface ChartFigureProps {
  /** Names the files that are saved. */
  readonly name: string;
  /** What the chart is called in buttons. */
  readonly label: string;
  /** What the chart shows, as a finding. */
  readonly title: string;
  /** What someone who does not see it should know. */
  readonly summary: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** What the points say, for a chart whose marks cannot be focused themselves. */
  readonly points?: readonly string[];
  /** Told which of the points is read. */
  readonly onRead?: (index: number) => void;
  /** What chooses what is shown. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

const shown = (cell: Cell, words: Words): ReactNode =>
  typeof cell === "object" ? (
    <a href={cell.url} target="_blank" rel="noreferrer">
      {cell.text}
    </a>
  ) : (
    cellText(cell, words)
  );

const formats = ["SVG", "PNG", "CSV"] as const;

type Format = (typeof formats)[number];

/** A chart with its finding, its summary, its table, and ways to take it along. */
export const ChartFigure = ({
  name,
  label,
  title,
  summary,
  head,
  rows,
  points,
  onRead,
  controls,
  children,
}: ChartFigureProps) => {
  const words = useWords();
  const summaryId = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const save = (format: Format): void => {
    const svg = drawing.current?.querySelector<SVGSVGElement>("svg.recharts-surface");
    if (format === "CSV")
      saveFile(
        `${name}.csv`,
        new Blob(
          [
            csvOf(
              head,
              rows.map((row) => row.map(cellForFile)),
            ),
          ],
          { type: "text/csv" },
        ),
      );
    else if (svg && format === "SVG") saveSvg(name, svg);
    else if (svg) void savePng(name, svg);
  };
  return (
    <figure className="card min-w-0 overflow-x-clip" aria-describedby={summaryId}>
      <figcaption className="font-semibold">{title}</figcaption>
      <p id={summaryId} className="mb-2 text-sm text-soft">
        {summary}
      </p>
      {controls && <div className="no-print mb-2 flex flex-wrap gap-3 text-sm">{controls}</div>}
      <div ref={drawing}>{children}</div>
      {points && points.length > 0 && <PointReader name={label} points={points} onRead={onRead} />}
      <div className="no-print mt-2 flex gap-3 text-sm">
        {formats.map((format) => (
          <Button
            key={format}
            variant="link"
            aria-label={words.charts.save(label, format)}
            onClick={() => save(format)}
          >
            {format}
          </Button>
        ))}
      </div>
      <DataTable
        caption={title}
        head={head}
        rows={rows.map(([heading, ...cells]) => [heading, ...cells.map((cell) => shown(cell, words))])}
      />
    </figure>
  );
};
