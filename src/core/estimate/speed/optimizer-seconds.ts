import type { Architecture, Linear } from "../../catalogue/architecture.ts";
import { type Gpu, pcieBytes } from "../../catalogue/gpus.ts";
import type { Technique } from "../../techniques/index.ts";
import type { SpeedCalibration } from "../calibration.ts";
import { optimizerBytes } from "../optimizer.ts";
import { bytesOf, type Run, shards, trainedDtype } from "../run.ts";
import type { Pace } from "./pace.ts";
import { linkBytes } from "./transfers.ts";

/**
 * What an optimizer does for each trained tensor and parameter beyond reading and writing
 * parameters, gradients and states.
 */
const optimizerWork = {
  adamw: { kernels: 0.5, bytes: 0 },
  "adamw-8bit": { kernels: 6, bytes: 0 },
  "paged-adamw-8bit": { kernels: 10, bytes: 4 },
  /** Copies in fp32, squares, means over rows and columns, the update and its clipping. */
  adafactor: { kernels: 18, bytes: 50 },
  lion: { kernels: 6, bytes: 0 },
  sgd: { kernels: 0.5, bytes: 0 },
} as const;

/** Trained tensors: two on each layer that is adapted, or all of the model's. */
const trainedTensors = (model: Architecture, technique: Technique, targets: readonly Linear["name"][]): number => {
  let total = 0;
  for (const { layers, linears, norms } of model.blocks) {
    let inBlock = technique.trains === "all-weights" ? norms + linears.length : 0;
    for (const { name } of linears) if (targets.includes(name)) inBlock += 2;
    total += layers * inBlock;
  }
  return total;
};

/**
 * Seconds of one optimizer step: updating all that is trained, and averaging its gradients over the
 * cards.
 */
export const stepSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  pace: Pace,
  targets: readonly Linear["name"][],
  terms: SpeedCalibration,
): number => {
  const trainable = technique.trainableParameters(model, run.hyperparameters);
  const bytes = bytesOf[trainedDtype(technique, run)];
  const states = optimizerBytes(model, technique, { ...run, cpuOffload: "none" }, trainable);
  const own = optimizerWork[run.optimizer];
  const touched = 4 * trainable * bytes + 2 * states + trainable * own.bytes;
  const rate = run.cpuOffload === "none" ? pace.bytes : pcieBytes(gpu) * terms.hostShare;
  const tensors = trainedTensors(model, technique, targets);
  const launched = (tensors * own.kernels + (tensors / 2) * (technique.work?.stepKernels ?? 0)) * terms.launchSeconds;
  const averaged = run.gpuCount > 1 ? (2 * trainable * bytes) / linkBytes(gpu, terms) : 0;
  return (touched / rate + launched) / shards(run).optimizer + averaged;
};
