import { compare, readMeasured } from "../src/core/estimate/accuracy.ts";
import { type AllocatorLoad, reservedFor } from "../src/core/estimate/allocator.ts";
import type { MemoryCalibration, Reserve } from "../src/core/estimate/calibration.ts";
import { allocatorLoads } from "../src/core/estimate/memory.ts";
import { instantsOf, peakOf } from "../src/core/estimate/step/moments.ts";
import type { MeasuredRun } from "../src/core/evidence/runs/index.ts";
import { descend, mean, rounded, type Terms } from "./descend.ts";

/** What was reserved beyond what was allocated in a run, and what the reserve depends on. Bytes. */
interface ReservedRun {
  readonly beyond: number;
  readonly reserved: number;
  /** At each moment; `allocated` is what lies below the peak, and so negative or 0. */
  readonly loads: readonly AllocatorLoad[];
}

const reservedRun = ({ allocatedBytes, ...measured }: MeasuredRun): readonly ReservedRun[] => {
  if (allocatedBytes === undefined || measured.kind !== "reserved") return [];
  const { architecture, technique, run } = readMeasured(measured);
  const instants = instantsOf(architecture, technique, run);
  const peak = peakOf(instants).bytes;
  const loads = allocatorLoads(architecture, technique, run, instants).map((load) => ({
    ...load,
    allocated: load.allocated - peak,
  }));
  return [{ beyond: measured.peakBytes - allocatedBytes, reserved: measured.peakBytes, loads }];
};

const reserveOf = (terms: Terms): Reserve => ({
  always: Math.round((terms.always as number) / 1e6) * 1e6,
  logitBlock: rounded(terms.logitBlock as number, 3),
  gradients: rounded(terms.gradients as number, 3),
  resident: rounded(terms.resident as number, 3),
});

/**
 * The reserve that this share of the runs stays below: the terms of least pinball loss, relative to
 * what is reserved.
 */
const reserveAt = (runs: readonly ReservedRun[], share: number): Reserve => {
  const said = (terms: Terms, { loads }: ReservedRun): number =>
    Math.max(...loads.map((load) => reservedFor(load, terms as unknown as Reserve)));
  const freedom = { step: 0.2, least: 0, most: 4 };
  return reserveOf(
    descend(
      { always: 0.1e9, logitBlock: 0.7, gradients: 0.1, resident: 0.02 },
      {
        always: { step: 0.1e9, least: 0, most: 3e9 },
        logitBlock: freedom,
        gradients: freedom,
        resident: { ...freedom, step: 0.02 },
      },
      (terms) =>
        mean(
          runs.map((run) => {
            const short = (run.beyond - said(terms, run)) / run.reserved;
            return short > 0 ? share * short : (share - 1) * short;
          }),
        ),
    ),
  );
};

/** The value that this share of the weight stays below. */
const weightedQuantile = (
  values: readonly { readonly value: number; readonly weight: number }[],
  share: number,
): number => {
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  let seen = 0;
  for (const { value, weight } of values.toSorted((a, b) => a.value - b.value)) {
    seen += weight;
    if (seen >= share * total) return value;
  }
  return 0;
};

/** Share of the runs that each side of the range leaves out. */
const leftOut = 0.05;

/**
 * The terms of memory: the allocator's reserve from our own runs, which tell both what is allocated
 * and what is reserved, and how far the published ones lie beyond. A source weighs by the square
 * root of its runs, so that the largest does not decide alone. Of the fits without one source each
 * the widest counts: who asks is in none of them.
 */
export const memoryFrom = (runs: readonly MeasuredRun[]): MemoryCalibration => {
  const own = runs.filter(({ group }) => group === "own").flatMap(reservedRun);
  const reserve = { low: reserveAt(own, 0.05), mid: reserveAt(own, 0.5), high: reserveAt(own, 0.95) };
  const published = runs.filter(({ group }) => group === "published");
  const bare: MemoryCalibration = { reserve, spread: { below: 0, above: 0 } };
  const beyond = published.map((run) => {
    const { estimate } = compare(run, bare);
    const weight = 1 / Math.sqrt(published.filter(({ source }) => source === run.source).length);
    return {
      source: run.source,
      weight,
      below: Math.max(0, 1 - run.peakBytes / estimate.allocated),
      above: Math.max(0, run.peakBytes / estimate.high - 1),
    };
  });
  const sources = [...new Set(published.map(({ source }) => source))];
  const side = (of: "below" | "above"): number => {
    const without = sources.map((source) =>
      weightedQuantile(
        beyond.flatMap((each) => (each.source === source ? [] : [{ value: each[of], weight: each.weight }])),
        1 - leftOut,
      ),
    );
    return rounded(Math.max(...without), 2);
  };
  return { reserve, spread: { below: side("below"), above: side("above") } };
};
