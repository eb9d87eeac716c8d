import { type RunGroup, runGroups } from "../core/evidence/index.ts";
import type { AllWords } from "../locales/index.ts";
import { AgreementChart, Legend, looks, type MarkLook } from "./AgreementChart.tsx";
import { type AccuracyPoint, pointText } from "./views/accuracy.ts";

const lookOf: Readonly<Record<RunGroup, MarkLook>> = {
  own: looks.circle,
  published: looks.triangle,
  unfitted: looks.cross,
};

const ticks = [2, 4, 8, 16, 32, 64, 128];

interface AccuracyChartProps {
  readonly points: readonly AccuracyPoint[];
  readonly words: AllWords;
}

/** Predicted against measured peaks on logarithmic axes, a mark for each group of runs. */
export const AccuracyChart = ({ points, words }: AccuracyChartProps) => {
  const { measured, predicted } = words.reference.accuracy.chart;
  return (
    <>
      <Legend entries={runGroups.map((group) => [lookOf[group], words.reference.accuracy.groups[group]])} />
      <AgreementChart
        points={points.map((point) => ({
          measured: point.measuredGiB,
          predicted: point.predictedGiB,
          text: pointText(point, words),
          title: point.title,
          url: point.url,
          look: lookOf[point.group],
          isPale: !point.described,
        }))}
        scale="log"
        measured={{ label: measured, ticks }}
        predicted={{ label: predicted, ticks }}
      />
    </>
  );
};
