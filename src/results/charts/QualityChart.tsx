import { CartesianGrid, Cell, LabelList, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { techniqueColour } from "../palette.ts";
import type { ScatterPoint } from "../view.ts";

/** Expected quality against memory, every technique labelled. */
export const QualityChart = ({ points }: { points: readonly ScatterPoint[] }) => (
  <ResponsiveContainer width="100%" height={380}>
    <ScatterChart margin={{ left: 0, right: 70, top: 16, bottom: 24 }}>
      <CartesianGrid stroke="var(--line)" />
      <XAxis
        type="number"
        dataKey="memoryGB"
        domain={["auto", "auto"]}
        stroke="var(--soft)"
        tickFormatter={(value: number) => value.toFixed(0)}
        label={{ value: "GB on one GPU", position: "bottom", fill: "var(--soft)" }}
      />
      <YAxis
        type="number"
        dataKey="quality"
        domain={["auto", "auto"]}
        tickFormatter={(value: number) => value.toFixed(2)}
        stroke="var(--soft)"
        width={40}
      />
      <Scatter data={[...points]} isAnimationActive={false}>
        {points.map(({ technique, feasible }) => (
          <Cell key={technique} fill={techniqueColour[technique]} fillOpacity={feasible ? 1 : 0.35} />
        ))}
        <LabelList dataKey="name" position="right" fontSize={11} fill="var(--ink)" />
      </Scatter>
    </ScatterChart>
  </ResponsiveContainer>
);
