import { memo, useState } from "react";
import { ChartFigure } from "../../../charts/ChartFigure.tsx";
import { CriteriaChart } from "../../../charts/CriteriaChart.tsx";
import { LeadChart } from "../../../charts/LeadChart.tsx";
import { PlotChart } from "../../../charts/PlotChart.tsx";
import { RanksChart } from "../../../charts/RanksChart.tsx";
import { leaders, radarRows, radarText } from "../../../charts/views/criteria.ts";
import { leadText, leadView, rivals } from "../../../charts/views/lead.ts";
import { rankText, rankView } from "../../../charts/views/ranks.ts";
import { type MeasureId, measureIds, measureLabel, measures, tradeoffView } from "../../../charts/views/tradeoffs.ts";
import { type RankedTechnique, type TechniqueId } from "../../../core/index.ts";
import type { WithDetails } from "../../../ui/lazyComponent.tsx";
import { Select } from "../../../ui/Select.tsx";

interface RankingProps extends WithDetails {
  readonly ranking: readonly RankedTechnique[];
}

export const Plot = memo(({ ranking, words }: RankingProps) => {
  const { charts } = words;
  const { labels } = words.rankingCharts;
  const axes = measureIds.map((id) => [id, measureLabel(id, words)] as const);
  const [x, setX] = useState<MeasureId>("memory");
  const [y, setY] = useState<MeasureId>("quality");
  const { finding, points, front } = tradeoffView(ranking, x, y, words);
  const onFront = new Set(front.map(({ key }) => key));
  return (
    <ChartFigure
      name="trade-offs"
      label={words.rankingCharts.names["trade-offs"]}
      title={finding}
      summary={words.rankingCharts.plot.summary}
      controls={
        <>
          <Select label={words.rankingCharts.labels.across} value={x} options={axes} onChange={setX} />
          <Select label={words.rankingCharts.labels.up} value={y} options={axes} onChange={setY} />
        </>
      }
      head={[charts.technique, measureLabel(x, words), measureLabel(y, words), words.rankingCharts.plot.onFront]}
      rows={points.map((point) => [point.name, point.x, point.y, onFront.has(point.key) ? labels.yes : labels.no])}
    >
      <PlotChart
        points={points}
        front={front}
        x={{ ...measures[x], label: measureLabel(x, words) }}
        y={{ ...measures[y], label: measureLabel(y, words) }}
      />
    </ChartFigure>
  );
});

export const Ranks = ({ ranking, words }: RankingProps) => {
  const view = rankView(ranking, words);
  if (view.rows.length === 0) return null;
  return (
    <ChartFigure
      name="ranks"
      label={words.rankingCharts.names.ranks}
      title={view.finding}
      summary={words.rankingCharts.ranks.summary}
      head={[words.charts.technique, ...view.ranks.map(({ rank }) => words.rankingCharts.ranks.rank(rank))]}
      rows={view.rows.map(({ name, shares }) => [name, ...shares])}
      points={view.rows.map((row) => rankText(row, words))}
    >
      <RanksChart {...view} words={words} />
    </ChartFigure>
  );
};

export const Lead = ({ ranking, words }: RankingProps) => {
  const possible = rivals(ranking);
  const [picked, setPicked] = useState<TechniqueId | null>(null);
  const rival = picked && possible.includes(picked) ? picked : possible[0];
  const view = rival && leadView(ranking, rival, words);
  if (!view) return null;
  return (
    <ChartFigure
      name="lead"
      label={words.rankingCharts.names.lead}
      title={view.finding}
      summary={words.rankingCharts.lead.summary}
      controls={
        <Select
          label={words.rankingCharts.labels.against}
          value={rival}
          options={possible.map((id) => [id, words.techniques[id].name] as const)}
          onChange={setPicked}
        />
      }
      head={[words.rankingCharts.labels.criterion, words.rankingCharts.lead.points]}
      rows={view.steps.map(({ label, points }) => [label, points])}
      points={view.steps.map((step) => leadText(step, words))}
    >
      <LeadChart steps={view.steps} />
    </ChartFigure>
  );
};

export const Criteria = ({ ranking, words }: RankingProps) => {
  const shown = leaders(ranking).map(({ technique }) => technique);
  const rows = radarRows(ranking, words);
  const names = shown.map((id) => words.techniques[id].name);
  if (shown.length === 0) return null;
  return (
    <ChartFigure
      name="criteria"
      label={words.rankingCharts.names.criteria}
      title={words.rankingCharts.criteria.title(names.join(", "))}
      summary={words.rankingCharts.criteria.summary}
      head={[words.rankingCharts.labels.criterion, ...names]}
      rows={rows.map(({ label, values }) => [label, ...shown.map((id) => values[id] ?? 0)])}
      points={rows.map((row) => radarText(row, words))}
    >
      <CriteriaChart rows={rows} shown={shown} />
    </ChartFigure>
  );
};

/** How the ranking came about: criteria, the lead and ranks. */
const Ranking = memo(({ ranking, words }: RankingProps) => (
  <div className="grid gap-4 lg:grid-cols-2">
    <Criteria ranking={ranking} words={words} />
    <Lead ranking={ranking} words={words} />
    <div className="lg:col-span-2">
      <Ranks ranking={ranking} words={words} />
    </div>
  </div>
));

export default Ranking;
