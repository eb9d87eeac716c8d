import { type Architecture, sumOverLinears } from "../catalogue/architecture.ts";
import type { Technique } from "../techniques/index.ts";
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
  const ofTwoMoments = technique.optimizerStates?.(model, run.hyperparameters) ?? 2 * trainable;
  const elements = (ofTwoMoments * perParameter) / 2;
  return elements * (eightBit ? 1 + 4 / 256 : bytesOf[trainedDtype(technique, run)]);
};

/**
 * Bytes that the step needs for itself: PyTorch's AdamW works on all parameters at once and makes one temporary of the size of one
 * state. An optimizer inside the backward pass, one of the technique's own, DeepSpeed's fused one, and the others need none.
 */
export const stepBytes = (technique: Technique, run: Run, trainable: number): number =>
  run.optimizer === "adamw" &&
  !isZero(run) &&
  !run.optimizerInBackward &&
  run.cpuOffload === "none" &&
  technique.optimizerStates === undefined
    ? trainable * bytesOf[trainedDtype(technique, run)]
    : 0;
