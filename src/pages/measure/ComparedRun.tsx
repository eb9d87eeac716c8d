import type { Comparison, Measured } from "../../core/measured/index.ts";
import type { WithCheck } from "../../ui/lazyComponent.tsx";
import { Table } from "../../ui/Table.tsx";
import {
  causeEffect,
  causeText,
  hasMeasurement,
  hasMoments,
  type MeasuredRow,
  measuredFileLines,
  measuredMemoryRows,
  measuredMomentRows,
  measuredTimeRows,
} from "../../wording/measured.ts";

interface ComparedProps extends WithCheck {
  readonly name: string;
  readonly measured: Measured;
  readonly comparison: Comparison;
}

interface RowsProps extends WithCheck {
  readonly title: string;
  readonly rows: readonly MeasuredRow[];
  readonly withStated?: boolean;
}

const Rows = ({ title, rows, withStated = true, words }: RowsProps) => {
  const { measured } = words;
  return (
    <section className="space-y-2">
      <h3 className="text-lg font-semibold">{title}</h3>
      <Table
        caption={title}
        head={[
          measured.quantity,
          measured.measured,
          measured.predicted,
          ...(withStated ? [measured.stated] : []),
          measured.difference,
        ]}
        rows={rows.map((row) => [
          row.name,
          row.measured,
          row.predicted,
          ...(withStated ? [row.stated] : []),
          row.difference,
        ])}
      />
    </section>
  );
};

const Causes = ({ comparison, words }: WithCheck & { readonly comparison: Comparison }) => {
  const { measured } = words;
  return (
    <section className="space-y-3">
      <h3 className="text-lg font-semibold">{measured.causes}</h3>
      {comparison.causes.length === 0 ? (
        <p>{measured.noCauses}</p>
      ) : (
        <ol className="space-y-3">
          {comparison.causes.map((cause) => {
            const effect = causeEffect(cause, words);
            return (
              <li key={cause.id} className="border-s-4 border-line ps-3">
                <p>
                  {causeText(cause, words)}
                  {effect !== "" && <strong> {effect}</strong>}
                </p>
                <p className="text-sm break-words text-soft">
                  {measured.at(cause.place.file, words.format.number(cause.place.line))}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
};

/** What was measured beside what was predicted, and what explains the difference. */
export const ComparedRun = ({ name, measured: files, comparison, words }: ComparedProps) => {
  const { measured } = words;
  const { gpu, isGpuFromFiles } = comparison;
  return (
    <article className="card space-y-6">
      <h2 className="text-xl font-bold break-words">{measured.result(name)}</h2>
      <ul className="list-disc ps-5 text-sm" aria-label={measured.files}>
        {measuredFileLines(files, words).map((line) => (
          <li key={line} className="break-words">
            {line}
          </li>
        ))}
      </ul>
      {gpu && isGpuFromFiles && <p>{measured.gpuFromFiles(gpu.name)}</p>}
      {!hasMeasurement(comparison) && <p>{measured.nothing}</p>}
      <Rows title={measured.memory} rows={measuredMemoryRows(comparison, words)} words={words} />
      {hasMoments(comparison) && (
        <Rows title={measured.moments} rows={measuredMomentRows(comparison, words)} withStated={false} words={words} />
      )}
      <Rows title={measured.time} rows={measuredTimeRows(comparison, words)} words={words} />
      {!gpu && <p>{measured.gpuUnknown}</p>}
      <p className="text-sm text-soft">
        {measured.predictedFor} {measured.totalHolds}
      </p>
      <Causes comparison={comparison} words={words} />
    </article>
  );
};
