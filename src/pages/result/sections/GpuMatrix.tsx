import { memo, useEffect, useState } from "react";
import { pageCatalogue } from "../../../app/catalogue.ts";
import { pageDecider } from "../../../app/decider.ts";
import { isSame } from "../../../app/isSame.ts";
import { setAnswers } from "../../../app/store.ts";
import {
  type Answers,
  answersJson,
  type Decision,
  type GpuMatrix,
  gpuMatrixFrom,
  placementsFor,
} from "../../../core/index.ts";
import { Button } from "../../../ui/Button.tsx";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { type MatrixCellText, matrixText } from "../../../wording/gpuMatrix.ts";

/** Rows that are shown without asking for more. */
const fewRows = 4;

/** As high before the matrix is there as after: it scrolls within itself. */
const tall = "h-200 sm:h-176";

/** The matrix for these answers, worked out beside the page; the one before stays until then. */
const useGpuMatrix = (answers: Answers): GpuMatrix | null => {
  const [matrix, setMatrix] = useState<GpuMatrix | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const placements = placementsFor(answers, pageCatalogue());
    pageDecider().place(answers, placements, controller.signal, (placed) => setMatrix(gpuMatrixFrom(placed)));
    return () => controller.abort();
  }, [answers]);
  return matrix;
};

interface CellProps {
  readonly cell: MatrixCellText;
  readonly name: string;
  readonly isCurrent: boolean;
  readonly onTry: () => void;
}

const Cell = ({ cell, name, isCurrent, onTry }: CellProps) => (
  <button type="button" aria-pressed={isCurrent} onClick={onTry}>
    <span className="sr-only">{name} </span>
    <span className="block text-soft">{cell.gpus}</span>
    <span className="block text-sm font-semibold">{cell.memory}</span>
    <span className="block text-soft">{cell.range}</span>
    <span className="block max-w-36 whitespace-normal text-soft">{cell.settings}</span>
    <span className={`block ${cell.isAgainst ? "font-medium text-warn" : ""}`}>{cell.takes}</span>
    <span className={`block ${cell.leads ? "font-semibold text-good" : "text-soft"}`}>{cell.leader}</span>
  </button>
);

const cellLook = (cell: MatrixCellText, isCurrent: boolean): string =>
  ["matrix-cell", ...(cell.fits ? [] : ["matrix-cell-unfit"]), ...(isCurrent ? ["matrix-cell-current"] : [])].join(" ");

/**
 * Techniques by GPUs: a press on a cell tries that GPU. What was tried here changes neither rows nor
 * columns, so that the next cell is where it was.
 */
const Matrix = memo(({ decision, words }: WithDetails & { decision: Decision }) => {
  const [base, setBase] = useState(decision);
  const [tried] = useState(() => new WeakSet<Answers>());
  const [isAll, setIsAll] = useState(false);
  const matrix = useGpuMatrix(base.answers);
  const { answers } = decision;
  if (answers !== base.answers && !tried.has(answers)) setBase(decision);
  const { matrix: text } = words.closed;
  const { all, fewer } = words.charts.memory;
  if (!matrix) {
    return (
      <p role="status" className={tall}>
        {text.working}
      </p>
    );
  }
  const { columns, rows } = matrixText(matrix, base.answers, base.ranking, pageCatalogue(), words);
  const currently = answersJson(answers);
  const tryOn = (adopted: Answers): void => {
    // Back to where one began is the very object, which the offer to undo goes by.
    const next = isSame(answersJson(adopted), answersJson(base.answers)) ? base.answers : adopted;
    tried.add(next);
    setAnswers(next);
  };
  return (
    <div className={`${tall} flex flex-col gap-3`}>
      <p className="text-sm text-soft">{text.summary}</p>
      {/* A scrolling region must be reachable by keyboard. */}
      <section className="relative min-h-0 overflow-auto" aria-label={text.caption} tabIndex={0}>
        <table className="w-full border-separate border-spacing-0 text-xs tabular-nums wrap-normal">
          <caption className="sr-only">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky start-0 top-0 z-2 bg-card p-2 text-start font-medium text-soft">
                {text.technique}
              </th>
              {columns.map(({ key, name, note }) => (
                <th key={key} scope="col" className="sticky top-0 z-1 bg-card p-2 text-start align-bottom text-sm">
                  {name}
                  {note !== null && <span className="block text-xs font-normal text-soft">{note}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, isAll ? rows.length : fewRows).map(({ technique, name, cells }) => (
              <tr key={technique}>
                <th
                  scope="row"
                  className="sticky start-0 z-1 max-w-28 border-t border-line bg-card p-2 text-start align-top text-sm font-medium hyphens-auto"
                >
                  {name}
                </th>
                {cells.map((cell, index) => {
                  const isCurrent = isSame(currently, answersJson(cell.adopted));
                  return (
                    <td key={columns[index]?.key} className={cellLook(cell, isCurrent)}>
                      <Cell
                        cell={cell}
                        name={text.try(columns[index]?.name ?? "")}
                        isCurrent={isCurrent}
                        onTry={() => tryOn(cell.adopted)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > fewRows && (
        <Button variant="link" className="text-sm" onClick={() => setIsAll(!isAll)}>
          {isAll ? fewer : all(rows.length)}
        </Button>
      )}
    </div>
  );
});

export default Matrix;
