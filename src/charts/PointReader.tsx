import { useState } from "react";
import type { WithDetails } from "../ui/lazyComponent.tsx";

interface PointReaderProps {
  /** Names the chart that is read. */
  readonly name: string;
  /** What each point stands for, in the order of reading. */
  readonly points: readonly string[];
  /** Told which point is read. */
  readonly onRead?: ((index: number) => void) | undefined;
}

/** Reads a chart out point by point: by the arrow keys, by finger, by pointer. */
const PointReader = ({ name, points, onRead, words }: WithDetails & PointReaderProps) => {
  const { reader } = words.rankingCharts;
  const [at, setAt] = useState<number | null>(null);
  const index = at === null ? null : Math.min(at, points.length - 1);
  const read = (next: number): void => {
    setAt(next);
    onRead?.(next);
  };
  return (
    <div className="no-print mt-1 grid items-center gap-x-3 text-sm sm:grid-cols-[auto_1fr]">
      <input
        type="range"
        className="w-40 accent-accent"
        aria-label={reader.read(name)}
        aria-valuetext={index === null ? reader.notBegun : reader.at(index + 1, points.length, points[index] ?? "")}
        min={0}
        max={points.length - 1}
        step={1}
        value={index ?? 0}
        onChange={(event) => read(event.target.valueAsNumber)}
        onFocus={() => index === null && read(0)}
      />
      <p className="min-h-6">{index === null ? reader.howToRead : points[index]}</p>
    </div>
  );
};

export default PointReader;
