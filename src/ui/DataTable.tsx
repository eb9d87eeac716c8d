import type { ReactNode } from "react";

/** The figures of a chart as a table, folded away. */
export const DataTable = ({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly [string, ...ReactNode[]])[];
}) => (
  <details className="mt-3 text-sm">
    <summary>Show as a table</summary>
    {/* A scrolling region must be reachable by keyboard. */}
    <section className="mt-2 overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full min-w-2xl text-left tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col" className="border-b border-line py-1 pr-3 font-medium">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={head[index]} scope="row" className="py-1 pr-3 font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={head[index]} className="py-1 pr-3">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);
