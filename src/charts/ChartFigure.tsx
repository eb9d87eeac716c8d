import { type ReactNode, useId, useRef, useState } from "react";
import type { Words } from "../locales/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { Button } from "../ui/Button.tsx";
import { lazyDetails } from "../ui/lazyComponent.tsx";
import { Menu } from "../ui/Menu.tsx";
import { saveFile } from "../ui/saveFile.ts";
import { Table } from "../ui/Table.tsx";
import { unbroken } from "../ui/unbroken.ts";
import { type Cell, cellForFile, cellText, type Row } from "./cell.ts";
import { csvOf } from "./csv.ts";
import { savePng, saveSvg } from "./download.ts";

const PointReader = lazyDetails(() => import("./PointReader.tsx"), { preload: true, fallback: null });

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

/** What stands below the drawing when it is asked for. */
type Below = "table" | "reader";

/** A chart with its finding and its summary; its table, its reader and its files are in one menu. */
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
  const [below, setBelow] = useState<Readonly<Record<Below, boolean>>>({ table: false, reader: false });
  const drawing = useRef<HTMLDivElement>(null);
  const save = (format: Format): void => {
    const svg = drawing.current?.querySelector<SVGSVGElement>("svg[data-chart], svg.recharts-surface");
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
  const toggle = (part: Below): void => setBelow((shownNow) => ({ ...shownNow, [part]: !shownNow[part] }));
  const hasReader = points !== undefined && points.length > 0;
  return (
    <figure className="card min-w-0" aria-describedby={summaryId}>
      {/* The menu floats: on a narrow screen what is long goes on below it. */}
      <div className="flow-root">
        <div className="float-end ms-3">
          <Menu label="⋯" name={words.charts.options(label)}>
            {formats.map((format) => (
              <Button
                key={format}
                variant="item"
                aria-label={words.charts.save(label, format)}
                onClick={() => save(format)}
              >
                {words.charts.saveAs(format)}
              </Button>
            ))}
            <Button variant="item" aria-pressed={below.table} onClick={() => toggle("table")}>
              {words.result.table}
            </Button>
            {hasReader && (
              <Button variant="item" aria-pressed={below.reader} onClick={() => toggle("reader")}>
                {words.charts.readPoints}
              </Button>
            )}
          </Menu>
        </div>
        <figcaption className="font-semibold">{unbroken(title)}</figcaption>
        <p id={summaryId} className="text-sm text-soft">
          {unbroken(summary)}
        </p>
      </div>
      {controls && <div className="no-print mt-2 flex flex-wrap gap-3 text-sm">{controls}</div>}
      <div ref={drawing} className="drawing mt-2">
        {children}
      </div>
      {hasReader && below.reader && <PointReader name={label} points={points} onRead={onRead} />}
      {below.table && (
        <div className="mt-3">
          <Table
            caption={title}
            head={head}
            rows={rows.map(([heading, ...cells]) => [heading, ...cells.map((cell) => shown(cell, words))])}
          />
        </div>
      )}
    </figure>
  );
};
