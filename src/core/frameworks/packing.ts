import { hasSinks, type Job } from "./job.ts";
import { offered, type Setting } from "./settings.ts";

/** Share of the tokens that are padding, by the lengths that the estimate of time assumes. */
const paddingShare = ({ settings }: Job): number => {
  const { meanSequenceLength: mean, paddedSequenceLength: padded } = settings;
  return mean === undefined || padded === undefined ? 0 : 1 - mean / padded;
};

/**
 * Why examples are not packed into sequences of full length, which other updates would follow from
 * than were planned, and what that would save.
 */
export const unpackedWhy = (job: Job): string => {
  const { meanSequenceLength: mean, sequenceLength } = job.settings;
  if (hasSinks(job)) return "off: eager attention would mix the examples of a sequence";
  if (!job.hasBf16) return "off: it needs FlashAttention, which this GPU has not, to keep examples apart";
  if (mean === undefined)
    return "off: worth it where most examples are much shorter than the longest, which is not assumed";
  const padding = Math.round(100 * paddingShare(job));
  if (padding === 0) return "off: batches of one hold no padding to save";
  const together = Math.max(1, Math.floor(sequenceLength / mean));
  return `off: would save the ${padding}% of the tokens that are padding, at the same peak; but about ${together} examples a sequence are as many times larger batches and fewer updates`;
};

/**
 * The option that packs examples, in a comment; `needs` is what keeps the examples of a sequence
 * apart. None where the method packs anyway or cannot.
 */
export const packingOffered = (job: Job, name: string, needs?: string): Setting | null =>
  job.training.method === "sft"
    ? offered(name, true, needs === undefined ? unpackedWhy(job) : `${unpackedWhy(job)}; with ${needs}`)
    : null;
