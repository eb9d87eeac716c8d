import type { Architecture } from "../catalogue/architecture.ts";
import { blockParameters } from "../catalogue/blocks.ts";
import type { Technique } from "../techniques/index.ts";
import { bytesOf, hasMasterWeights, isZero, type Run, shards, trainedDtype } from "./run.ts";

/** Parameters of the largest single matrix. */
const largestMatrix = (model: Architecture): number =>
  Math.max(
    model.vocabularySize * model.hiddenSize,
    ...model.blocks.flatMap(({ linears }) => linears.map(({ inputSize, outputSize }) => inputSize * outputSize)),
  );

/** ZeRO averages 16-bit gradients; elsewhere they have the dtype of what they update. */
export const gradientDtypeBytes = (technique: Technique, run: Run): number =>
  isZero(run) && hasMasterWeights(technique, run) ? 2 : bytesOf[trainedDtype(technique, run)];

/**
 * Bytes of gradients on one GPU. An optimizer inside the backward pass holds that of one matrix at a time; offloading streams them to
 * the host, so that one block's stay.
 */
export const gradientBytes = (model: Architecture, technique: Technique, run: Run, trainable: number): number => {
  const bytes = gradientDtypeBytes(technique, run);
  const whole = (trainable * bytes) / shards(run).gradients;
  if (run.optimizerInBackward) return Math.min(whole, largestMatrix(model) * bytes);
  if (run.cpuOffload !== "none") return Math.min(whole, blockParameters(model) * bytes);
  return whole;
};
