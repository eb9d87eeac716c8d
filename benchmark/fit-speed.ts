import { builtInCatalogue } from "../src/core/catalogue/catalogue.ts";
import type { Gpu } from "../src/core/catalogue/gpus.ts";
import { gpuOfRun } from "../src/core/catalogue/own-gpu.ts";
import { linearParameters } from "../src/core/catalogue/parameters.ts";
import { measuredSeconds, quantile, readMeasured } from "../src/core/estimate/accuracy.ts";
import type { SpeedCalibration } from "../src/core/estimate/calibration.ts";
import { secondsPerStep } from "../src/core/estimate/speed/throughput.ts";
import { type MeasuredRun, measuredRuns } from "../src/core/evidence/runs/index.ts";
import { descend, mean, rounded } from "./descend.ts";

/** A run that somebody timed, and what the terms say of it. */
interface TimedRun {
  readonly measured: MeasuredRun;
  readonly seconds: number;
  readonly predict: (terms: SpeedCalibration) => number;
}

/** Every run whose time and length are known. */
const timedRuns: readonly TimedRun[] = measuredRuns.flatMap((measured) => {
  const seconds = measuredSeconds(measured);
  if (seconds === null) return [];
  const { architecture, technique, run } = readMeasured(measured);
  const gpu = gpuOfRun(run.gpu, builtInCatalogue) as Gpu;
  return [
    {
      measured,
      seconds,
      predict: (terms: SpeedCalibration) => secondsPerStep(architecture, technique, run, gpu, terms) as number,
    },
  ];
});

/** The terms that are fitted; the others are counted or taken from a source. */
const freedoms = {
  efficiency: { step: 0.1, least: 0.3, most: 1 },
  bandwidthShare: { step: 0.1, least: 0.4, most: 0.95 },
  launchSeconds: { step: 4e-6, least: 4e-6, most: 60e-6 },
  checkpointSeconds: { step: 0.4e-3, least: 0, most: 8e-3 },
  stepSeconds: { step: 2e-3, least: 0, most: 50e-3 },
  gptqBytes: { step: 4, least: 2.5, most: 60 },
  pcieBytes: { step: 2e9, least: 0.5e9, most: 32e9 },
  switchedBytes: { step: 50e9, least: 20e9, most: 300e9 },
  hostShare: { step: 0.1, least: 0.2, most: 1 },
} as const;

const digits = 3;

/** Share of the runs that each side of the range leaves out. */
const leftOut = 0.025;

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
  return 1;
};

/**
 * Whether kernels of fms-acceleration also fuse adapters and the norms' products, which no setting
 * of a run says.
 */
const fusesAdapters = ({ id }: MeasuredRun): boolean => id.includes("-foak-");

/**
 * The runs that we drew at random teach speed, since the others know few small models and no trainer's
 * time of its own; memory is not fitted to them.
 */
const drawn = "tunewise-drawn";

/** Whether a run teaches: described in full by its source, and not kept for the test. */
const teaches = ({ measured }: TimedRun): boolean =>
  measured.described && (measured.group !== "unfitted" || measured.source === drawn) && !fusesAdapters(measured);

/**
 * Bytes moved to dequantize an NF4 weight once: LitGPT timed the same runs with and without, so
 * that what the longer ones take more is two passes over all linear weights. The median over pairs.
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
    const bandwidth = ((gpuOfRun(run.gpu, builtInCatalogue) as Gpu).bandwidthTBps as number) * 1e12;
    return [((longer - shorter) * bandwidth) / (2 * linearParameters(architecture))];
  });
  return rounded(quantile(pairs, 0.5), 2);
};

/**
 * Runs, each with a weight: a source weighs as the square root of its runs, so that the largest
 * does not decide alone.
 */
const weighed = (runs: readonly TimedRun[]): readonly { readonly run: TimedRun; readonly weight: number }[] =>
  runs.map((run) => ({
    run,
    weight: 1 / Math.sqrt(runs.filter(({ measured }) => measured.source === run.measured.source).length),
  }));

