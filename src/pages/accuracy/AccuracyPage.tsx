import { useState } from "react";
import { AccuracyChart } from "../../charts/AccuracyChart.tsx";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import {
  type AccuracyPoint,
  type AccuracyRow,
  accuracyPoints,
  type BreakdownId,
  breakdown,
  breakdownCells,
  breakdownHeads,
  breakdownIds,
  errorText,
  groupCells,
  groupRows,
  medianText,
  pointText,
  publishedShare,
} from "../../charts/views/accuracy.ts";
import { crossValidation, type RunGroup, runGroups, runSources } from "../../core/evidence/index.ts";
import type { WithDetails } from "../../ui/lazyComponent.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Select } from "../../ui/Select.tsx";
import { Table } from "../../ui/Table.tsx";

const sources = runSources.map(({ source, title }) => [source, title] as const);

/** Predicted against measured: all runs, those of a group, or those of a source. */
const Plot = ({ words }: WithDetails) => {
  const [shown, setShown] = useState("");
  const { groups, byUs } = words.reference.accuracy;
  const chart = words.reference.accuracy.chart;
  const all = accuracyPoints(words);
  const points = all.filter(({ group, source }) => shown === "" || shown === group || shown === source);
  const sourceCell = ({ title, url }: AccuracyPoint) => (url === null ? byUs : { text: title, url });
  return (
    <ChartFigure
      name="accuracy"
      label={words.rankingCharts.names.accuracy}
      title={chart.title(words.format.number(points.length), medianText(points, words))}
      summary={chart.summary}
      controls={
        <Select
          label={chart.source}
          value={shown}
          options={[
            ["", chart.allRuns(all.length)],
            ...runGroups.map((group) => [group, groups[group]] as const),
            ...sources,
          ]}
          onChange={setShown}
        />
      }
      head={[
        words.charts.run,
        chart.measuredGiB,
        chart.predictedGiB,
        chart.lowGiB,
        chart.highGiB,
        chart.error,
        chart.counts,
        chart.source,
      ]}
      rows={points.map((point) => [
        chart.named(point.what, point.id),
        point.measuredGiB,
        point.predictedGiB,
        point.lowGiB,
        point.highGiB,
        point.error,
        `${chart.kinds[point.kind]}; ${point.regime}`,
        sourceCell(point),
      ])}
      points={points.map((point) => pointText(point, words))}
    >
      <AccuracyChart points={points} words={words} />
    </ChartFigure>
  );
};

/** The errors of one group by one of its features. */
const GroupErrors = ({ group, by, words }: WithDetails & { readonly group: RunGroup; readonly by: BreakdownId }) => {
  const { groups, bys, detailCaption } = words.reference.accuracy;
  const rows = breakdown(group, by, words);
  const heads = breakdownHeads(group, by, words);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="font-semibold">{groups[group]}</h3>
      <Table
        caption={detailCaption(groups[group], bys[by])}
        head={heads}
        rows={rows.map((row) => breakdownCells(row, heads, words))}
      />
    </>
  );
};

const Breakdown = ({ words }: WithDetails) => {
  const [by, setBy] = useState<BreakdownId>("technique");
  const accuracy = words.reference.accuracy;
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-bold">{accuracy.detail}</h2>
      <div className="no-print text-sm">
        <Select
          label={accuracy.by}
          value={by}
          options={breakdownIds.map((id) => [id, accuracy.bys[id]] as const)}
          onChange={setBy}
        />
      </div>
      {runGroups.map((group) => (
        <GroupErrors key={group} group={group} by={by} words={words} />
      ))}
      {by === "moment" && <p className="text-sm text-soft">{accuracy.notByMoment}</p>}
    </section>
  );
};

/**
 * "How accurate is this?": what the range promises, and predicted against measured peaks of three
 * groups of runs.
 */
const AccuracyPage = ({ words }: WithDetails) => {
  const accuracy = words.reference.accuracy;
  const { of, runs, median, p90, worst, bias, held } = accuracy.heads;
  const groups = groupRows(words);
  const [allocated, reserved] = groups.map(({ errors: [errors] }) => errors) as [Errors, Errors];
  return (
    <div className="space-y-8">
      <div className="max-w-3xl space-y-3">
        <PageHeading>{words.app.pages.accuracy}</PageHeading>
        <p className="text-lg">{accuracy.lead(words.format.percent(crossValidation.held))}</p>
        <p>{accuracy.less(words.format.percent(publishedShare()))}</p>
        <p>
          {accuracy.own(
            words.format.number(allocated.runs),
            errorText(allocated.median, words),
            errorText(allocated.p90, words),
            errorText(reserved.median, words),
            errorText(reserved.p90, words),
          )}
        </p>
        <p className="text-soft">{accuracy.basis}</p>
      </div>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">{accuracy.plot}</h2>
        <p className="text-sm text-soft">{accuracy.plotSummary}</p>
        <Plot words={words} />
      </section>
      <section className="space-y-3">
        <h2 className="text-xl font-bold">{accuracy.overview}</h2>
        <Table
          caption={accuracy.overviewCaption}
          head={[of, runs, median, p90, worst, bias, held]}
          rows={groups.map((row) => groupCells(row, words))}
        />
        <p className="max-w-3xl text-sm text-soft">{accuracy.kinds}</p>
      </section>
      <Breakdown words={words} />
      <section className="max-w-3xl space-y-3">
        <h2 className="text-xl font-bold">{accuracy.check}</h2>
        <p>{accuracy.checkText("npm run accuracy", "npm run calibrate")}</p>
      </section>
    </div>
  );
};

type Errors = AccuracyRow["errors"][number];

export default AccuracyPage;
