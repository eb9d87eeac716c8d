import {
  type Architecture,
  keyValueSize,
  type Linear,
  type LinearName,
  linearLayers,
  querySize,
} from "../catalogue/architecture.ts";
import { sum } from "../interval.ts";

/** Parameters of all linear layers of all blocks, without biases: the part that quantization shrinks. Returns a count. */
export const linearParameters = (model: Architecture): number =>
  model.layers * sum(linearLayers(model).map(({ inputSize, outputSize }) => inputSize * outputSize));

/** Bias parameters of the linear layers, norms and head. Returns a count, 0 for most recent models. */
export const biasParameters = (model: Architecture): number =>
  model.layers *
    (sum(linearLayers(model).map(({ bias, outputSize }) => (bias ? outputSize : 0))) +
      (model.norm === "layer" ? model.normsPerLayer * model.hiddenSize : 0)) +
  (model.norm === "layer" ? model.hiddenSize : 0) +
  (model.headBias ? model.vocabularySize : 0);

/** Scales of the norms. Returns a count. */
const normScales = (model: Architecture): number => {
  const queryKey = { none: 0, head: 2 * model.headDimension, projection: querySize(model) + keyValueSize(model) };
  return model.layers * (model.normsPerLayer * model.hiddenSize + queryKey[model.queryKeyNorm]) + model.hiddenSize;
};

/** Parameters of the embedding and, where it is a matrix of its own, the output head. Returns a count. */
export const embeddingParameters = (model: Architecture): number =>
  model.vocabularySize * model.hiddenSize * (model.tiedEmbeddings ? 1 : 2);

/** All parameters of the model. Returns a count, exact for the architectures of the catalogue. */
export const totalParameters = (model: Architecture): number =>
  embeddingParameters(model) + linearParameters(model) + normScales(model) + biasParameters(model);

/** The linear layers of one block that stand in `targetModules`. */
export const targetsOf = (model: Architecture, targetModules: readonly LinearName[]): readonly Linear[] =>
  linearLayers(model).filter(({ name }) => targetModules.includes(name));
