import { type Architecture, layerCount } from "../catalogue/architecture.ts";
import type { Gpu } from "../catalogue/gpus.ts";
import { linearParameters } from "../catalogue/parameters.ts";
import { exactly, type Interval, sum, times } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { type SpeedCalibration, speedCalibration } from "./calibration.ts";
import { optimizerBytes } from "./optimizer.ts";
import { bytesOf, precisionOf, type Run, shards, trainedDtype } from "./run.ts";
import { product } from "./terms.ts";
import { weightTerms } from "./weights.ts";

/** Measured over peak matrix rate of the NVIDIA cards for which github.com/stas00/ml-engineering gives both: 0.78 to 0.87. */
const measuredShareOfPeak = 0.82;

/** Bytes a second between cards on a switched fabric: a third of NVLink 3's 300 GB/s a direction is assumed. */
const switchedBytes = 100e9;

/** Bytes a second between host and card, the processor's work included: half of PCI Express 4's 32 GB/s a direction is assumed. */
const hostBytes = 16e9;

const linkBytes = ({ link }: Gpu, { pcieBytes }: SpeedCalibration): number =>
  link === "pcie" ? pcieBytes : switchedBytes;

/** Passes through the layers: forward, backward, and forward once more where activations are recomputed. */
const passes = ({ gradientCheckpointing }: Run): number => (gradientCheckpointing ? 3 : 2);

/** Parameters of the linear layers that one token passes: of a mixture of experts only those it is sent to. Returns a count. */
export const activeLinearParameters = (model: Architecture): number =>
  sum(
    model.blocks.map(
      ({ layers, linears }) =>
        layers * sum(linears.map(({ inputSize, outputSize, activeCopies }) => inputSize * outputSize * activeCopies)),
    ),
  );

/** Operations of causal attention for one token, forward: scores and weighted values, half of the square. Dao 2023, section 4. */
const attentionOperations = (model: Architecture, sequenceLength: number): number =>
  sum(
    model.blocks.map(
      ({ layers, attentions }) =>
        layers *
        sum(
          attentions.map(
            ({ heads, keyDimension, valueDimension }) => sequenceLength * heads * (keyDimension + valueDimension),
          ),
        ),
    ),
  );

/**
 * Operations of training for one token: two for each multiply-add. A linear layer costs its parameters once forward, once for the
 * gradient of its input, once more for that of its weights where these are trained; attention's backward pass twice its forward one;
 * recomputation the forward pass without the head. Kaplan et al. 2020, section 2.1, with frozen weights told apart.
 */
export const operationsPerToken = (model: Architecture, technique: Technique, run: Run): number => {
  const linear = 2 * activeLinearParameters(model);
  const head = model.hasLogits ? 2 * model.hiddenSize * model.vocabularySize : 0;
  const attention = attentionOperations(model, run.sequenceLength);
  const trainsWeights = technique.trains === "all-weights";
  // Inserted modules are spread over experts as the weights are: a token passes the same part of both.
  const passed = activeLinearParameters(model) / linearParameters(model);
  const own =
    technique.trains === "inserted-modules"
      ? 6 * passed * technique.trainableParameters(model, run.hyperparameters)
      : 0;
  return (
    (linear + head) * (trainsWeights ? 3 : 2) +
    attention * 3 +
    (run.gradientCheckpointing ? linear + attention : 0) +
    own
  );
};

/** Bytes of memory traffic to dequantize one weight once, reading and writing: fitted for NF4 and GPTQ, NF4's taken for int8. */
const dequantizationTraffic = ({ quantization }: Run, terms: SpeedCalibration): number =>
  ({ none: 0, int8: terms.nf4Bytes, nf4: terms.nf4Bytes, "nf4-double": terms.nf4Bytes, "int4-gptq": terms.gptqBytes })[
    quantization
  ];

