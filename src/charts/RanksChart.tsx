import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { AllWords } from "../locales/index.ts";
import { axisText } from "./axisText.ts";
import { categoryAxis } from "./categoryAxis.ts";
import { barsHeight } from "./views/layout.ts";
import type { RankRow, RankView } from "./views/ranks.ts";

/** The shades themselves from the first rank to the last: which is darker depends on the theme. */
const Legend = ({ ranks, words }: Pick<RankView, "ranks"> & { words: AllWords }) => {
  return (
    <p className="mb-1 flex items-center gap-2 text-sm whitespace-nowrap text-soft">
      {words.rankingCharts.ranks.rank(1)}
      <svg viewBox={`0 0 ${ranks.length} 1`} className="h-3.5 w-24 sm:w-auto" aria-hidden="true">
        {ranks.map(({ rank, opacity }, index) => (
          <rect key={rank} x={index} width={1} height={1} fill="var(--accent)" fillOpacity={opacity} />
        ))}
      </svg>
      {words.rankingCharts.ranks.rank(ranks.length)}
    </p>
  );
};

/** Rank acceptability: a bar a technique, its parts the shares of ranks 1, 2, ... from the left. */
export const RanksChart = ({ rows, ranks, words }: Pick<RankView, "rows" | "ranks"> & { words: AllWords }) => {
  return (
    <>
      <Legend ranks={ranks} words={words} />
      <ResponsiveContainer width="100%" height={barsHeight(rows.length, { bar: 28, axis: 40 })}>
        <BarChart data={[...rows]} layout="vertical" margin={{ left: 0, right: 28 }}>
          <XAxis
            type="number"
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            stroke="var(--soft)"
            tick={axisText}
            tickFormatter={(value: number) => words.format.percent(value)}
          />
          <YAxis {...categoryAxis} dataKey="name" />
          <Tooltip
            isAnimationActive={false}
            formatter={(value, rank) => [words.format.percent(Number(value), 1), rank]}
            contentStyle={{ background: "var(--card)", borderColor: "var(--line)" }}
          />
          {ranks.map(({ rank, opacity }, index) => (
            <Bar
              key={rank}
              name={words.rankingCharts.ranks.rank(rank)}
              dataKey={({ shares }: RankRow) => shares[index]}
              stackId="ranks"
              fill="var(--accent)"
              fillOpacity={opacity}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </>
  );
};
