import { type Catalogue, type Decision, type RankedTechnique, usableBytes } from "../../core/index.ts";
import type { Words } from "../../locales/index.ts";
import { noteOf, recommendedRow } from "./rows.ts";

type PlacedCorrection = NonNullable<RankedTechnique["run"]>["settings"]["correction"];

/** A figure of the verdict with its range. */
export interface Fact {
  readonly id: "memory" | "time" | "cost" | "quality";
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** Whether it fits, of memory alone. */
  readonly fit: { readonly state: "fits" | "tight" | "doesNotFit"; readonly text: string } | null;
}

const memoryFact = (row: RankedTechnique, catalogue: Catalogue, words: Words): Fact | null => {
  const { estimate, run } = row;
  const gpu = run && catalogue.findGpu(run.gpu);
  if (!estimate || !run || !gpu) return null;
  const { facts } = words.act;
  const { total, low, high } = estimate.memory.perGpuBytes;
  const usable = usableBytes(gpu);
  // With answers open the range is that of all runs which they allow; the run that is shown has its own.
  const open = noteOf(row, "open-range");
  const shownHigh = open ? open.shownHighBytes : high;
  const state = shownHigh <= usable ? "fits" : total <= usable ? "tight" : "doesNotFit";
  const gibibytes = (bytes: number): string => words.format.gigabytes(bytes, 1);
  return {
    id: "memory",
    label: facts.memory,
    value: facts.ofUsable(gibibytes(total), gibibytes(usable)),
    note: open
      ? facts.memoryOpen(gibibytes(low), gibibytes(high))
      : facts.memoryRange(gibibytes(low), gibibytes(high), run.settings.microBatchSize),
    // That the run shown fits says little where other runs that the answers allow do not.
    fit: state === "fits" && high > usable ? null : { state, text: facts[state] },
  };
};

/** The figures that a run measured by the person corrects. */
const correctedFacts = { memory: ["memory"], time: ["time", "cost"] } as const;

/** The fact, which says so where it is corrected by a measured run. */
const saidCorrected = (fact: Fact, correction: PlacedCorrection, words: Words): Fact => {
  const isCorrected = (["memory", "time"] as const).some(
    (kind) => (correction?.[kind] ?? 1) !== 1 && correctedFacts[kind].some((id) => id === fact.id),
  );
  return isCorrected ? { ...fact, note: words.act.facts.corrected(fact.note) } : fact;
};

/** Memory, time, cost and quality, each with its middle and its range; empty where nothing is known. */
export const factsOf = (decision: Decision, catalogue: Catalogue, words: Words): readonly Fact[] => {
  const row = recommendedRow(decision);
  if (!row?.run) return [];
  const { facts } = words.act;
  const { format } = words;
  const { hours, costUsd } = row.run;
  const quality = row.criteria.quality.value;
  const isOwnPrice = noteOf(row, "run-cost")?.isOwnPrice ?? false;
  const memory = memoryFact(row, catalogue, words);
  const { correction } = row.run.settings;
  const told: readonly Fact[] = [
    ...(memory ? [memory] : []),
    {
      id: "time",
      label: facts.time,
      value: hours ? format.duration(hours.mid) : facts.notEstimated,
      note: hours
        ? facts.range(format.duration(hours.low, "short"), format.duration(hours.high, "short"))
        : facts.noSpeed,
      fit: null,
    },
    {
      id: "cost",
      label: facts.cost,
      value: costUsd ? format.usd(costUsd.mid) : facts.notEstimated,
      note: costUsd
        ? facts.rangeAt(format.usd(costUsd.low), format.usd(costUsd.high), isOwnPrice)
        : hours
          ? facts.noPrice
          : facts.noSpeed,
      fit: null,
    },
    {
      id: "quality",
      label: facts.quality,
      value: format.percent(quality.mid),
      note: facts.ofBest(format.percent(quality.low), format.percent(quality.high)),
      fit: null,
    },
  ];
  return told.map((fact) => saidCorrected(fact, correction, words));
};
