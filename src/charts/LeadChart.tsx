import { Bar, BarChart, Cell, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useWords } from "../locales/useWords.tsx";
import { axisText } from "./axisText.ts";
import { categoryAxis } from "./categoryAxis.ts";
import { barsHeight } from "./views/layout.ts";
import type { LeadStep } from "./views/lead.ts";
import { axisFor } from "./views/pareto.ts";

const colour = { gain: "#009e73", loss: "#d55e00", total: "#0072b2" } as const;

/**
 * A waterfall: each criterion's part begins where the one above ends, the lead at the bottom is
 * their sum.
 */
export const LeadChart = ({ steps }: { steps: readonly LeadStep[] }) => {
  const words = useWords();
  const axis = axisFor([0, ...steps.flatMap(({ from, to }) => [from, to])], "linear");
  return (
    <ResponsiveContainer width="100%" height={barsHeight(steps.length, { bar: 34, axis: 40 })}>
      <BarChart
        data={steps.map(({ label, from, to, points }) => ({
          label,
          range: [from, to],
          text: words.format.signed(points),
        }))}
        layout="vertical"
        margin={{ left: 0, right: 60 }}
      >
        <XAxis
          type="number"
          domain={[...axis.ends]}
          ticks={[...axis.ticks]}
          stroke="var(--soft)"
          tick={axisText}
          tickFormatter={(value: number) => words.format.significant(value)}
        />
        <YAxis {...categoryAxis} dataKey="label" />
        <ReferenceLine x={0} stroke="var(--ink)" />
        <Bar dataKey="range" isAnimationActive={false}>
          {steps.map(({ label, kind }) => (
            <Cell key={label} fill={colour[kind]} />
          ))}
          <LabelList dataKey="text" position="right" fill="var(--ink)" fontSize={12} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
};
