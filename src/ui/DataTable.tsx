import type { ReactNode } from "react";
import { useWords } from "../locales/useWords.tsx";

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** Each row begins with its own heading. */
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** A table of figures that scrolls within itself where it is too wide. */
export const Table = ({ caption, head, rows }: TableProps) => (
  // A scrolling region must be reachable by keyboard.
  <section className="overflow-x-auto text-sm" aria-label={caption} tabIndex={0}>
    <table className="w-full text-start tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th
              key={cell}
              scope="col"
              className="border-b border-line py-1 pe-3 text-start font-medium whitespace-nowrap"
            >
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([heading, ...cells]) => (
          <tr key={heading}>
            <th scope="row" className="min-w-32 py-1 pe-3 text-start font-normal">
              {heading}
            </th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]} className="py-1 pe-3 whitespace-nowrap">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** The figures of a chart as a table, folded away. */
export const DataTable = (props: TableProps) => {
  const words = useWords();
  return (
    <details className="mt-3">
      <summary className="mb-2 text-sm">{words.result.table}</summary>
      <Table {...props} />
    </details>
  );
};
