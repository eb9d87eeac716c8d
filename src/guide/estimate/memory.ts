import { type Architecture, linearLayers } from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/technique.ts";
import { activationBytes, logitBytes } from "./activations.ts";
import { allocatorShare, contextBytes, dequantizedBytesPerWeight, peakRatio } from "./calibration.ts";
import { optimizerBytes } from "./optimizer.ts";
import { linearParameters } from "./parameters.ts";
import { bytesOf, type Run, shards, trainedDtype } from "./run.ts";
import { weightBytes } from "./weights.ts";

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

/** Parameters of one transformer block: what a sharded run gathers to compute with. */
const blockParameters = (model: Architecture): number =>
  sum(linearLayers(model).map(({ inputSize, outputSize }) => inputSize * outputSize));

/** Bytes of temporary copies: dequantized weights, or the gathered weights of two sharded blocks. */
const workspaceBytes = (model: Architecture, run: Run): number => {
  const { weights } = shards(run);
  const dequantized = run.quantization === "none" ? 0 : (linearParameters(model) * dequantizedBytesPerWeight) / weights;
  const gathered = weights > 1 ? 2 * blockParameters(model) * 2 : 0;
  return dequantized + gathered;
};

/** Bytes of gradients in all, before sharding. An optimizer inside the backward pass holds those of one block at a time. */
const gradientBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  const held = run.optimizerInBackward && technique.trains === "all-weights" ? blockParameters(model) : trainable;
  return held * bytesOf[trainedDtype(technique, run)];
};

/** Peak memory of one GPU of the run. Whole bytes. */
export const memoryEstimate = (model: Architecture, technique: Technique, run: Run): MemoryEstimate => {
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const split = shards(run);
  const inserted = technique.trains === "all-weights" || technique.trains === "biases" ? 0 : trainable;
  const offloaded = run.cpuOffload !== "none";
  const parts: Record<MemoryPart, number> = {
    weights: weightBytes(model, technique, run) / split.weights,
    adapters: (inserted * bytesOf[run.trainableDtype]) / split.weights,
    // Offloading streams gradients to the host while they appear, so that one block's stay on the card.
    gradients: offloaded
      ? Math.min(trainable, blockParameters(model)) * bytesOf[trainedDtype(technique, run)]
      : gradientBytes(model, technique, run, trainable) / split.gradients,
    optimizerStates: offloaded ? 0 : optimizerBytes(model, technique, run, trainable) / split.optimizer,
    activations: activationBytes(model, technique, run),
    logits: logitBytes(model, run),
    workspace: workspaceBytes(model, run),
    framework: 0,
  };
  parts.framework = contextBytes + allocatorShare * sum(memoryParts.map((part) => parts[part]));
  for (const part of memoryParts) parts[part] = Math.round(parts[part]);
  const total = sum(memoryParts.map((part) => parts[part]));
  return {
    ...parts,
    total,
    low: Math.round(total * peakRatio.low),
    high: Math.round(total * peakRatio.high),
  };
};
