import type { ComponentType } from "react";
import { type Decision, isTechniqueId } from "../guide/index.ts";
import { messages } from "../messages/index.ts";
import { Calculator } from "../reference/Calculator.tsx";
import Benchmark from "../results/sections/Benchmark.tsx";
import Memory from "../results/sections/Memory.tsx";
import { Criteria, Lead, Plot, Ranks } from "../results/sections/Tradeoffs.tsx";
import { useDecision } from "../results/useDecision.ts";
import { useGuide } from "../store/store.ts";
import { type ChartId, chartIds } from "./chartIds.ts";
import type { View } from "./settings.ts";

const charts: Readonly<Record<Exclude<ChartId, "benchmark">, ComponentType<{ decision: Decision }>>> = {
  memory: Memory,
  criteria: Criteria,
  lead: Lead,
  "trade-offs": Plot,
  ranks: Ranks,
};

const Chart = ({ name }: { name: string }) => {
  const answers = useGuide((state) => state.answers);
  const shown = useDecision(answers);
  if (name === "benchmark") return <Benchmark />;
  if (!Object.hasOwn(charts, name)) {
    return <p role="alert">{messages.embed.noChart(name, chartIds.join(", "))}</p>;
  }
  const Shown = charts[name as keyof typeof charts];
  return shown ? <Shown decision={shown.decision} /> : <p role="status">{messages.result.working}</p>;
};

/** One calculator or one chart, alone in its frame. */
const EmbedView = ({ view }: { view: View }) => (
  <>
    <h1 className="sr-only">Tunewise</h1>
    {view.kind === "chart" ? (
      <Chart name={view.name} />
    ) : isTechniqueId(view.name) ? (
      <Calculator technique={view.name} />
    ) : (
      <p role="alert">{messages.embed.noTechnique(view.name)}</p>
    )}
  </>
);

export default EmbedView;
