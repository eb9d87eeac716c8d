import { useState } from "react";
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, ResponsiveContainer } from "recharts";
import { type TechniqueId, techniqueOf } from "../core/index.ts";
import { useWords } from "../locales/useWords.tsx";
import type { RadarRow } from "./views/criteria.ts";

const dashes = ["", "6 3", "2 3"];

/** Below this width the names beside the radar leave it little room, in pixels. */
const wideEnough = 300;

/** A radar of the criteria for the leading techniques. */
export const CriteriaChart = ({ rows, shown }: { rows: readonly RadarRow[]; shown: readonly TechniqueId[] }) => {
  const words = useWords();
  const [width, setWidth] = useState(500);
  const isNarrow = width < wideEnough;
  return (
    <>
      <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {shown.map((id) => (
          <li key={id} className="flex items-center gap-1.5">
            <span className="h-1 w-5 rounded" style={{ background: techniqueOf(id).look.colour }} aria-hidden="true" />
            {words.techniques[id].name}
          </li>
        ))}
      </ul>
      <ResponsiveContainer width="100%" height={isNarrow ? 200 : 320} onResize={setWidth}>
        <RadarChart
          data={rows.map(({ label, values }) => ({ label, ...values }))}
          outerRadius="62%"
          margin={{ left: 40, right: 40 }}
        >
          <PolarGrid stroke="var(--line)" />
          <PolarAngleAxis dataKey="label" tick={{ fontSize: isNarrow ? 10 : 11, fill: "var(--ink)" }} />
          <PolarRadiusAxis domain={[0, 1]} tick={false} axisLine={false} />
          {shown.map((id, index) => (
            <Radar
              key={id}
              dataKey={id}
              stroke={techniqueOf(id).look.colour}
              strokeWidth={2}
              strokeDasharray={dashes[index] ?? ""}
              fill={techniqueOf(id).look.colour}
              fillOpacity={0.08}
              isAnimationActive={false}
            />
          ))}
        </RadarChart>
      </ResponsiveContainer>
    </>
  );
};
