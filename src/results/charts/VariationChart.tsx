import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { techniqueOf } from "../../guide/index.ts";
import { followed, type Variation } from "../../reference/method.ts";
import { techniqueColour } from "../palette.ts";

interface LabelPlace {
  readonly index?: number | undefined;
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
}

/** The name of a line beside its last point. */
const endLabel = (name: string, last: number) => (place: LabelPlace) =>
  place.index === last ? (
    <text x={Number(place.x) + 8} y={Number(place.y) + 4} fontSize={12} fill="var(--ink)">
      {name}
    </text>
  ) : (
    <g />
  );

/** Middle of the expected quality of each followed technique along what is varied, each line named at its end. */
export const VariationChart = ({ points }: Pick<Variation, "points">) => (
  <ResponsiveContainer width="100%" height={320}>
    <LineChart
      data={points.map(({ label, values }) => ({
        label,
        ...Object.fromEntries(followed.map((id) => [id, values[id].mid])),
      }))}
      margin={{ left: 0, right: 130, top: 12, bottom: 8 }}
    >
      <CartesianGrid stroke="var(--line)" />
      <XAxis dataKey="label" stroke="var(--soft)" interval="preserveStartEnd" />
      <YAxis domain={["auto", 1]} tickFormatter={(value: number) => value.toFixed(1)} stroke="var(--soft)" width={36} />
      {followed.map((id) => (
        <Line
          key={id}
          dataKey={id}
          stroke={techniqueColour[id]}
          strokeWidth={2}
          isAnimationActive={false}
          label={endLabel(techniqueOf(id).name, points.length - 1)}
        />
      ))}
    </LineChart>
  </ResponsiveContainer>
);
