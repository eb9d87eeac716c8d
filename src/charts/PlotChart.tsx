import { type KeyboardEvent, memo, useState } from "react";
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { Words } from "../locales/index.ts";
import { useWords } from "../locales/useWords.tsx";
import { axisText } from "./axisText.ts";
import { neighbourByKey } from "./views/keys.ts";
import { type Label, labelsOf } from "./views/labels.ts";
import { plotArea, plotFrame } from "./views/layout.ts";
import { axisFor, type PlotPoint, type Scale } from "./views/pareto.ts";

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
  /** Where the names of points stand, by their keys. */
  readonly labels: ReadonlyMap<string, Label>;
  readonly onShow: (text: string) => void;
}

const Name = ({ name, place: { dx, dy, anchor } }: { readonly name: string; readonly place: Label }) => (
  <text
    x={dx}
    y={dy}
    textAnchor={anchor}
    fontSize={11}
    fill="var(--ink)"
    // Lines that pass behind a name leave it readable.
    stroke="var(--card)"
    strokeWidth={3}
    paintOrder="stroke"
  >
    {name}
  </text>
);

const Mark = ({ cx = 0, cy = 0, payload, first, labels, onShow }: MarkProps) => {
  if (!payload) return null;
  const place = labels.get(payload.key);
  return (
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
      {place && <Name name={payload.name} place={place} />}
      <path d={payload.mark} fill={payload.colour} fillOpacity={payload.faded ? 0.2 : 0.9} stroke="var(--card)" />
    </g>
  );
};

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
  const labels = labelsOf(points, front, {
    x: across,
    y: up,
    beyond: plotFrame.margin.right,
    ...plotArea(width),
  });
  const axis = {
    type: "number",
    stroke: "var(--soft)",
    tick: axisText,
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
          label={{ value: x.label, position: "bottom", ...axisText }}
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
            ...axisText,
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
          shape={<Mark first={points[0]?.key} labels={labels} onShow={onShow} />}
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
