import type { ComponentType } from "react";
import { type Decision, isTechniqueId } from "../guide/index.ts";
import { Calculator } from "../reference/Calculator.tsx";
import { Benchmark } from "../results/sections/Benchmark.tsx";
import { Memory } from "../results/sections/Memory.tsx";
import { Criteria, Lead, Plot, Ranks } from "../results/sections/Tradeoffs.tsx";
import { useDecision } from "../results/useDecision.ts";
import { useGuide } from "../store/store.ts";
import { type ChartName, chartNames } from "./chartNames.ts";
import type { View } from "./settings.ts";

const charts: Readonly<Record<Exclude<ChartName, "benchmark">, ComponentType<{ decision: Decision }>>> = {
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
    return (
      <p role="alert">
        view: there is no chart called {name}; use one of {Object.keys(chartNames).join(", ")}.
      </p>
    );
  }
  const Shown = charts[name as keyof typeof charts];
  return shown ? <Shown decision={shown.decision} /> : <p role="status">Working out the result…</p>;
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
      <p role="alert">view: there is no technique called {view.name}.</p>
    )}
  </>
);

export default EmbedView;
