import {
  type Gpu,
  lastingParts,
  type MemoryPart,
  type MemoryStory,
  type MomentId,
  memoryParts,
  type Run,
  usableBytes,
} from "../../core/index.ts";
import { inGigabytes } from "../../locales/format.ts";
import type { AllWords } from "../../locales/index.ts";
import { shortGpuName } from "../../wording/names.ts";
import { memoryPartName } from "./memory.ts";

/** A moment of a step as a bar: GB allocated by part. */
export interface TimelineRow {
  readonly id: MomentId;
  readonly name: string;
  readonly parts: Readonly<Record<MemoryPart, number>>;
  readonly totalGB: number;
}

/** The moments of a step in their order. */
export const timelineRows = ({ moments }: MemoryStory, words: AllWords): readonly TimelineRow[] =>
  moments.map(({ id, bytes, parts }) => ({
    id,
    name: words.timeline.moments[id],
    parts: Object.fromEntries(memoryParts.map((part) => [part, inGigabytes(parts[part] ?? 0)])) as Record<
      MemoryPart,
      number
    >,
    totalGB: inGigabytes(bytes),
  }));

/** Less than this is not seen, and not worth a word. */
const leastGB = 0.005;

/** The parts of memory that take something at a moment, in the order in which they are stacked. */
export const partsIn = (rows: readonly TimelineRow[]): readonly MemoryPart[] =>
  memoryParts.filter((part) => rows.some(({ parts }) => parts[part] >= leastGB));

/** The moment in words: what is allocated, and every part that takes something. */
export const momentText = ({ name, parts, totalGB }: TimelineRow, words: AllWords): string =>
  words.timeline.point(
    name,
    words.format.gibibytes(totalGB),
    memoryParts
      .filter((part) => parts[part] >= leastGB)
      .map((part) => `${memoryPartName(part, words)} ${words.format.number(parts[part], 2)}`)
      .join(", "),
  );

const peakMoment = ({ moments, peak }: MemoryStory): MemoryStory["moments"][number] | undefined =>
  moments.find(({ id }) => id === peak);

const peakBytes = (story: MemoryStory): number => peakMoment(story)?.bytes ?? 0;

/** What is alive at the peak because it is alive throughout the step. */
const lastingBytes = (story: MemoryStory): number =>
  lastingParts.reduce((bytes, part) => bytes + (peakMoment(story)?.parts[part] ?? 0), 0);

/** The finding: how much is allocated at the peak, and when that is. */
export const peakText = (story: MemoryStory, technique: string, { format, timeline }: AllWords): string =>
  timeline.title(technique, format.gigabytes(peakBytes(story), 1), timeline.peaks[story.peak]);

/** Why it is so much: the moment of the peak, what takes most then, and what would lower it most. */
export const whyText = (story: MemoryStory, { format, timeline }: AllWords): string => {
  const { peak, largest, cheaper } = story;
  return timeline.sentences(
    timeline.peak(
      timeline.peaks[peak],
      format.gigabytes(peakBytes(story), 1),
      format.gigabytes(lastingBytes(story), 1),
      timeline.terms[largest.id],
      format.gigabytes(largest.bytes, 1),
    ),
    cheaper
      ? timeline.cheaper(timeline.changes[cheaper.change], format.gigabytes(cheaper.bytes, 1))
      : timeline.nothingCheaper,
  );
};

/** What of the run waits in host memory, by the ids of `words.timeline.waiting`. */
const waitingIds = ({
  cpuOffload,
  optimizer,
  activationOffload,
}: Run): readonly (keyof AllWords["timeline"]["waiting"])[] => [
  ...(cpuOffload === "none" ? [] : ([cpuOffload] as const)),
  ...(cpuOffload === "none" && optimizer === "paged-adamw-8bit" ? (["paged"] as const) : []),
  ...(activationOffload ? (["activations"] as const) : []),
];

/** How much waits in host memory, and what; null where nothing does. */
export const hostText = (hostBytes: number, run: Run, { format, timeline }: AllWords): string | null =>
  hostBytes > 0
    ? timeline.host(format.gigabytes(hostBytes, 1), format.listed(waitingIds(run).map((id) => timeline.waiting[id])))
    : null;

/** How many times higher than the highest bar the line of the GPU is still drawn. */
const mostTimesHigher = 4;

/** What the GPU has for a run: in words, and in GB as a line where it would not dwarf the bars. */
export const usableOf = (
  gpu: Gpu,
  rows: readonly TimelineRow[],
  { format, timeline }: AllWords,
): { readonly text: string; readonly lineGB: number | null } => {
  const usableGB = inGigabytes(usableBytes(gpu));
  const highest = Math.max(...rows.map(({ totalGB }) => totalGB));
  return {
    text: timeline.usable(shortGpuName(gpu.name), format.gibibytes(usableGB)),
    lineGB: usableGB <= mostTimesHigher * highest ? usableGB : null,
  };
};
