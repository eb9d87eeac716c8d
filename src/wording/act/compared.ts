import { isNoticeablyBetter, type RankedTechnique, techniqueOf } from "../../core/index.ts";
import type { Words } from "../../locales/index.ts";

/** A technique, and the one that it is told apart from. */
export interface Compared {
  readonly own: RankedTechnique;
  readonly other: RankedTechnique;
}

/** By how much a size or a time must differ to be told. */
export const noticeable = 1.25;

/** Both as text; null where they read the same. */
export const pairOf = <Value>(
  own: Value | null | undefined,
  other: Value | null | undefined,
  text: (value: Value) => string,
): { readonly own: string; readonly other: string } | null => {
  if (own === null || own === undefined || other === null || other === undefined) return null;
  const pair = { own: text(own), other: text(other) };
  return pair.own === pair.other ? null : pair;
};

/** What a run of each costs; null where that reads the same, or is not known. So below. */
export const costs = ({ own, other }: Compared, { format }: Words) =>
  pairOf(own.run?.costUsd?.mid, other.run?.costUsd?.mid, (value) => format.usd(value));

/** How long a run of each takes. */
export const times = ({ own, other }: Compared, { format }: Words) =>
  pairOf(own.run?.hours?.mid, other.run?.hours?.mid, (hours) => format.duration(hours));

/** How large a checkpoint of each is. */
export const checkpoints = ({ own, other }: Compared, { format }: Words) =>
  pairOf(own.estimate?.checkpointBytes, other.estimate?.checkpointBytes, format.fileSize);

/** What share of the best result each is expected to reach. */
export const qualities = ({ own, other }: Compared, { format }: Words) =>
  pairOf(own.criteria.quality.value.mid, other.criteria.quality.value.mid, (value) => format.percent(value));

/** How many frameworks have each. */
export const supports = ({ own, other }: Compared, { format }: Words) =>
  pairOf(techniqueOf(own.technique).frameworks.length, techniqueOf(other.technique).frameworks.length, (count) =>
    format.number(count),
  );

/** Whether a run takes noticeably longer than another; not where the time of either is not known. */
export const trainsLonger = (row: RankedTechnique, other: RankedTechnique): boolean =>
  (row.run?.hours?.mid ?? 0) > noticeable * (other.run?.hours?.mid ?? Infinity);

/** How surely the first is ahead on quality: by its whole range, by its middle, or not so that anyone could tell. */
export const qualityLead = (ahead: RankedTechnique, behind: RankedTechnique): "certain" | "likely" | "none" => {
  if (!isNoticeablyBetter("quality", ahead, behind)) return "none";
  const [higher, lower] = [ahead.criteria.quality.value, behind.criteria.quality.value];
  if (higher.low >= lower.high) return "certain";
  // Each middle in the other's range: what is known does not tell them apart.
  return higher.mid <= lower.high && lower.mid >= higher.low ? "none" : "likely";
};
