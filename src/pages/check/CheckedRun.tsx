import type { Checked } from "../../core/index.ts";
import type { WithCheck } from "../../ui/lazyComponent.tsx";
import { Table } from "../../ui/Table.tsx";
import { costSentences, memorySentences, momentRows, notUnderstoodLines, understoodRows } from "../../wording/check.ts";
import { Findings } from "./Findings.tsx";

interface CheckedProps extends WithCheck {
  readonly checked: Checked;
}

/** What is allocated at each moment, as bars against what the GPU has. */
const Moments = ({ checked, words }: CheckedProps) => {
  const { check, format } = words;
  const rows = momentRows(checked, words);
  const shares = rows.map(({ share }) => share ?? 0);
  const widest = Math.max(1, ...shares);
  return (
    <Table
      caption={check.momentsCaption}
      head={[check.moment, check.allocated, checked.gpu ? check.gpu : check.peakMark]}
      rows={rows.map(({ name, gigabytes, share, isPeak }) => [
        name,
        gigabytes,
        <span key="share" className="flex flex-wrap items-center gap-x-2 whitespace-normal">
          {share !== null && (
            <span className="relative hidden h-2 bg-line sm:block sm:w-40" aria-hidden="true">
              <span
                className={`block h-2 ${share > 1 ? "bg-warn" : "bg-accent"}`}
                style={{ width: `${(share / widest) * 100}%` }}
              />
              <span className="absolute -top-1 h-4 w-0.5 bg-ink" style={{ left: `${100 / widest}%` }} />
            </span>
          )}
          {share !== null && check.ofGpu(format.percent(share))}
          {isPeak && <strong>{check.peakMark}</strong>}
        </span>,
      ])}
    />
  );
};

const NotUnderstood = ({ checked, words }: CheckedProps) => {
  const lines = notUnderstoodLines(checked, words);
  if (lines.length === 0) return null;
  return (
    <section className="space-y-2">
      <h3 className="text-lg font-semibold">{words.check.notUnderstood}</h3>
      <ul className="list-disc space-y-1 ps-5 text-sm">
        {lines.map((line) => (
          <li key={line} className="break-words">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** One configuration: whether it fits, what is wrong with it, and how it was understood. */
export const CheckedRun = ({ checked, words }: CheckedProps) => {
  const { check } = words;
  const cost = costSentences(checked, words);
  return (
    <article className="card space-y-6">
      <h2 className="text-xl font-bold break-words">{check.result(checked.file, checked.frameworkName)}</h2>
      {checked.run && (
        <section className="space-y-3">
          <h3 className="text-lg font-semibold">{check.memory}</h3>
          {memorySentences(checked, words)
            .toReversed()
            .map((sentence) => (
              // Whether it fits comes first, and is what people look for.
              <p key={sentence} className="first-of-type:text-lg first-of-type:font-semibold">
                {sentence}
              </p>
            ))}
          <Moments checked={checked} words={words} />
        </section>
      )}
      <Findings checked={checked} words={words} />
      {cost.length > 0 && (
        <section className="space-y-2">
          <h3 className="text-lg font-semibold">{check.timeAndCost}</h3>
          {cost.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      <section className="space-y-2">
        <h3 className="text-lg font-semibold">{check.understood}</h3>
        <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[12rem_1fr]">
          {understoodRows(checked, words).map(({ name, value }) => (
            <div key={name} className="contents">
              <dt className="text-soft">{name}</dt>
              <dd className="mb-1 break-words sm:mb-0">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <NotUnderstood checked={checked} words={words} />
    </article>
  );
};
