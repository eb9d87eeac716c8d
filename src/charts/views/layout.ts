import type { PlotSize } from "./labels.ts";

/**
 * Height of a chart of horizontal bars, in pixels: so much a bar, and what the axis below them
 * takes.
 */
export const barsHeight = (bars: number, { bar, axis }: { readonly bar: number; readonly axis: number }): number =>
  bars * bar + axis;

/** What surrounds the area of a plot, in pixels: room for labels, and the axes. */
export const plotFrame = {
  height: 400,
  margin: { left: 0, right: 84, top: 16, bottom: 28 },
  xAxisHeight: 30,
  yAxisWidth: 58,
} as const;

/** The area between the axes of a plot that is so wide. */
export const plotArea = (width: number): PlotSize => {
  const { height, margin, xAxisHeight, yAxisWidth } = plotFrame;
  return {
    width: width - margin.left - margin.right - yAxisWidth,
    height: height - margin.top - margin.bottom - xAxisHeight,
  };
};

/** Below this width five or six names do not fit beside each other below an axis, in pixels. */
const widthForNames = 420;

/** How a handful of names stands below the axis of a chart that is so wide. */
export const nameTicks = (
  width: number,
): { readonly angle: number; readonly textAnchor: "middle" | "end"; readonly height: number } =>
  width < widthForNames
    ? { angle: -40, textAnchor: "end", height: 60 }
    : { angle: 0, textAnchor: "middle", height: 30 };
