import { sum } from "../interval.ts";
import { type Architecture, headLinear, type Linear, type LinearName, sumOverLinears } from "./architecture.ts";

/** Parameters of all linear layers of all blocks, without biases: the part that quantization shrinks. Returns a count. */
export const linearParameters = (model: Architecture): number =>
  sumOverLinears(model, ({ inputSize, outputSize }) => inputSize * outputSize);

/** Bias parameters of the linear layers, norms and heads. Returns a count, 0 for most recent models. */
export const biasParameters = (model: Architecture): number =>
  sumOverLinears(model, ({ bias, outputSize }) => (bias ? outputSize : 0)) +
  sum(model.blocks.map(({ layers, normBiases }) => layers * normBiases)) +
  model.outside.biases;

/** All parameters of the model. Returns a count, exact for the architectures that config-json.ts reads. */
export const totalParameters = (model: Architecture): number =>
  linearParameters(model) +
  biasParameters(model) +
  sum(model.blocks.map(({ layers, normScales, otherParameters }) => layers * (normScales + otherParameters))) +
  model.outside.embeddings +
  model.outside.head +
  model.outside.normScales;

/** The sum over the adapted linear layers of what `of` gives for one; the output head only where it is named. */
export const sumOverTargets = (
  model: Architecture,
  targetModules: readonly LinearName[],
  of: (layer: Linear) => number,
): number =>
  sumOverLinears(model, (layer) => (targetModules.includes(layer.name) ? of(layer) : 0)) +
  (targetModules.includes("lm_head") ? of(headLinear(model)) : 0);
