import { valueText } from "../guide/answer-text.ts";
import { memoryParts } from "../guide/estimate/memory.ts";
import { type Decision, techniqueOf } from "../guide/index.ts";
import { questionOf } from "../guide/questions/index.ts";
import { goTo, useGuide } from "../store/store.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { BasisList } from "./BasisList.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { MemoryChart } from "./charts/MemoryChart.tsx";
import { Benchmark } from "./sections/Benchmark.tsx";
import { Compare } from "./sections/Compare.tsx";
import { Section } from "./sections/Section.tsx";
import { TakeAlong } from "./sections/TakeAlong.tsx";
import { Tradeoffs } from "./sections/Tradeoffs.tsx";
import { PrintedAnswers, WhatIf } from "./sections/WhatIf.tsx";
import { TechniqueCard } from "./TechniqueCard.tsx";
import { useDecision } from "./useDecision.ts";
import { capacityGB, memoryRows } from "./view.ts";

const Verdict = ({ decision }: { decision: Decision }) => {
  const { recommendation, ranking, runnerUp, warnings } = decision;
  if (!recommendation) {
    return (
      <div className="card space-y-2">
        <PageHeading>Nothing meets all requirements</PageHeading>
        <p>Every technique is ruled out. The cards below say why; change an answer and look again.</p>
      </div>
    );
  }
  return (
    <div className="card space-y-3" aria-live="polite">
      <PageHeading>{techniqueOf(recommendation.technique).name}</PageHeading>
      <p className="text-lg">Confidence {Math.round(recommendation.confidence * 100)}%</p>
      <ul className="list-disc space-y-1 pl-5">
        {recommendation.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {runnerUp && (
        <p>
          <strong>Runner-up:</strong> {techniqueOf(runnerUp.technique).name}, first in{" "}
          {Math.round(runnerUp.share * 100)}%. {runnerUp.preferWhen}
        </p>
      )}
      {warnings.map(({ id, text }) => (
        <p key={id} className="border-l-4 border-warn pl-3">
          {text}
        </p>
      ))}
      <details>
        <summary>Where this comes from</summary>
        <BasisList basis={ranking[0]?.criteria.quality.basis ?? []} />
      </details>
    </div>
  );
};

const Memory = ({ decision }: { decision: Decision }) => {
  const rows = memoryRows(decision);
  const capacity = capacityGB(decision);
  if (rows.length === 0) return null;
  const possible = rows.filter(({ feasible }) => feasible);
  const smallest = (possible.length > 0 ? possible : rows).reduce((least, row) =>
    row.totalGB < least.totalGB ? row : least,
  );
  return (
    <Section
      title="Does it fit?"
      summary={`Peak memory on one GPU after the savers each technique needs. ${smallest.name} takes least, about ${smallest.totalGB.toFixed(0)} GB${
        capacity === null ? "" : `; the card has ${capacity.toFixed(0)} GB`
      }. The real peak lies between the low and the high figure of the table in about nine of ten published runs.`}
    >
      <button
        type="button"
        className="no-print cursor-pointer text-sm text-accent underline"
        onClick={() => goTo("accuracy")}
      >
        How accurate is this?
      </button>
      <ChartFigure
        name="memory"
        title={`${smallest.name} takes least memory on one GPU, about ${smallest.totalGB.toFixed(0)} GB`}
        summary="Stacked by part, with a whisker from the low to the high estimate."
        head={["Technique", ...memoryParts, "total", "low", "high"]}
        rows={rows.map((row) => [
          row.name,
          ...memoryParts.map((part) => row.parts[part].toFixed(2)),
          row.totalGB.toFixed(1),
          row.lowGB.toFixed(1),
          row.highGB.toFixed(1),
        ])}
      >
        <MemoryChart rows={rows} capacity={capacity} />
      </ChartFigure>
    </Section>
  );
};

const stages = [
  { when: "before", title: "Before you train" },
  { when: "during", title: "While you train" },
  { when: "after", title: "Before you serve" },
] as const;

/** How many flips are read without asking for more. */
const nearest = 6;

const FlipList = ({ flips }: { flips: Decision["flips"] }) => (
  <ul className="list-disc space-y-1 pl-5">
    {flips.map((flip) => (
      <li key={`${flip.question} ${String(flip.to)}`}>
        {questionOf(flip.question).short}: {valueText(flip.question, flip.to)} → {techniqueOf(flip.technique).name}
      </li>
    ))}
  </ul>
);

const Flips = ({ flips }: { flips: Decision["flips"] }) =>
  flips.length === 0 ? (
    <p>No other answer to a single question changes the winner.</p>
  ) : (
    <>
      <FlipList flips={flips.slice(0, nearest)} />
      {flips.length > nearest && (
        <details>
          <summary>{flips.length - nearest} more</summary>
          <FlipList flips={flips.slice(nearest)} />
        </details>
      )}
    </>
  );

/** The decision with its reasons, charts, cards and next steps. */
const ResultPage = () => {
  const answers = useGuide((state) => state.answers);
  const shown = useDecision(answers);
  if (!shown) return <p role="status">Working out the result…</p>;
  const { decision, done } = shown;
  const { flips, advice, ranking } = decision;
  const telling = decision.nextQuestion?.informationGain ? decision.nextQuestion : null;
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        <Verdict decision={decision} />
        <div className="no-print flex flex-wrap gap-3">
          <CopyLink />
          <button type="button" className="button-quiet" onClick={() => goTo("answers")}>
            Change answers
          </button>
          <button type="button" className="button-quiet" onClick={() => window.print()}>
            Print
          </button>
          {done && <TakeAlong decision={decision} />}
        </div>
      </div>
      {(!done || flips.length > 0 || telling) && (
        <Section title="What would change it">
          {done ? <Flips flips={flips} /> : <p role="status">Trying every other answer…</p>}
          {telling && (
            <p>
              Most would be learnt from{" "}
              <button
                type="button"
                className="inline cursor-pointer text-left text-accent underline"
                onClick={() => goTo(telling.id, "result")}
              >
                {questionOf(telling.id).ask}
              </button>
            </p>
          )}
        </Section>
      )}
      <PrintedAnswers />
      <WhatIf />
      <Memory decision={decision} />
      <Tradeoffs decision={decision} />
      <div className="no-print">
        <Benchmark />
      </div>
      <Compare decision={decision} />
      <Section title="Next steps">
        {stages.map(({ when, title }) => (
          <div key={when}>
            <h3 className="font-semibold">{title}</h3>
            <ol className="list-decimal space-y-2 pl-5">
              {advice
                .filter((item) => item.when === when)
                .map(({ id, text, basis }) => (
                  <li key={id}>
                    {text}
                    <details className="text-sm">
                      <summary>Source</summary>
                      <BasisList basis={basis} />
                    </details>
                  </li>
                ))}
            </ol>
          </div>
        ))}
      </Section>
      <div className="no-print">
        <Section title="Techniques">
          <div className="grid gap-4 md:grid-cols-2">
            {ranking.map((row) => (
              <TechniqueCard key={row.technique} row={row} />
            ))}
          </div>
        </Section>
      </div>
    </div>
  );
};

export default ResultPage;
