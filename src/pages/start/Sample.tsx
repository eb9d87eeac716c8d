import { Link } from "../../app/Link.tsx";
import { createFormat } from "../../locales/format.ts";
import { useWordsSource } from "../../locales/useWords.tsx";
import { barShares, isNamed } from "./bars.ts";
import sample from "./sample.json";

/** The words of the first screens, and how their locale writes numbers. */
const useSampleWords = () => {
  const { start, locale } = useWordsSource();
  return { ...start.app, format: createFormat(locale) };
};

/** Memory of the sample's techniques as bars, with a line at what the GPU has. */
const Bars = () => {
  const { format, start } = useSampleWords();
  const text = start.sample;
  const { bars, line } = barShares(sample.bars, sample.usableGiB);
  return (
    <div>
      <p className="text-sm text-soft">{text.bars(format.gibibytes(sample.usableGiB))}</p>
      <ul className="mt-2 space-y-2 text-sm">
        {bars.map(({ technique, gib, fits, within, beyond }) => (
          <li key={technique}>
            <span className="flex gap-2">
              <strong>{isNamed(technique, text.names) ? text.names[technique] : technique}</strong>
              <span className="tabular-nums">{text.gibibytes(format.gibibytes(gib))}</span>
              {!fits && <span className="text-warn">{text.doesNotFit}</span>}
            </span>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" className="h-3 w-full" aria-hidden="true">
              <rect width={within} height={1} fill="var(--accent)" />
              <rect x={within} width={beyond} height={1} fill="var(--accent)" fillOpacity={0.3} />
              <rect x={line} width={0.4} height={1} fill="var(--ink)" />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What a result looks like: its verdict, its facts, and what speaks for it at a glance. */
export const Sample = () => {
  const { format, start } = useSampleWords();
  const text = start.sample;
  const facts = [
    [text.memory, text.ofUsable(format.gibibytes(sample.totalGiB), format.gibibytes(sample.usableGiB))],
    [text.time, format.duration(sample.hours)],
    [text.cost, format.usd(sample.costUsd)],
    [text.quality, text.ofBest(format.percent(sample.quality))],
  ] as const;
  return (
    <section aria-label={text.heading} className="card card-main space-y-4">
      <div>
        <p className="mb-1 text-sm text-pretty text-soft">
          {text.heading} · {text.task}
        </p>
        <h2 className="text-xl font-bold tracking-tight text-balance">{text.title}</h2>
      </div>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 border-y border-line py-3">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="text-lg font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <Bars />
      <a href={`#${sample.fragment}`}>{text.open}</a>
    </section>
  );
};

/** What the guide rests on, and what it was tested against. */
export const Tested = () => {
  const { format, pages, start } = useSampleWords();
  const text = start.tested;
  const { tested } = sample;
  const parts = [
    [
      "accuracy",
      text.memory(format.percent(tested.median, 1)),
      text.memoryText(format.number(tested.runs), format.percent(tested.held)),
    ],
    [
      "method",
      text.quality(format.percent(tested.inOrder)),
      text.qualityText(format.number(tested.comparisons), format.number(tested.works)),
    ],
    ["evidence", text.claims(format.number(tested.claims)), text.claimsText],
  ] as const;
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-bold tracking-tight">{text.heading}</h2>
      <ul className="grid gap-x-8 gap-y-6 md:grid-cols-3">
        {parts.map(([page, figure, said]) => (
          <li key={page} className="space-y-1 border-t border-line pt-3">
            <p className="text-lg font-semibold">{figure}</p>
            <p className="text-soft">{said}</p>
            <Link to={{ kind: "page", name: page }} className="text-sm">
              {pages[page]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
