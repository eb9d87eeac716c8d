import { useState } from "react";
import { AccuracyChart, markOf } from "../../charts/AccuracyChart.tsx";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { type AccuracySummary, accuracyPoints, bySource, overall, pointText } from "../../charts/views/accuracy.ts";
import crossValidation from "../../core/estimate/cross-validation.json";
import { runSources } from "../../core/evidence/runs/index.ts";
import { messages } from "../../locales/index.ts";
import { number, percent as percentOf } from "../../locales/transitional.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Table } from "../../ui/DataTable.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";

const percent = (share: number): string => percentOf(share, share < 0.1 ? 1 : 0);

const summaryRow = ({
  name,
  runs,
  median,
  p90,
  worst,
  bias,
  held,
}: AccuracySummary): readonly [string, ...string[]] => [
  name,
  String(runs),
  percent(median),
  percent(p90),
  percent(worst),
  `${bias < 0 ? "−" : "+"}${percent(Math.abs(bias))}`,
  percent(held),
];

const sources = runSources.map(({ source, title }) => [source, title] as const);

/** "How accurate is this?": predicted against measured peaks of published runs, and what stands behind the figures. */
const AccuracyPage = () => {
  const [source, setSource] = useState("");
  const words = messages.reference.accuracy;
  const chart = messages.charts.accuracy;
  const { of, runs, median, p90, worst, bias, held } = words.heads;
  const head = [of, runs, median, p90, worst, bias, held];
  const all = accuracyPoints();
  const points = all.filter((point) => source === "" || point.source === source);
  const totals = overall();
  const [estimated] = totals as [AccuracySummary];
  return (
    <div className="space-y-8">
      <div className="max-w-3xl space-y-3">
        <PageHeading>{messages.app.pages.accuracy}</PageHeading>
        <p className="text-lg">
          {words.lead(
            number(estimated.runs),
            percent(estimated.median),
            percent(estimated.p90),
            percent(estimated.held),
          )}
        </p>
        <p className="text-soft">{words.basis(percent(crossValidation.median), percent(crossValidation.p90))}</p>
      </div>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">{words.plot}</h2>
        <p className="text-sm text-soft">{words.plotSummary}</p>
        <ChartFigure
          name="accuracy"
          label={messages.charts.names.accuracy}
          title={chart.title(points.filter(({ inside }) => inside).length, points.length)}
          summary={chart.summary}
          controls={
            <Choice
              label={chart.source}
              value={source}
              options={[["", chart.allRuns(all.length)], ...sources]}
              onChange={setSource}
            />
          }
          head={[
            messages.charts.run,
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
          points={points.map(pointText)}
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
        <h2 className="text-xl font-bold">{words.all}</h2>
        <Table caption={words.allCaption} head={head} rows={totals.map(summaryRow)} />
        <p className="text-sm text-soft">{words.kinds}</p>
      </section>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">{words.bySource}</h2>
        <Table caption={words.bySourceCaption} head={head} rows={bySource().map(summaryRow)} />
      </section>
      <section className="max-w-3xl space-y-3">
        <h2 className="text-xl font-bold">{words.check}</h2>
        <p>{words.checkText("npm run accuracy", "npm run calibrate")}</p>
      </section>
    </div>
  );
};

export default AccuracyPage;
