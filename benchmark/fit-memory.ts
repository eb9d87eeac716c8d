import { contextBytes } from "../src/core/catalogue/gpus.ts";
import { compare, readMeasured } from "../src/core/estimate/accuracy.ts";
import type { Calibration, Spread } from "../src/core/estimate/calibration.ts";
import { memoryEstimate } from "../src/core/estimate/memory.ts";
import type { MeasuredRun, PeakKind } from "../src/core/evidence/runs/index.ts";
import { descend, mean, rounded, type Terms } from "./descend.ts";

const noSpread: Spread = { moving: 0, resident: 0, runtimeBytes: 0 };

const calibrationOf = (terms: Terms, below = noSpread, above = noSpread): Calibration => ({
  logitsHeld: terms.logitsHeld as number,
  movingOverhead: terms.movingOverhead as number,
  residentOverhead: terms.residentOverhead as number,
  runtimeBytes: terms.runtimeBytes as number,
  below,
  above,
});

/** What a run's estimate consists of, with nothing added for the framework, for a given share of logits held. */
const partsOf = (run: MeasuredRun, logitsHeld: number): { moving: number; resident: number } => {
  const { architecture, technique, run: settings } = readMeasured(run);
  const totalWith = (movingOverhead: number, residentOverhead: number): number =>
    memoryEstimate(
      architecture,
      technique,
      settings,
      calibrationOf({ logitsHeld, movingOverhead, residentOverhead, runtimeBytes: 0 }),
    ).total;
  const bare = totalWith(0, 0);
  return { moving: totalWith(1, 0) - bare, resident: totalWith(0, 1) - bare };
};

/**
 * The terms of memory: those that bring the estimate nearest to the runs, like compared with like. The loss is the mean absolute
 * logarithm of predicted over measured; a source weighs by the square root of its runs, so that the largest does not decide alone.
 */
const fitMemory = (runs: readonly MeasuredRun[]): Terms => {
  const cache = new Map<number, readonly { moving: number; resident: number }[]>();
  const partsAt = (logitsHeld: number) => {
    const known = cache.get(logitsHeld);
    if (known) return known;
    const parts = runs.map((run) => partsOf(run, logitsHeld));
    cache.set(logitsHeld, parts);
    return parts;
  };
  const weights = runs.map(({ source }) => 1 / Math.sqrt(runs.filter((run) => run.source === source).length));
  const loss = (terms: Terms): number =>
    mean(
      partsAt(terms.logitsHeld as number).map(({ moving, resident }, index) => {
        const { peakBytes, kind } = runs[index] as MeasuredRun;
        const total =
          moving * (1 + (terms.movingOverhead as number)) +
          resident * (1 + (terms.residentOverhead as number)) +
          (terms.runtimeBytes as number);
        const alike = total + ((terms[kind] as number | undefined) ?? 0);
        return (weights[index] as number) * Math.abs(Math.log(Math.max(alike, 1) / peakBytes));
      }),
    );
  return descend(
    {
      logitsHeld: 0.5,
      movingOverhead: 0.1,
      residentOverhead: 0.05,
      runtimeBytes: 0.5e9,
      allocated: 0,
      device: contextBytes,
    },
    {
      logitsHeld: { step: 0.25, least: 0, most: 1 },
      movingOverhead: { step: 0.05, least: 0, most: 1 },
      residentOverhead: { step: 0.03, least: 0, most: 1 },
      runtimeBytes: { step: 0.2e9, least: 0, most: 3e9 },
      allocated: { step: 0.2e9, least: -3e9, most: 0 },
      // Where no source tells what the process takes beside, it is the CUDA context at least.
      device: { step: 0.2e9, least: contextBytes, most: 3e9 },
    },
    loss,
  );
};

/** Share of the described runs that each side of the range leaves out at most: nine of ten lie within. */
const leftOut = 0.045;

/**
 * The narrowest side of the range that leaves out no more than that share: searched over a grid, the fixed part follows. It reaches at
 * least from what the framework reserves to the other kinds of peak.
 */
const fitSpread = (
  least: number,
  needs: readonly {
    readonly gap: number;
    readonly moving: number;
    readonly resident: number;
    readonly measured: number;
  }[],
): Spread => {
  let best = { spread: noSpread, width: Number.POSITIVE_INFINITY };
  for (let moving = 0; moving <= 0.5; moving += 0.02) {
    for (let resident = 0; resident <= 0.3; resident += 0.01) {
      const missing = needs.map((need) => Math.max(0, need.gap - moving * need.moving - resident * need.resident));
      const runtimeBytes = Math.max(
        least,
        missing.toSorted((a, b) => a - b)[Math.ceil((1 - leftOut) * (missing.length - 1))] ?? 0,
      );
      const width = mean(
        needs.map((need) => (moving * need.moving + resident * need.resident + runtimeBytes) / need.measured),
      );
      if (width < best.width) best = { spread: { moving, resident, runtimeBytes }, width };
    }
  }
  const { moving, resident, runtimeBytes } = best.spread;
  return {
    moving: rounded(moving, 3),
    resident: rounded(resident, 3),
    runtimeBytes: Math.ceil(runtimeBytes / 1e7) * 1e7,
  };
};

/** The terms of memory and the bridges between the kinds of peak. */
interface FittedMemory {
  readonly memory: Calibration;
  readonly kindBytes: Readonly<Record<PeakKind, number>>;
}

/** The terms that these runs give. */
export const memoryFrom = (runs: readonly MeasuredRun[]): FittedMemory => {
  const raw = fitMemory(runs);
  const terms: Terms = {
    logitsHeld: rounded(raw.logitsHeld as number, 3),
    movingOverhead: rounded(raw.movingOverhead as number, 3),
    residentOverhead: rounded(raw.residentOverhead as number, 3),
    runtimeBytes: Math.round((raw.runtimeBytes as number) / 1e7) * 1e7,
  };
  const needs = (sign: 1 | -1) =>
    runs.map((run) => ({
      ...partsOf(run, terms.logitsHeld as number),
      gap: sign * (run.peakBytes - compare(run, calibrationOf(terms)).total),
      measured: run.peakBytes,
    }));
  return {
    memory: calibrationOf(
      terms,
      fitSpread(-(raw.allocated as number), needs(-1)),
      fitSpread(raw.device as number, needs(1)),
    ),
    kindBytes: {
      allocated: Math.round((raw.allocated as number) / 1e7) * 1e7,
      reserved: 0,
      device: Math.round((raw.device as number) / 1e7) * 1e7,
    },
  };
};