/** Where every fit starts, whatever stands in calibration.json. */
const start = {
  efficiency: 0.85,
  bandwidthShare: 0.85,
  launchSeconds: 20e-6,
  checkpointSeconds: 2e-3,
  stepSeconds: 10e-3,
  gptqBytes: 20,
  pcieBytes: 6e9,
  switchedBytes: 100e9,
  hostShare: 0.65,
} as const satisfies Readonly<Record<keyof typeof freedoms, number>>;

/** The terms of least mean distance between logarithms. */
const termsFrom = (runs: readonly TimedRun[]): SpeedCalibration => {
  const weights = weighed(runs);
  const counted = { nf4Bytes: nf4Bytes(), low: 1, high: 1 };
  const raw = descend(start, freedoms, (terms) => {
    const all = { ...counted, ...(terms as typeof start) };
    return mean(weights.map(({ run, weight }) => weight * Math.abs(Math.log(run.predict(all) / run.seconds))));
  }) as Record<keyof typeof freedoms, number>;
  return {
    ...counted,
    efficiency: rounded(raw.efficiency, digits),
    bandwidthShare: rounded(raw.bandwidthShare, digits),
    launchSeconds: rounded(raw.launchSeconds, digits),
    checkpointSeconds: rounded(raw.checkpointSeconds, digits),
    stepSeconds: rounded(raw.stepSeconds, digits),
    gptqBytes: rounded(raw.gptqBytes, digits),
    pcieBytes: rounded(raw.pcieBytes, digits),
    switchedBytes: rounded(raw.switchedBytes, digits),
    hostShare: rounded(raw.hostShare, digits),
  };
};

/**
 * Measured over predicted speed of every run, by terms to which its source did not contribute.
 * Every source weighs the same: the next one is as likely to be like a small one as like a large
 * one.
 */
const leftOutRatios = (runs: readonly TimedRun[]): readonly { readonly value: number; readonly weight: number }[] =>
  [...new Set(runs.map(({ measured }) => measured.source))].flatMap((source) => {
    const terms = termsFrom(runs.filter(({ measured }) => measured.source !== source));
    const own = runs.filter(({ measured }) => measured.source === source);
    return own.map((run) => ({ value: run.predict(terms) / run.seconds, weight: 1 / own.length }));
  });

/**
 * The terms of speed that the timed runs give. The range is that of runs of sources that were left
 * out in turn, so that it holds for a machine that nobody measured.
 */
export const speedFrom = (runs: readonly TimedRun[] = timedRuns.filter(teaches)): SpeedCalibration => {
  const ratios = leftOutRatios(runs);
  return {
    ...termsFrom(runs),
    low: rounded(weightedQuantile(ratios, leftOut), digits),
    high: rounded(weightedQuantile(ratios, 1 - leftOut), digits),
  };
};

/**
 * How far the terms are off on runs: the median factor, the one that 85% stay below, the bias, and
 * the share in the range.
 */
const speedErrors = (runs: readonly TimedRun[], terms: SpeedCalibration) => {
  const ratios = runs.map((run) => run.predict(terms) / run.seconds);
  const factors = ratios.map((ratio) => Math.max(ratio, 1 / ratio));
  return {
    runs: runs.length,
    median: rounded(quantile(factors, 0.5), digits),
    p85: rounded(quantile(factors, 0.85), digits),
    bias: rounded(quantile(ratios, 0.5), digits),
    held: rounded(mean(ratios.map((ratio) => (ratio >= terms.low && ratio <= terms.high ? 1 : 0))), digits),
  };
};

/**
 * Each group of runs left out in turn: how the terms and the range that the others give do on it.
 */
export const crossValidatedSpeed = (
  groupOf: (run: MeasuredRun) => string = ({ source }) => source,
): Readonly<Record<string, ReturnType<typeof speedErrors>>> => {
  const runs = timedRuns.filter(teaches);
  const groups = [...new Set(runs.map(({ measured }) => groupOf(measured)))];
  return Object.fromEntries(
    groups.map((group) => {
      const isIn = ({ measured }: TimedRun): boolean => groupOf(measured) === group;
      return [group, speedErrors(runs.filter(isIn), speedFrom(runs.filter((run) => !isIn(run))))];
    }),
  );
};
