import { memo, useState } from "react";
import { type Decision, type TechniqueId, techniqueOf } from "../../guide/index.ts";
import { Choice } from "../../ui/Choice.tsx";
import { ChartFigure } from "../ChartFigure.tsx";
import { CriteriaChart } from "../charts/CriteriaChart.tsx";
import { LeadChart } from "../charts/LeadChart.tsx";
import { PlotChart } from "../charts/PlotChart.tsx";
import { RanksChart } from "../charts/RanksChart.tsx";
import { sameRanking } from "../sameRanking.ts";
import { leaders, radarRows, radarText } from "../views/criteria.ts";
import { leadText, leadView, rivals } from "../views/lead.ts";
import { rankText, rankView } from "../views/ranks.ts";
import { type MeasureId, measureIds, measures, tradeoffView } from "../views/tradeoffs.ts";
import { Section } from "./Section.tsx";

const axes = measureIds.map((id) => [id, measures[id].label] as const);

export const Plot = ({ decision }: { decision: Decision }) => {
  const [x, setX] = useState<MeasureId>("memory");
  const [y, setY] = useState<MeasureId>("quality");
  const { finding, points, front } = tradeoffView(decision, x, y);
  const onFront = new Set(front.map(({ key }) => key));
  return (
    <ChartFigure
      name="trade-offs"
      title={finding}
      summary="Every technique by two measures; the dashed line joins the best compromises of what is possible. Pale marks are ruled out."
      controls={
        <>
          <Choice label="Across" value={x} options={axes} onChange={setX} />
          <Choice label="Up" value={y} options={axes} onChange={setY} />
        </>
      }
      head={["Technique", measures[x].label, measures[y].label, "On the front"]}
      rows={points.map((point) => [point.name, point.x, point.y, onFront.has(point.key) ? "yes" : "no"])}
    >
      <PlotChart points={points} front={front} x={measures[x]} y={measures[y]} />
    </ChartFigure>
  );
};

export const Ranks = ({ decision }: { decision: Decision }) => {
  const view = rankView(decision);
  if (view.rows.length === 0) return null;
  return (
    <ChartFigure
      name="ranks"
      title={view.finding}
      summary="In which share of all weightings and unknowns each technique takes each rank."
      head={["Technique", ...Array.from({ length: view.ranks }, (_, rank) => `Rank ${rank + 1}`)]}
      rows={view.rows.map(({ name, shares }) => [name, ...shares])}
      points={view.rows.map(rankText)}
    >
      <RanksChart {...view} />
    </ChartFigure>
  );
};

export const Lead = ({ decision }: { decision: Decision }) => {
  const possible = rivals(decision);
  const [picked, setPicked] = useState<TechniqueId | null>(null);
  const rival = picked && possible.includes(picked) ? picked : possible[0];
  const view = rival && leadView(decision, rival);
  if (!view) return null;
  return (
    <ChartFigure
      name="lead"
      title={view.finding}
      summary="What each criterion adds to the lead or takes from it, weighted, on average over the draws that allow both. The parts add up to the lead."
      controls={
        <Choice
          label="Against"
          value={rival}
          options={possible.map((id) => [id, techniqueOf(id).name] as const)}
          onChange={setPicked}
        />
      }
      head={["Criterion", "Points"]}
      rows={view.steps.map(({ label, points }) => [label, points])}
      points={view.steps.map(leadText)}
    >
      <LeadChart steps={view.steps} />
    </ChartFigure>
  );
};

export const Criteria = ({ decision }: { decision: Decision }) => {
  const shown = leaders(decision).map(({ technique }) => technique);
  const rows = radarRows(decision);
  const names = shown.map((id) => techniqueOf(id).name);
  if (shown.length === 0) return null;
  return (
    <ChartFigure
      name="criteria"
      title={`${names.join(", ")} on six criteria`}
      summary="0 at the centre to 1 at the edge: farther out is better."
      head={["Criterion", ...names]}
      rows={rows.map(({ label, values }) => [label, ...shown.map((id) => values[id] ?? 0)])}
      points={rows.map(radarText)}
    >
      <CriteriaChart rows={rows} shown={shown} />
    </ChartFigure>
  );
};

/** Criteria, trade-offs, ranks and the lead. */
export const Tradeoffs = memo(
  ({ decision }: { decision: Decision }) => (
    <Section title="Trade-offs">
      <div className="grid gap-4 lg:grid-cols-2 print:grid-cols-2">
        <Criteria decision={decision} />
        <Lead decision={decision} />
        <Plot decision={decision} />
        <Ranks decision={decision} />
      </div>
    </Section>
  ),
  sameRanking,
);
