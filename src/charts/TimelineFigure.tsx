import type { ReactNode } from "react";
import type { Estimate, Gpu, MemoryStory, Run } from "../core/index.ts";
import type { WithDetails } from "../ui/lazyComponent.tsx";
import { unbroken } from "../ui/unbroken.ts";
import { softwareText } from "../wording/software.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import { memoryPartName } from "./views/memory.ts";
import { hostText, momentText, partsIn, peakText, timelineRows, usableOf, whyText } from "./views/timeline.ts";

interface StoryOfRun {
  readonly story: MemoryStory;
  /** What the technique is called. */
  readonly technique: string;
  readonly estimate: Estimate;
  readonly run: Run;
}

interface TimelineFigureProps extends WithDetails, StoryOfRun {
  /** Where it runs; null where that is open. */
  readonly gpu: Gpu | null;
  /** Whether it also says why that is so much, where that is not said elsewhere. */
  readonly saysWhy?: boolean;
  /** What chooses what is shown. */
  readonly controls?: ReactNode;
}

/** Why the memory of a run is so much. */
export const WhyMemory = ({ story, technique, estimate, run, words }: WithDetails & StoryOfRun) => {
  const waiting = hostText(estimate.memory.hostBytes, run, words);
  return (
    <>
      <p>
        <strong>{words.timeline.why(technique)}</strong> {unbroken(whyText(story, words))}
      </p>
      {waiting && <p>{unbroken(waiting)}</p>}
    </>
  );
};

/** Memory over one step of a run. */
const TimelineFigure = ({
  story,
  technique,
  estimate,
  run,
  gpu,
  saysWhy = true,
  controls,
  words,
}: TimelineFigureProps) => {
  const { timeline, format } = words;
  const rows = timelineRows(story, words);
  const parts = partsIn(rows);
  const usable = gpu && usableOf(gpu, rows, words);
  return (
    <div className="space-y-3">
      {saysWhy && <WhyMemory story={story} technique={technique} estimate={estimate} run={run} words={words} />}
      <ChartFigure
        name="memory-over-a-step"
        label={timeline.label}
        title={peakText(story, technique, words)}
        summary={[
          timeline.summary,
          timeline.reserved(format.gigabytes(estimate.memory.perGpuBytes.total, 1)),
          ...(usable ? [usable.text] : []),
        ].reduce(timeline.sentences)}
        controls={controls}
        head={[timeline.momentGB, ...parts.map((part) => memoryPartName(part, words)), timeline.allocated]}
        rows={rows.map((row) => [row.name, ...parts.map((part) => row.parts[part]), row.totalGB])}
        points={rows.map((row) => momentText(row, words))}
      >
        <TimelineChart rows={rows} lineGB={usable ? usable.lineGB : null} />
      </ChartFigure>
      <p className="text-sm text-soft">{softwareText(estimate.software, words)}</p>
    </div>
  );
};

export default TimelineFigure;
