import type { Architecture } from "../catalogue/architecture.ts";
import type { Technique } from "../techniques/index.ts";
import { memoryEstimate } from "./memory.ts";
import { type MemoryOptimization, optimizationsOf, withOptimization } from "./memory-optimizations.ts";
import type { Run } from "./run.ts";
import { instantsOf, type Moment, type MomentId, momentsOf, peakOf, termsAt } from "./step/moments.ts";
import { bytesIn, lastingParts, type MemoryPart, memoryParts, type TermId } from "./terms.ts";

/** What is alive on one GPU at a moment of a step, by part of memory. Bytes. */
export interface MomentParts {
  readonly id: MomentId;
  readonly bytes: number;
  readonly parts: Readonly<Partial<Record<MemoryPart, number>>>;
}

/**
 * How memory comes about over a step: what is alive when, what is largest at the peak, and what
 * would lower the peak most.
 */
export interface MemoryStory {
  readonly moments: readonly MomentParts[];
  readonly peak: MomentId;
  /** What takes most at the peak, beside weights and what is held for the optimizer. */
  readonly largest: { readonly id: TermId; readonly bytes: number };
  /**
   * The change of the run that saves most of what is reserved; null where none saves a twentieth.
   */
  readonly cheaper: { readonly change: MemoryOptimization; readonly bytes: number } | null;
}

const partsOf = (moment: Moment): MomentParts => ({
  id: moment.id,
  bytes: moment.bytes,
  parts: Object.fromEntries(
    memoryParts.flatMap((part) => {
      const ofPart = bytesIn(termsAt(moment).filter((term) => term.part === part));
      return ofPart > 0 ? [[part, ofPart]] : [];
    }),
  ),
});

/**
 * The largest of what is alive at the peak and not all the time: terms of the same kind count
 * together.
 */
const largestOf = (moment: Moment): MemoryStory["largest"] => {
  const byId = new Map<TermId, number>();
  for (const { id, part, bytes } of termsAt(moment)) {
    if (!lastingParts.includes(part)) byId.set(id, (byId.get(id) ?? 0) + bytes);
  }
  const [id, bytes] = [...byId].toSorted((a, b) => b[1] - a[1])[0] as [TermId, number];
  return { id, bytes };
};

/** Share of the peak that a change has to save to be worth a word. */
const worthSaying = 0.05;

/** How the memory of that run comes about. */
export const memoryStory = (model: Architecture, technique: Technique, run: Run): MemoryStory => {
  const instants = instantsOf(model, technique, run);
  const peak = peakOf(instants);
  const { total } = memoryEstimate(model, technique, run, instants);
  const saved = optimizationsOf(technique, run)
    // Each text of a contrastive batch is told from the others: alone it teaches nothing.
    .filter((change) => change !== "micro-batch" || run.head !== "embedding")
    .map((change) => ({
      change,
      bytes: total - memoryEstimate(model, technique, withOptimization(run, change)).total,
    }))
    .toSorted((a, b) => b.bytes - a.bytes)[0];
  return {
    moments: momentsOf(model, technique, run, instants).map(partsOf),
    peak: peak.id,
    largest: largestOf(peak),
    cheaper: saved && saved.bytes > worthSaying * total ? saved : null,
  };
};
