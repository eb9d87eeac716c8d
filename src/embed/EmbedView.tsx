import type { ComponentType } from "react";
import { useGuide } from "../app/store.ts";
import { useDecision } from "../app/useDecision.ts";
import { type Decision, isTechniqueId } from "../core/index.ts";
import { useWords } from "../locales/useWords.tsx";
import Memory from "../pages/result/sections/Memory.tsx";
import { lazyComponent, lazyDetails, type WithDetails } from "../ui/lazyComponent.tsx";
import type { ChartId } from "./chartIds.ts";
import type { View } from "./settings.ts";

const Verdict = lazyComponent(() => import("./VerdictView.tsx"));
const Benchmark = lazyDetails(() => import("../pages/result/sections/Benchmark.tsx"));
const NoView = lazyDetails(() => import("./NoView.tsx"));
const Calculator = lazyDetails(() => import("../pages/technique/Calculator.tsx"));

const tradeoffs = () => import("../pages/result/sections/Tradeoffs.tsx");

type ChartProps = Pick<Decision, "ranking" | "answers">;

const Criteria = lazyDetails<ChartProps & WithDetails>(async () => ({ default: (await tradeoffs()).Criteria }));
const Lead = lazyDetails<ChartProps & WithDetails>(async () => ({ default: (await tradeoffs()).Lead }));
const Plot = lazyDetails<ChartProps & WithDetails>(async () => ({ default: (await tradeoffs()).Plot }));
const Ranks = lazyDetails<ChartProps & WithDetails>(async () => ({ default: (await tradeoffs()).Ranks }));

const charts: Readonly<Record<Exclude<ChartId, "benchmark">, ComponentType<ChartProps>>> = {
  memory: Memory,
  criteria: Criteria,
  lead: Lead,
  "trade-offs": Plot,
  ranks: Ranks,
};

type ChartName = keyof typeof charts;

const isChart = (name: string): name is ChartName => Object.hasOwn(charts, name);

const Chart = ({ name }: { name: ChartName }) => {
  const words = useWords();
  const answers = useGuide((state) => state.answers);
  const shown = useDecision(answers);
  const Shown = charts[name];
  return shown ? (
    <Shown ranking={shown.decision.ranking} answers={shown.decision.answers} />
  ) : (
    <p role="status">{words.result.working}</p>
  );
};

const Shown = ({ view }: { view: Exclude<View, { kind: "verdict" }> }) => {
  if (view.kind === "chart" && view.name === "benchmark") return <Benchmark />;
  if (view.kind === "chart" && isChart(view.name)) return <Chart name={view.name} />;
  if (view.kind === "calculator" && isTechniqueId(view.name)) return <Calculator technique={view.name} />;
  return <NoView view={view} />;
};

/** The verdict, one calculator or one chart, alone in its frame. */
const EmbedView = ({ view }: { view: View }) =>
  view.kind === "verdict" ? (
    <Verdict />
  ) : (
    <>
      <h1 className="sr-only">Tunewise</h1>
      <Shown view={view} />
    </>
  );

export default EmbedView;
