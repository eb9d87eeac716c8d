import { type KeyboardEvent, memo, useState } from "react";
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { Words } from "../locales/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { neighbourByKey } from "./views/keys.ts";
import { plotArea, plotFrame } from "./views/layout.ts";
import { axisFor, namedPoints, type PlotPoint, type Scale } from "./views/pareto.ts";

/** What an axis shows. */
export interface PlotAxis {
  readonly label: string;
  readonly scale: Scale;
}

interface PlotChartProps {
  readonly points: readonly PlotPoint[];
  readonly front: readonly PlotPoint[];
  readonly x: PlotAxis;
  readonly y: PlotAxis;
}

/** Moves the focus to the point before or after, by the arrow keys. */
const moveFocus = (event: KeyboardEvent<SVGGElement>): void => {
  const points = [...(event.currentTarget.ownerSVGElement?.querySelectorAll<SVGGElement>("[data-point]") ?? [])];
  const next = neighbourByKey(points, event.currentTarget, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
};

interface MarkProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: PlotPoint;
  readonly first: string | undefined;
  /** The points that carry their names. */
  readonly named: ReadonlySet<string>;
  readonly onShow: (text: string) => void;
}

const Mark = ({ cx = 0, cy = 0, payload, first, named, onShow }: MarkProps) =>
  payload ? (
    <g
      data-point=""
      role="img"
      aria-label={payload.text}
      tabIndex={payload.key === first ? 0 : -1}
      transform={`translate(${cx},${cy})`}
      onKeyDown={moveFocus}
      onFocus={() => onShow(payload.text)}
      onMouseEnter={() => onShow(payload.text)}
    >
      {named.has(payload.key) && (
        <text x={9} y={4} fontSize={11} fill="var(--ink)">
          {payload.name}
        </text>
      )}
      <path d={payload.mark} fill={payload.colour} fillOpacity={payload.faded ? 0.2 : 0.9} stroke="var(--card)" />
    </g>
  ) : null;

const NoMark = () => <g />;

const tick = (value: number, words: Words): string => words.format.significant(value, 3);

const Plot = memo(({ points, front, x, y, onShow }: PlotChartProps & { readonly onShow: (text: string) => void }) => {
  const words = useWords();
  const [width, setWidth] = useState(500);
  const across = axisFor(
    points.map((point) => point.x),
    x.scale,
  );
  const up = axisFor(
    points.map((point) => point.y),
    y.scale,
  );
  const named = namedPoints(points, front, {
    x: across,
    y: up,
    ...plotArea(width),
  });
  const axis = {
    type: "number",
    stroke: "var(--soft)",
    tickFormatter: (value: number) => tick(value, words),
    allowDataOverflow: false,
  } as const;
  return (
    <ResponsiveContainer width="100%" height={plotFrame.height} onResize={setWidth}>
      <ScatterChart margin={plotFrame.margin} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" />
        <XAxis
          {...axis}
          dataKey="x"
          scale={x.scale}
          domain={[...across.ends]}
          ticks={across.ticks}
          label={{ value: x.label, position: "bottom", fill: "var(--soft)" }}
        />
        <YAxis
          {...axis}
          dataKey="y"
          scale={y.scale}
          domain={[...up.ends]}
          ticks={up.ticks}
          width={plotFrame.yAxisWidth}
          label={{
            value: y.label,
            angle: -90,
            position: "insideLeft",
            fill: "var(--soft)",
            style: { textAnchor: "middle" },
          }}
        />
        <Scatter
          data={[...front]}
          line={{ stroke: "var(--ink)", strokeWidth: 1.5, strokeDasharray: "5 4" }}
          shape={<NoMark />}
          isAnimationActive={false}
        />
        <Scatter
          data={[...points]}
          isAnimationActive={false}
          shape={<Mark first={points[0]?.key} named={named} onShow={onShow} />}
        />
      </ScatterChart>
    </ResponsiveContainer>
  );
});

/**
 * Points by two measures with the front drawn; a point's figures are read out below as it is
 * pointed at or focused.
 */
export const PlotChart = (plot: PlotChartProps) => {
  const words = useWords();
  const [shown, setShown] = useState("");
  return (
    <>
      {/* Drawn once: drawing anew would take the focus from the mark that was just read out. */}
      <Plot {...plot} onShow={setShown} />
      <p className="no-print min-h-6 text-sm">{shown || words.charts.howToPoint}</p>
    </>
  );
};
