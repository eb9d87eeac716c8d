import { type ReactNode, useId, useRef } from "react";
import { csvOf } from "../share/csv.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { saveFile, savePng, saveSvg } from "./download.ts";

interface ChartFigureProps {
  /** Names the files that are saved. */
  readonly name: string;
  /** What the chart shows, as a finding. */
  readonly title: string;
  /** What someone who does not see it should know. */
  readonly summary: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...string[]])[];
  /** What chooses what is shown. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

const formats = ["SVG", "PNG", "CSV"] as const;

type Format = (typeof formats)[number];

/** A chart with its finding, its summary, its table, and ways to take it along. */
export const ChartFigure = ({ name, title, summary, head, rows, controls, children }: ChartFigureProps) => {
  const summaryId = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const save = (format: Format): void => {
    const svg = drawing.current?.querySelector<SVGSVGElement>("svg.recharts-surface");
    if (format === "CSV") saveFile(`${name}.csv`, new Blob([csvOf(head, rows)], { type: "text/csv" }));
    else if (svg && format === "SVG") saveSvg(name, svg);
    else if (svg) void savePng(name, svg);
  };
  return (
    <figure className="card min-w-0" aria-describedby={summaryId}>
      <figcaption className="font-semibold">{title}</figcaption>
      <p id={summaryId} className="mb-2 text-sm text-soft">
        {summary}
      </p>
      {controls && <div className="no-print mb-2 flex flex-wrap gap-3 text-sm">{controls}</div>}
      <div ref={drawing}>{children}</div>
      <div className="no-print mt-2 flex gap-3 text-sm">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="cursor-pointer text-accent underline"
            aria-label={`Save ${name} as ${format}`}
            onClick={() => save(format)}
          >
            {format}
          </button>
        ))}
      </div>
      <DataTable caption={title} head={head} rows={rows} />
    </figure>
  );
};