/** Operations a second of matrix multiplication that the card reaches on matrices of that hidden size; null where it is not known. */
export const reachedRate = (
  { bf16Tflops, measuredBf16Tflops }: Gpu,
  hiddenSize: number,
  { efficiency, halfEfficientSize }: SpeedCalibration = speedCalibration,
): number | null => {
  const rate = measuredBf16Tflops ?? (bf16Tflops === null ? null : bf16Tflops * measuredShareOfPeak);
  return rate === null ? null : rate * 1e12 * efficiency * (hiddenSize / (hiddenSize + halfEfficientSize));
};

/** Seconds that exchanging weights between cards, or fetching them from host memory, takes in one micro-batch. */
const exchangeSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  terms: SpeedCalibration,
): number => {
  const { gpuCount, cpuOffload } = run;
  const whole = sum(weightTerms(model, technique, { ...run, cpuOffload: "none", sharding: "none" }).map(product));
  const gathered =
    shards(run).weights > 1 ? (whole * passes(run) * (gpuCount - 1)) / gpuCount / linkBytes(gpu, terms) : 0;
  const fetched = cpuOffload === "parameters" ? (whole * passes(run)) / hostBytes : 0;
  return gathered + fetched;
};

/** Seconds of one optimizer step: updating all that is trained, and averaging its gradients over the cards. */
const stepSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  terms: SpeedCalibration,
): number => {
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const bytes = bytesOf[trainedDtype(technique, run)];
  const states = optimizerBytes(model, technique, { ...run, cpuOffload: "none" }, trainable);
  const touched = 2 * (2 * trainable * bytes + states);
  const update = run.cpuOffload === "none" ? touched / ((gpu.bandwidthTBps ?? 1) * 1e12) : touched / hostBytes;
  const averaged = run.gpuCount > 1 ? (2 * trainable * bytes) / linkBytes(gpu, terms) : 0;
  return update / shards(run).optimizer + averaged;
};

/** Seconds of one optimizer step over all its micro-batches, or null where the card's speed was not read in a source. */
export const secondsPerStep = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  terms: SpeedCalibration = speedCalibration,
): number | null => {
  const rate = reachedRate(gpu, model.hiddenSize, terms);
  if (rate === null || technique.trains === "unknown") return null;
  const tokens = run.microBatchSize * run.sequenceLength;
  const computing = (tokens * operationsPerToken(model, technique, run)) / rate;
  const dequantizing =
    (passes(run) * linearParameters(model) * dequantizationTraffic(run, terms)) / ((gpu.bandwidthTBps ?? 1) * 1e12);
  const launching = (layerCount(model) * terms.launchSeconds * passes(run)) / 2;
  const offloading = run.activationOffload
    ? (2 * tokens * layerCount(model) * model.hiddenSize * precisionOf(model.norm, run).stream) / hostBytes
    : 0;
  const micro =
    Math.max(computing + dequantizing, launching) + offloading + exchangeSeconds(model, technique, run, gpu, terms);
  return run.gradientAccumulation * micro + stepSeconds(model, technique, run, gpu, terms);
};

/**
 * Tokens a second of the whole run on these cards, padding left out, or null where the card's speed was not read in a source.
 * Techniques whose own operations are not counted here keep the speed against LoRA that was measured.
 */
export const tokensPerSecond = (model: Architecture, technique: Technique, run: Run, gpu: Gpu): Interval | null => {
  const seconds = secondsPerStep(model, technique, run, gpu);
  if (seconds === null) return null;
  const useful = Math.min(1, (run.meanSequenceLength ?? run.sequenceLength) / run.sequenceLength);
  const tokens = run.microBatchSize * run.sequenceLength * run.gradientAccumulation * run.gpuCount * useful;
  const counted = times({ low: speedCalibration.low, mid: 1, high: speedCalibration.high }, exactly(tokens / seconds));
  return technique.speedIsCounted ? counted : times(counted, technique.speedAgainstLora);
};
