import type { Architecture } from "../catalogue/architecture.ts";
import type { Hyperparameters } from "../techniques/hyperparameters.ts";
import type { Technique } from "../techniques/index.ts";

/**
 * Bytes of a checkpoint of one variant: what was trained, in fp32 as PEFT keeps adapters, or the
 * whole model in 16 bit. Whole bytes.
 */
export const checkpointBytes = (model: Architecture, technique: Technique, settings: Hyperparameters): number => {
  const stored = (technique.storedParameters ?? technique.trainableParameters)(model, settings);
  return Math.round(stored * (technique.trains === "all-weights" ? 2 : 4));
};
