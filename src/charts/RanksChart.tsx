import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useWords } from "../locales/useWords.ts";
import { categoryAxis } from "./categoryAxis.ts";
import type { RankView } from "./views/ranks.ts";

/** The shades themselves from the first rank to the last: which is darker depends on the theme. */
const Legend = ({ opacities }: Pick<RankView, "opacities">) => {
  const words = useWords();
  return (
    <p className="mb-1 flex items-center gap-2 text-sm text-soft">
      {words.charts.ranks.rank(1)}
      <svg viewBox={`0 0 ${opacities.length} 1`} className="h-3.5" aria-hidden="true">
        {opacities.map((opacity, rank) => (
          <rect key={opacity} x={rank} width={1} height={1} fill="var(--accent)" fillOpacity={opacity} />
        ))}
      </svg>
      {words.charts.ranks.rank(opacities.length)}
    </p>
  );
};

/** Rank acceptability: a bar a technique, its parts the shares of ranks 1, 2, ... from the left. */
export const RanksChart = ({ rows, opacities }: Pick<RankView, "rows" | "opacities">) => {
  const words = useWords();
  return (
    <>
      <Legend opacities={opacities} />
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
          {opacities.map((opacity, rank) => (
            <Bar
              key={opacity}
              dataKey={`rank${rank}`}
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
