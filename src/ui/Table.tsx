import type { ReactNode } from "react";

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** Each row begins with its own heading. */
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** Whether a cell is a figure, which is read from its right end. */
const isFigure = (cell: ReactNode): boolean => typeof cell === "string" && /^[<+−-]?[$€]?\d|^[–-]?$/.test(cell);

/** The columns that hold figures alone. */
const figureColumns = ({ head, rows }: Pick<TableProps, "head" | "rows">): readonly boolean[] =>
  head.map((_, column) => column > 0 && rows.length > 0 && rows.every((row) => isFigure(row[column])));

/** A table of figures that scrolls within itself where it is too wide. */
export const Table = ({ caption, head, rows }: TableProps) => {
  const isNumeric = figureColumns({ head, rows });
  const alignOf = (column: number): string => (isNumeric[column] ? "text-end" : "text-start");
  return (
    // A scrolling region must be reachable by keyboard.
    <section className="scrolls text-sm" aria-label={caption} tabIndex={0}>
      <table className="w-full text-start tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th
                key={cell}
                scope="col"
                className={`border-b border-line py-1.5 pe-4 font-medium whitespace-nowrap text-soft ${alignOf(column)}`}
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([heading, ...cells]) => (
            <tr key={heading}>
              <th scope="row" className="min-w-32 border-b border-line py-1.5 pe-4 text-start font-normal">
                {heading}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={head[index + 1]}
                  className={`border-b border-line py-1.5 pe-4 whitespace-nowrap ${alignOf(index + 1)}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
