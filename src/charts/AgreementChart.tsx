import { CartesianGrid, ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { axisText } from "./axisText.ts";

/** How the mark of a group of points looks. */
export interface MarkLook {
  readonly colour: string;
  readonly path: string;
  readonly filled: boolean;
}

/** They differ in colour and in shape, so that neither alone carries the meaning. */
export const looks = {
  circle: { colour: "var(--accent)", path: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0", filled: true },
  triangle: { colour: "#d55e00", path: "M0,-5L5,4H-5Z", filled: true },
  cross: { colour: "var(--soft)", path: "M-4,-4L4,4M4,-4L-4,4", filled: false },
} as const satisfies Readonly<Record<string, MarkLook>>;

/** Something predicted and then measured. */
export interface AgreementPoint {
  readonly measured: number;
  readonly predicted: number;
  /** What the point stands for, in words. */
  readonly text: string;
  /** The title of its source. */
  readonly title: string;
  /** Where its source is; null where it has no address. */
  readonly url: string | null;
  readonly look: MarkLook;
  readonly isPale: boolean;
}

const Shape = ({ look, opacity = 0.75 }: { readonly look: MarkLook; readonly opacity?: number }) => (
  <path
    d={look.path}
    fill={look.filled ? look.colour : "none"}
    stroke={look.colour}
    strokeWidth={1.5}
    opacity={opacity}
  />
);

/** The marks with what each stands for. */
export const Legend = ({ entries }: { readonly entries: readonly (readonly [MarkLook, string])[] }) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
    {entries.map(([look, name]) => (
      <li key={name} className="flex items-center gap-1.5">
        <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
          <Shape look={look} />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);

const Mark = ({ cx = 0, cy = 0, payload }: { cx?: number; cy?: number; payload?: AgreementPoint }) => {
  if (!payload) return null;
  const { url, title, text, look, isPale } = payload;
  const said = `${text}. ${title}`;
  const mark = (
    <g transform={`translate(${cx},${cy})`}>
      <title>{said}</title>
      <Shape look={look} opacity={isPale ? 0.45 : 0.75} />
    </g>
  );
  // The table below holds the same points and links in the order of the keyboard.
  return url === null ? (
    mark
  ) : (
    <a href={url} target="_blank" rel="noreferrer" tabIndex={-1} aria-label={said}>
      {mark}
    </a>
  );
};

interface AgreementAxis {
  readonly label: string;
  readonly ticks: readonly number[];
}

interface AgreementChartProps {
  readonly points: readonly AgreementPoint[];
  /** `sqrt` spreads small values on both sides of zero. */
  readonly scale: "log" | "sqrt";
  readonly measured: AgreementAxis;
  readonly predicted: AgreementAxis;
  readonly tickText?: (value: number) => string;
}

const endsOf = ({ ticks }: AgreementAxis): readonly [number, number] => [ticks[0] as number, ticks.at(-1) as number];

/**
 * Predicted against measured, each axis from its first tick to its last; on the line, both are
 * equal.
 */
export const AgreementChart = ({ points, scale, measured, predicted, tickText }: AgreementChartProps) => {
  const [least, most] = endsOf(measured);
  const [leastPredicted, mostPredicted] = endsOf(predicted);
  const equal = [Math.max(least, leastPredicted), Math.min(most, mostPredicted)].map((value) => ({
    x: value,
    y: value,
  }));
  const axis = {
    type: "number",
    scale,
    allowDataOverflow: true,
    stroke: "var(--soft)",
    tick: axisText,
    ...(tickText ? { tickFormatter: tickText } : {}),
  } as const;
  return (
    <ResponsiveContainer width="100%" height={440}>
      <ScatterChart margin={{ left: 8, right: 16, top: 8, bottom: 28 }}>
        <CartesianGrid stroke="var(--line)" />
        <XAxis
          {...axis}
          dataKey="measured"
          domain={[least, most]}
          ticks={[...measured.ticks]}
          label={{ value: measured.label, position: "bottom", ...axisText }}
        />
        <YAxis
          {...axis}
          dataKey="predicted"
          domain={[leastPredicted, mostPredicted]}
          ticks={[...predicted.ticks]}
          width={64}
          label={{
            value: predicted.label,
            angle: -90,
            position: "insideLeft",
            ...axisText,
            style: { textAnchor: "middle" },
          }}
        />
        {least < 0 && <ReferenceLine x={0} stroke="var(--soft)" strokeDasharray="5 4" />}
        <ReferenceLine
          segment={[equal[0], equal[1]] as [{ x: number; y: number }, { x: number; y: number }]}
          stroke="var(--ink)"
        />
        <Scatter data={[...points]} isAnimationActive={false} shape={<Mark />} />
      </ScatterChart>
    </ResponsiveContainer>
  );
};
