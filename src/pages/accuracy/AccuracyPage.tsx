import { useState } from "react";
import { AccuracyChart } from "../../charts/AccuracyChart.tsx";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import {
  type AccuracySummary,
  accuracyPoints,
  bySource,
  errorText,
  markOf,
  overall,
  pointText,
  summaryCells,
} from "../../charts/views/accuracy.ts";
import { crossValidation, runSources } from "../../core/evidence/index.ts";
import { Table } from "../../ui/DataTable.tsx";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Select } from "../../ui/Select.tsx";

const sources = runSources.map(({ source, title }) => [source, title] as const);

/** "How accurate is this?": predicted against measured peaks of published runs, and what stands behind the figures. */
const AccuracyPage = ({ words }: WithDetails) => {
  const [source, setSource] = useState("");
  const accuracy = words.reference.accuracy;
  const chart = words.charts.accuracy;
  const { of, runs, median, p90, worst, bias, held } = accuracy.heads;
  const head = [of, runs, median, p90, worst, bias, held];
  const all = accuracyPoints(words);
  const points = all.filter((point) => source === "" || point.source === source);
  const totals = overall(words);
  const [estimated] = totals as [AccuracySummary];
  return (
    <div className="space-y-8">
      <div className="max-w-3xl space-y-3">
        <PageHeading>{words.app.pages.accuracy}</PageHeading>
        <p className="text-lg">
          {accuracy.lead(
            words.format.number(estimated.runs),
            errorText(estimated.median, words),
            errorText(estimated.p90, words),
            errorText(estimated.held, words),
          )}
        </p>
        <p className="text-soft">
          {accuracy.basis(errorText(crossValidation.median, words), errorText(crossValidation.p90, words))}
        </p>
      </div>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">{accuracy.plot}</h2>
        <p className="text-sm text-soft">{accuracy.plotSummary}</p>
        <ChartFigure
          name="accuracy"
          label={words.charts.names.accuracy}
          title={chart.title(points.filter(({ inside }) => inside).length, points.length)}
          summary={chart.summary}
          controls={
            <Select
              label={chart.source}
              value={source}
              options={[["", chart.allRuns(all.length)], ...sources]}
              onChange={setSource}
            />
          }
          head={[
            words.charts.run,
            chart.measuredGB,
            chart.predictedGB,
            chart.lowGB,
            chart.highGB,
            chart.error,
            chart.counts,
            chart.source,
          ]}
          rows={points.map((point) => [
            chart.named(point.what, point.id),
            point.measuredGB,
            point.predictedGB,
            point.lowGB,
            point.highGB,
            point.error,
            `${chart.kinds[point.kind]}; ${point.regime}`,
            { text: point.title, url: point.url },
          ])}
          points={points.map((point) => pointText(point, words))}
        >
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
            {sources.map(([id, title]) => (
              <li key={id} className="flex items-center gap-1">
                <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
                  <path d={markOf(id).path} fill={markOf(id).colour} stroke={markOf(id).colour} />
                </svg>
                {title}
              </li>
            ))}
          </ul>
          <AccuracyChart points={points} />
        </ChartFigure>
      </section>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">{accuracy.all}</h2>
        <Table caption={accuracy.allCaption} head={head} rows={totals.map((summary) => summaryCells(summary, words))} />
        <p className="text-sm text-soft">{accuracy.kinds}</p>
      </section>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">{accuracy.bySource}</h2>
        <Table
          caption={accuracy.bySourceCaption}
          head={head}
          rows={bySource(words).map((summary) => summaryCells(summary, words))}
        />
      </section>
      <section className="max-w-3xl space-y-3">
        <h2 className="text-xl font-bold">{accuracy.check}</h2>
        <p>{accuracy.checkText("npm run accuracy", "npm run calibrate")}</p>
      </section>
    </div>
  );
};

export default AccuracyPage;
