import type { Architecture } from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { activationBytes, logitBytes } from "./activations.ts";
import { type Calibration, calibration, type Spread } from "./calibration.ts";
import { gradientBytes } from "./gradients.ts";
import { optimizerBytes, stepBytes } from "./optimizer.ts";
import { bytesOf, insertedDtype, insertsParameters, type Run, shards } from "./run.ts";
import { weightBytes } from "./weights.ts";
import { dequantizedBytes, exchangeBytes, gatheredBytes } from "./workspace.ts";

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
