import { builtInCatalogue } from "../src/core/catalogue/catalogue.ts";
import { linearParameters } from "../src/core/catalogue/parameters.ts";
import { measuredSeconds, predictedSeconds, quantile, readMeasured } from "../src/core/estimate/accuracy.ts";
import type { SpeedCalibration } from "../src/core/estimate/calibration.ts";
import { type MeasuredRun, measuredRuns } from "../src/core/evidence/runs/index.ts";
import { descend, mean, rounded, type Terms } from "./descend.ts";

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
    const bandwidth = (builtInCatalogue.gpuOf(run.gpu as NonNullable<typeof run.gpu>).bandwidthTBps as number) * 1e12;
    return [((longer - shorter) * bandwidth) / (2 * linearParameters(architecture))];
  });
  return rounded(quantile(pairs, 0.5), 2);
};

/** The terms of speed that the timed runs give. */
export const speedFrom = (): SpeedCalibration => {
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
