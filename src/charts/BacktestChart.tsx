import type { AllWords } from "../locales/index.ts";
import { AgreementChart, Legend, looks } from "./AgreementChart.tsx";
import { type BacktestPoint, backtestText, isInOrder } from "./views/backtest.ts";

const ticks = {
  measured: [-0.5, -0.25, -0.1, -0.02, 0, 0.02, 0.1, 0.25, 0.5, 1],
  predicted: [0, 0.005, 0.02, 0.05, 0.1],
};

interface BacktestChartProps {
  readonly points: readonly BacktestPoint[];
  readonly words: AllWords;
}

/** Predicted against measured differences of works that were left out. */
export const BacktestChart = ({ points, words }: BacktestChartProps) => {
  const { measured, predicted, inOrder, reversed } = words.reference.method.backtest.plot;
  return (
    <>
      <Legend
        entries={[
          [looks.circle, inOrder],
          [looks.triangle, reversed],
        ]}
      />
      <AgreementChart
        points={points.map((point) => ({
          measured: point.measured,
          predicted: point.predicted,
          text: backtestText(point, words),
          title: point.title,
          url: point.url,
          look: isInOrder(point) ? looks.circle : looks.triangle,
          isPale: point.isCopy,
        }))}
        scale="sqrt"
        measured={{ label: measured, ticks: ticks.measured }}
        predicted={{ label: predicted, ticks: ticks.predicted }}
        tickText={(value) => words.format.percent(value, 1)}
      />
    </>
  );
};
