import type { ComponentType } from "react";
import { useGuide } from "../app/store.ts";
import { useDecision } from "../app/useDecision.ts";
import { type Decision, isTechniqueId } from "../core/index.ts";
import { useWords } from "../locales/useWords.tsx";
import Benchmark from "../pages/result/sections/Benchmark.tsx";
import Memory from "../pages/result/sections/Memory.tsx";
import { Criteria, Lead, Plot, Ranks } from "../pages/result/sections/Tradeoffs.tsx";
import { lazyDetails } from "../ui/lazyComponent.tsx";
import { type ChartId, chartIds } from "./chartIds.ts";
import type { View } from "./settings.ts";

const Calculator = lazyDetails(() => import("../pages/technique/Calculator.tsx"));

const charts: Readonly<Record<Exclude<ChartId, "benchmark">, ComponentType<Pick<Decision, "ranking" | "answers">>>> = {
  memory: Memory,
  criteria: Criteria,
  lead: Lead,
  "trade-offs": Plot,
  ranks: Ranks,
};

const Chart = ({ name }: { name: string }) => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const shown = useDecision(answers);
  if (name === "benchmark") return <Benchmark />;
  if (!Object.hasOwn(charts, name)) {
    return <p role="alert">{words.embed.noChart(name, chartIds.join(", "))}</p>;
  }
  const Shown = charts[name as keyof typeof charts];
  return shown ? (
    <Shown ranking={shown.decision.ranking} answers={shown.decision.answers} />
  ) : (
    <p role="status">{words.result.working}</p>
  );
};

/** One calculator or one chart, alone in its frame. */
const EmbedView = ({ view }: { view: View }) => {
  const words = useWords();
  return (
    <>
      <h1 className="sr-only">Tunewise</h1>
      {view.kind === "chart" ? (
        <Chart name={view.name} />
      ) : isTechniqueId(view.name) ? (
        <Calculator technique={view.name} />
      ) : (
        <p role="alert">{words.embed.noTechnique(view.name)}</p>
      )}
    </>
  );
};

export default EmbedView;
