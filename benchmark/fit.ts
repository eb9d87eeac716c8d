import { gpuOf } from "../src/guide/catalogue/gpus.ts";
import {
  compare,
  heldShare,
  measuredSeconds,
  predictedSeconds,
  quantile,
  readMeasured,
  relativeError,
  summarize,
} from "../src/guide/estimate/accuracy.ts";
import type { Calibration, SpeedCalibration, Spread } from "../src/guide/estimate/calibration.ts";
import { memoryEstimate } from "../src/guide/estimate/memory.ts";
import { linearParameters } from "../src/guide/estimate/parameters.ts";
import { type MeasuredRun, measuredRuns, type PeakKind, runSources } from "../src/guide/evidence/runs/index.ts";

type Terms = Readonly<Record<string, number>>;

/** How a term may move: its first step, and its least and largest value. */
interface Freedom {
  readonly step: number;
  readonly least: number;
  readonly most: number;
}

/** Coordinate descent: moves one term at a time while the loss falls, then halves the steps. Deterministic. */
const descend = (start: Terms, freedoms: Readonly<Record<string, Freedom>>, loss: (terms: Terms) => number): Terms => {
  let best = start;
  let least = loss(start);
  for (let scale = 1; scale > 0.02; scale /= 2) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const [name, { step, least: from, most }] of Object.entries(freedoms)) {
        for (const direction of [-1, 1]) {
          const value = Math.min(most, Math.max(from, (best[name] as number) + direction * step * scale));
          const terms = { ...best, [name]: value };
          const reached = loss(terms);
          if (reached < least - 1e-9) {
            best = terms;
            least = reached;
            moved = true;
          }
        }
      }
    }
  }
  return best;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

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

/** What the process takes of the card beside what the framework reserves, where no source tells: the CUDA context, at least. */
const contextBytes = 0.64e9;

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

interface FittedMemory {
  readonly memory: Calibration;
  readonly kindBytes: Readonly<Record<PeakKind, number>>;
}

const memoryFrom = (runs: readonly MeasuredRun[]): FittedMemory => {
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

/** Each source with described runs left out in turn: how the terms that the others give do on it. */
const crossValidated = (runs: readonly MeasuredRun[]) => {
  const sources = [...new Set(runs.map(({ source }) => source))].map((source) => {
    const { memory, kindBytes } = memoryFrom(runs.filter((run) => run.source !== source));
    const compared = runs.filter((run) => run.source === source).map((run) => compare(run, memory, kindBytes));
    return { title: runSources.find((row) => row.source === source)?.title ?? source, compared };
  });
  const round = (value: number): number => rounded(value, 3);
  const figures = (compared: (typeof sources)[number]["compared"]) => {
    const {
      runs: count,
      median,
      p90,
      worst,
      bias,
    } = summarize(compared.map(({ alike, measured }) => relativeError(alike, measured.peakBytes)));
    return {
      runs: count,
      median: round(median),
      p90: round(p90),
      worst: round(worst),
      bias: round(bias),
      held: round(heldShare(compared)),
    };
  };
  return {
    ...figures(sources.flatMap(({ compared }) => compared)),
    sources: sources.map(({ title, compared }) => ({ title, ...figures(compared) })),
  };
};

/**
 * Bytes moved to dequantize an NF4 weight once: LitGPT timed the same runs with and without, so that what the longer ones take more is
 * two passes over all linear weights. The median over pairs.
 */
const nf4Bytes = (): number => {
  const runs = measuredRuns.filter(({ source }) => source === "litgpt");
  const key = ({ run }: MeasuredRun): string =>
    [run.model, run.technique, run.microBatchSize, JSON.stringify(run.hyperparameters)].join(" ");
  const pairs = runs.flatMap((quantized) => {
    if (quantized.run.quantization !== "nf4") return [];
    const plain = runs.find(
      ({ run, ...row }) => run.quantization === undefined && key({ run, ...row }) === key(quantized),
    );
    const [longer, shorter] = [quantized.timed?.secondsPerStep, plain?.timed?.secondsPerStep];
    if (longer === undefined || shorter === undefined) return [];
    const { architecture, run } = readMeasured(quantized);
    const bandwidth = (gpuOf(run.gpu as NonNullable<typeof run.gpu>).bandwidthTBps as number) * 1e12;
    return [((longer - shorter) * bandwidth) / (2 * linearParameters(architecture))];
  });
  return rounded(quantile(pairs, 0.5), 2);
};

const speedFrom = (): SpeedCalibration => {
  const runs = measuredRuns.flatMap((measured) => {
    const seconds = measuredSeconds(measured);
    return seconds === null ? [] : [{ measured, seconds }];
  });
  const nf4 = nf4Bytes();
  const termsOf = (terms: Terms): SpeedCalibration => ({
    efficiency: terms.efficiency as number,
    halfEfficientSize: terms.halfEfficientSize as number,
    launchSeconds: terms.launchSeconds as number,
    gptqBytes: terms.gptqBytes as number,
    pcieBytes: terms.pcieBytes as number,
    nf4Bytes: nf4,
    low: 1,
    high: 1,
  });
  const raw = descend(
    { efficiency: 0.7, halfEfficientSize: 1_500, launchSeconds: 0.0045, gptqBytes: 24, pcieBytes: 4e9 },
    {
      efficiency: { step: 0.1, least: 0.3, most: 1 },
      halfEfficientSize: { step: 400, least: 0, most: 8_000 },
      launchSeconds: { step: 0.001, least: 0.0005, most: 0.02 },
      gptqBytes: { step: 4, least: 2, most: 60 },
      pcieBytes: { step: 1e9, least: 0.5e9, most: 32e9 },
    },
    (terms) =>
      mean(runs.map((run) => Math.abs(Math.log(predictedSeconds(run.measured, termsOf(terms)) / run.seconds)))),
  );
  const terms = termsOf({
    efficiency: rounded(raw.efficiency as number, 3),
    halfEfficientSize: Math.round(raw.halfEfficientSize as number),
    launchSeconds: rounded(raw.launchSeconds as number, 3),
    gptqBytes: rounded(raw.gptqBytes as number, 3),
    pcieBytes: rounded(raw.pcieBytes as number, 3),
  });
  const faster = runs.map((run) => predictedSeconds(run.measured, terms) / run.seconds);
  return { ...terms, low: rounded(quantile(faster, 0.05), 2), high: rounded(quantile(faster, 0.95), 2) };
};

/** Everything that is fitted, from the fully described runs. */
export const fitted = () => {
  const runs = measuredRuns.filter(({ described }) => described);
  return { ...memoryFrom(runs), speed: speedFrom(), crossValidation: crossValidated(runs) };
};
