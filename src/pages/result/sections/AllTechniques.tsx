import { memo, useState } from "react";
import { Link } from "../../../app/Link.tsx";
import {
  columnLabel,
  type TechniqueColumn,
  type TechniqueLine,
  techniqueColumns,
  techniqueLines,
} from "../../../charts/views/techniques.ts";
import { type Answers, criterionIds, type Decision, type RankedTechnique } from "../../../core/index.ts";
import { BasisList } from "../../../ui/Basis.tsx";
import { ClaimList } from "../../../ui/ClaimList.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { lazyDetails, type WithDetails } from "../../../ui/lazyComponent.tsx";
import { Statements } from "../../../ui/Statements.tsx";
import { type Assessment, assessmentOf } from "../../../wording/assessment.ts";
import { noteText } from "../../../wording/estimateNote.ts";
import { exclusionText } from "../../../wording/exclusion.ts";

const RowDerivations = lazyDetails(() => import("../RowDerivations.tsx"), { preload: true, fallback: null });

const evidenceOf = ({ advantages, drawbacks }: Assessment) => [
  ...new Set([...advantages, ...drawbacks].flatMap(({ evidence }) => evidence)),
];

interface DetailsProps {
  readonly row: RankedTechnique;
  readonly answers: Answers;
}

/** Everything about one technique under these answers. */
const Details = ({ row, answers, words }: WithDetails & DetailsProps) => {
  const { name, mechanism, choose } = words.techniques[row.technique];
  const assessment = assessmentOf(row.technique, words);
  const { cards } = words.closed;
  return (
    <div className="space-y-3 text-sm">
      {!row.feasible && row.excludedBecause && (
        <p className="font-medium text-warn">{cards.ruledOut(exclusionText(row.excludedBecause, words))}</p>
      )}
      <p>
        {mechanism} {choose} <Link to={{ kind: "technique", id: row.technique }}>{name}</Link>
      </p>
      <div className="grid gap-4 md:grid-cols-2">
        <Statements level={4} title={cards.advantages} rows={assessment.advantages} />
        <Statements level={4} title={cards.drawbacks} rows={assessment.drawbacks} />
      </div>
      {row.estimate && row.excludedBecause?.constraint !== "biases" && (
        <ul className="text-soft">
          <li>
            {cards.trains(
              words.format.compact(row.estimate.trainableParameters),
              words.format.compact(row.estimate.totalParameters),
              words.format.fileSize(row.estimate.checkpointBytes),
            )}
          </li>
          {row.estimate.notes.map((note) => (
            <li key={note.id}>{noteText(note, words)}</li>
          ))}
        </ul>
      )}
      {row.estimate && (
        <Disclosure summary={cards.figures}>
          <RowDerivations row={row} answers={answers} />
        </Disclosure>
      )}
      <Disclosure summary={cards.sources}>
        <ClaimList ids={evidenceOf(assessment)} />
      </Disclosure>
      <Disclosure summary={cards.values}>
        <dl className="space-y-3">
          {criterionIds.map((id) => (
            <div key={id}>
              <dt className="font-medium">
                {cards.value(
                  words.questions.priorities.items[id].label,
                  words.format.number(row.criteria[id].value.low, 2),
                  words.format.number(row.criteria[id].value.high, 2),
                  words.format.number(row.criteria[id].weight, 2),
                )}
              </dt>
              <dd>
                <BasisList basis={row.criteria[id].basis} />
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
};

const columnCount = techniqueColumns.length + 2;

const Line = ({ line, answers, words }: WithDetails & { line: TechniqueLine; answers: Answers }) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <tr className="border-t border-line">
        <th scope="row" className="min-w-40 p-2 text-start font-medium">
          <button
            type="button"
            aria-expanded={isOpen}
            className="flex cursor-pointer gap-1.5 text-start text-accent"
            onClick={() => setIsOpen(!isOpen)}
          >
            <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
            {line.name}
          </button>
        </th>
        <td className={`p-2 text-end ${line.wins ? "" : "whitespace-nowrap text-warn"}`}>
          {line.wins ? line.wins.text : words.glance.ruledOut}
          {line.wins?.note && <span className="block text-xs text-soft">{line.wins.note}</span>}
        </td>
        {line.cells.map((text, index) => (
          <td key={techniqueColumns[index]} className="p-2 text-end whitespace-nowrap">
            {text}
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columnCount} className="max-w-0 p-2 pb-4">
            <Details row={line.row} answers={answers} words={words} />
          </td>
        </tr>
      )}
    </>
  );
};

/** Every technique in a table that is sorted by any of its figures, each line of which opens. */
const AllTechniques = memo(({ ranking, answers, words }: WithDetails & Pick<Decision, "ranking" | "answers">) => {
  const [sorted, setSorted] = useState<TechniqueColumn>("wins");
  const { dig } = words.act;
  const caption = dig.techniques(ranking.length);
  return (
    // A scrolling region must be reachable by keyboard.
    <section className="scrolls text-sm" aria-label={caption} tabIndex={0}>
      <table className="w-full tabular-nums">
        <thead>
          <tr>
            <th scope="col" className="p-2 text-start font-medium text-soft">
              {words.charts.technique}
            </th>
            {(["wins", ...techniqueColumns] as const).map((column) => {
              const label = columnLabel(column, words);
              return (
                <th
                  key={column}
                  scope="col"
                  className="p-2 text-end font-medium"
                  aria-sort={
                    column === sorted
                      ? column === "wins" || column === "quality"
                        ? "descending"
                        : "ascending"
                      : "none"
                  }
                >
                  <button
                    type="button"
                    aria-label={dig.sortBy(label)}
                    className="cursor-pointer text-end text-accent"
                    onClick={() => setSorted(column)}
                  >
                    {label}
                    {column === sorted && <span aria-hidden="true"> ↓</span>}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {techniqueLines(ranking, sorted, words).map((line) => (
            <Line key={line.technique} line={line} answers={answers} words={words} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

export default AllTechniques;
