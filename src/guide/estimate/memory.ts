import { type Architecture, type Block, sumOverLinears } from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/technique.ts";
import { activationBytes, logitBytes } from "./activations.ts";
import { type Calibration, calibration, type Spread } from "./calibration.ts";
import { optimizerBytes, stepBytes } from "./optimizer.ts";
import {
  bytesOf,
  computeBytes,
  hasMasterWeights,
  insertedDtype,
  insertsParameters,
  isZero,
  type Run,
  shards,
  trainedDtype,
} from "./run.ts";
import { bitsPerLinearWeight, weightBytes } from "./weights.ts";

/** The parts of memory in the order in which charts stack them. */
export const memoryParts = [
  "weights",
  "adapters",
  "gradients",
  "optimizerStates",
  "activations",
  "logits",
  "workspace",
  "framework",
] as const;

export type MemoryPart = (typeof memoryParts)[number];

/** Bytes on one GPU at the peak of training: by part, in all, and the plausible range of the whole. */
export type MemoryEstimate = Readonly<Record<MemoryPart | "total" | "low" | "high", number>>;

const linearsOf = ({ linears }: Block): number =>
  sum(linears.map(({ inputSize, outputSize, copies }) => inputSize * outputSize * copies));

/** Parameters of the largest transformer block: what a sharded run gathers at a time. */
const blockParameters = (model: Architecture): number => Math.max(...model.blocks.map(linearsOf));

/** Parameters of the largest single matrix. */
const largestMatrix = (model: Architecture): number =>
  Math.max(
    model.vocabularySize * model.hiddenSize,
    ...model.blocks.flatMap(({ linears }) => linears.map(({ inputSize, outputSize }) => inputSize * outputSize)),
  );

/**
 * Bytes of dequantized weights. bitsandbytes dequantizes one matrix at a time; GPTQ's multiplication keeps the 16-bit weights of a
 * layer for its backward pass: of one layer with checkpointing, else of all.
 */
const dequantizedBytes = (model: Architecture, { quantization, gradientCheckpointing }: Run): number => {
  if (quantization === "none") return 0;
  if (quantization !== "int4-gptq") {
    const matrices = model.blocks.flatMap(({ linears }) =>
      linears.map((linear) => linear.inputSize * linear.outputSize),
    );
    return 2 * Math.max(...matrices);
  }
  return (
    2 *
    (gradientCheckpointing
      ? blockParameters(model)
      : sumOverLinears(model, ({ inputSize, outputSize }) => inputSize * outputSize))
  );
};

/** Bytes of the weights of two blocks, gathered where weights are sharded or fetched where they wait in host memory. */
const gatheredBytes = (model: Architecture, run: Run): number =>
  shards(run).weights > 1 || run.cpuOffload === "parameters"
    ? 2 *
      blockParameters(model) *
      (run.quantization === "none" ? computeBytes(run) : bitsPerLinearWeight[run.quantization] / 8)
    : 0;

/**
 * Bytes staged for the other GPUs: gathered embeddings and head where weights are sharded, and gradients on their way, all of them
 * under DDP, else a block's.
 */
const exchangeBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  const outside =
    gatheredBytes(model, run) > 0 ? computeBytes(run) * (model.outside.embeddings + model.outside.head) : 0;
  if (run.gpuCount === 1 || run.sharding === "none") return outside;
  const staged = run.sharding === "ddp" ? trainable : Math.min(trainable, blockParameters(model));
  return outside + staged * gradientDtypeBytes(technique, run);
};

/** ZeRO averages 16-bit gradients; elsewhere they have the dtype of what they update. */
const gradientDtypeBytes = (technique: Technique, run: Run): number =>
  isZero(run) && hasMasterWeights(technique, run) ? 2 : bytesOf[trainedDtype(technique, run)];

/**
 * Bytes of gradients on one GPU. An optimizer inside the backward pass holds that of one matrix at a time; offloading streams them to
 * the host, so that one block's stay.
 */
const gradientBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  const bytes = gradientDtypeBytes(technique, run);
  const whole = (trainable * bytes) / shards(run).gradients;
  if (run.optimizerInBackward) return Math.min(whole, largestMatrix(model) * bytes);
  if (run.cpuOffload !== "none") return Math.min(whole, blockParameters(model) * bytes);
  return whole;
};

/** Peak memory of one GPU of the run, as the framework counts what it reserves; the CUDA context comes on top. Whole bytes. */
export const memoryEstimate = (
  model: Architecture,
  technique: Technique,
  run: Run,
  terms: Calibration = calibration,
): MemoryEstimate => {
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const split = shards(run);
  const inserted = insertsParameters(technique) ? trainable : 0;
  const { held, passing } = activationBytes(model, technique, run);
  const logits = logitBytes(model, technique, run);
  // Three moments compete: the loss, when all logits exist; a layer's backward pass, when part of them is still held; and the step of
  // the optimizer, when activations and logits are gone. Only what exceeds the logits adds to the peak.
  const layerWork = dequantizedBytes(model, run) + gatheredBytes(model, run);
  const beyondLogits = Math.max(0, passing + layerWork - (1 - terms.logitsHeld) * logits);
  const workInPeak = Math.min(layerWork, beyondLogits);
  const activations = held + beyondLogits - workInPeak;
  const step = Math.max(0, stepBytes(technique, run, trainable) / split.optimizer - activations - logits - workInPeak);
  const parts: Record<MemoryPart, number> = {
    weights: weightBytes(model, technique, run),
    adapters: (inserted * bytesOf[insertedDtype(run)]) / split.weights,
    gradients: gradientBytes(model, technique, run, trainable),
    optimizerStates: optimizerBytes(model, technique, run, trainable) / split.optimizer,
    activations,
    logits,
    workspace: step + workInPeak + exchangeBytes(model, technique, run, trainable),
    framework: 0,
  };
  const moving = activations + logits + workInPeak;
  const resident = sum(memoryParts.map((part) => parts[part])) - moving;
  parts.framework = terms.runtimeBytes + terms.movingOverhead * moving + terms.residentOverhead * resident;
  for (const part of memoryParts) parts[part] = Math.round(parts[part]);
  const total = sum(memoryParts.map((part) => parts[part]));
  const doubt = ({ moving: ofMoving, resident: ofResident, runtimeBytes }: Spread): number =>
    ofMoving * moving + ofResident * resident + runtimeBytes;
  return {
    ...parts,
    total,
    low: Math.round(total - doubt(terms.below)),
    high: Math.round(total + doubt(terms.above)),
  };
};
