import { CartesianGrid, Line, LineChart, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { techniqueOf } from "../core/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { axisText } from "./axisText.ts";
import { followed, labelPlaces, type Variation } from "./views/method.ts";

/**
 * Middle of the expected quality of each followed technique along what is varied, each line named
 * at its end.
 */
export const VariationChart = ({ points }: Pick<Variation, "points">) => {
  const words = useWords();
  const places = labelPlaces({ points });
  return (
    <ResponsiveContainer width="100%" height={320}>
      <LineChart
        data={points.map(({ label, values }) => ({
          label,
          ...Object.fromEntries(followed.map((id) => [id, values[id].mid])),
        }))}
        margin={{ left: 0, right: 130, top: 16, bottom: 8 }}
      >
        <CartesianGrid stroke="var(--line)" />
        <XAxis dataKey="label" stroke="var(--soft)" interval="preserveStartEnd" />
        <YAxis domain={[0, 1]} ticks={[0, 0.2, 0.4, 0.6, 0.8, 1]} stroke="var(--soft)" tick={axisText} width={36} />
        {followed.map((id) => (
          <Line key={id} dataKey={id} stroke={techniqueOf(id).look.colour} strokeWidth={2} isAnimationActive={false} />
        ))}
        {followed.map((id) => (
          <ReferenceDot
            key={id}
            x={points.at(-1)?.label ?? ""}
            y={places[id]}
            r={0}
            ifOverflow="visible"
            label={{ value: words.techniques[id].name, position: "right", fontSize: 12, fill: "var(--ink)" }}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
};
