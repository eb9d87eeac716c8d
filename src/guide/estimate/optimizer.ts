import { type Architecture, linearLayers } from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";
import type { Hyperparameters, Technique } from "../techniques/technique.ts";
import { linearParameters, totalParameters } from "./parameters.ts";
import { bytesOf, type Run, trainedDtype } from "./run.ts";

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
  model.layers *
    sum(
      linearLayers(model).map(
        ({ inputSize, outputSize }) =>
          2 * rank * Math.max(inputSize, outputSize) + rank * Math.min(inputSize, outputSize),
      ),
    ) +
  2 * (totalParameters(model) - linearParameters(model));

/** Bytes of optimizer state in all, before sharding. Eight-bit states keep one fp32 constant for 256 elements. */
export const optimizerBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  const { perParameter, eightBit } = statesOf[run.optimizer];
  const elements = technique.id === "galore" ? galoreStates(model, run.hyperparameters) : perParameter * trainable;
  return elements * (eightBit ? 1 + 4 / 256 : bytesOf[trainedDtype(technique, run)]);
};
