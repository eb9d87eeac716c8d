import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useWords } from "../locales/useWords.ts";
import { categoryAxis } from "./categoryAxis.ts";
import type { RankView } from "./views/ranks.ts";

/** Darkest for the first rank, palest for the last. */
const strength = (rank: number, ranks: number): number => 1 - (0.92 * rank) / Math.max(1, ranks - 1);

/** Rank acceptability: a bar a technique, its parts the shares of ranks 1, 2, ... from the left. */
export const RanksChart = ({ rows, ranks }: RankView) => {
  const words = useWords();
  return (
    <>
      <p className="mb-1 text-sm text-soft">{words.charts.ranks.legend}</p>
      <ResponsiveContainer width="100%" height={rows.length * 28 + 40}>
        <BarChart
          data={rows.map(({ name, shares }) => ({
            name,
            ...Object.fromEntries(shares.map((share, rank) => [`rank${rank}`, share])),
          }))}
          layout="vertical"
          margin={{ left: 0, right: 28 }}
        >
          <XAxis
            type="number"
            domain={[0, 1]}
            stroke="var(--soft)"
            tickFormatter={(value: number) => words.format.percent(value)}
          />
          <YAxis {...categoryAxis} dataKey="name" />
          <Tooltip
            isAnimationActive={false}
            formatter={(value, key) => [
              words.format.percent(Number(value), 1),
              words.charts.ranks.rank(Number(String(key).slice(4)) + 1),
            ]}
            contentStyle={{ background: "var(--card)", borderColor: "var(--line)" }}
          />
          {Array.from({ length: ranks }, (_, rank) => (
            <Bar
              key={`rank${rank}`}
              dataKey={`rank${rank}`}
              stackId="ranks"
              fill="var(--accent)"
              fillOpacity={strength(rank, ranks)}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </>
  );
};
