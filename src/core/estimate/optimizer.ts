import { type Architecture, sumOverLinears } from "../catalogue/architecture.ts";
import { linearParameters, totalParameters } from "../catalogue/parameters.ts";
import type { Hyperparameters, Technique } from "../techniques/technique.ts";
import { bytesOf, isZero, type Run, trainedDtype } from "./run.ts";

/** Elements of state that an optimizer keeps for each trained parameter, and whether they are stored in 8 bits. */
const statesOf = {
  adamw: { perParameter: 2, eightBit: false },
  "adamw-8bit": { perParameter: 2, eightBit: true },
  "paged-adamw-8bit": { perParameter: 2, eightBit: true },
  adafactor: { perParameter: 0, eightBit: false },
  lion: { perParameter: 1, eightBit: false },
  sgd: { perParameter: 0, eightBit: false },
} as const;

/**
 * Elements of optimizer state under GaLore: two moments of rank r along the longer side and the projection along the shorter side of
 * each matrix, and full moments for everything that is not projected. Zhao et al. 2024, section 4. Returns a count.
 */
const galoreStates = (model: Architecture, { rank = 128 }: Hyperparameters): number =>
  sumOverLinears(
    model,
    ({ inputSize, outputSize }) => 2 * rank * Math.max(inputSize, outputSize) + rank * Math.min(inputSize, outputSize),
  ) +
  2 * (totalParameters(model) - linearParameters(model));

/**
 * Elements of Adafactor's state without momentum: a mean for every row and every column of each matrix. Shazeer and Stern 2018,
 * section 3. For inserted modules, whose matrices are thin, a hundredth of their parameters. Returns a count.
 */
const adafactorStates = (model: Architecture, technique: Technique, trainable: number): number =>
  technique.trains === "all-weights"
    ? sumOverLinears(model, ({ inputSize, outputSize }) => inputSize + outputSize) +
      2 * (model.vocabularySize + model.hiddenSize)
    : trainable / 100;

/**
 * Bytes of optimizer state in all, before sharding. Eight-bit states keep one fp32 constant for 256 elements. Paged states are counted
 * as none: they move to host memory when the card is short, and the framework's own count never holds them.
 */
export const optimizerBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  if (run.optimizer === "paged-adamw-8bit" || run.cpuOffload !== "none") return 0;
  const { perParameter, eightBit } = statesOf[run.optimizer];
  if (run.optimizer === "adafactor") return adafactorStates(model, technique, trainable) * 4;
  const elements =
    technique.id === "galore"
      ? (galoreStates(model, run.hyperparameters) * perParameter) / 2
      : perParameter * trainable;
  return elements * (eightBit ? 1 + 4 / 256 : bytesOf[trainedDtype(technique, run)]);
};

/**
 * Bytes that the step needs for itself: PyTorch's AdamW works on all parameters at once and makes one temporary of the size of one
 * state. An optimizer inside the backward pass, DeepSpeed's fused one, and the others need none.
 */
export const stepBytes = (technique: Technique, run: Run, trainable: number): number =>
  run.optimizer === "adamw" &&
  !isZero(run) &&
  !run.optimizerInBackward &&
  run.cpuOffload === "none" &&
  technique.id !== "galore"
    ? trainable * bytesOf[trainedDtype(technique, run)]
    : 0;
