import { type Architecture, layerCount } from "../../catalogue/architecture.ts";
import { blockParameters } from "../../catalogue/blocks.ts";
import { totalParameters } from "../../catalogue/parameters.ts";
import type { Technique } from "../../techniques/index.ts";
import { gradientDtypeBytes, gradientParameters, largestLinear, largestMatrix, optimizerBytes } from "../optimizer.ts";
import {
  bytesOf,
  factsOf,
  hasMasterWeights,
  insertedDtype,
  insertsParameters,
  isZero,
  type Run,
  shards,
} from "../run.ts";
import { factor, splitOver, type Term, term } from "../terms.ts";
import { isQuantized, weightTerms } from "../weights.ts";

// Weights, inserted modules, optimizer states and gradients.

/** What is alive for the length of a step: weights, inserted modules, optimizer states. */
export const residentTerms = (
  model: Architecture,
  technique: Technique,
  run: Run,
  trainable: number,
): readonly Term[] => {
  const split = shards(run);
  const states = optimizerBytes(model, technique, run, trainable);
  return [
    ...weightTerms(model, technique, run).map((factors) => term("weights", "weights", ...factors)),
    ...(insertsParameters(technique)
      ? [
          term(
            "adapters",
            "adapters",
            factor(trainable, "trainedParameters"),
            factor(bytesOf[insertedDtype(run)], "bytesEach"),
            ...splitOver(split.weights),
          ),
        ]
      : []),
    term(
      "optimizerStates",
      "states",
      factor(trainable, "trainedParameters"),
      factor(trainable === 0 ? 0 : states / trainable, "stateEach"),
      ...splitOver(split.optimizer),
    ),
  ];
};

/**
 * Gradients on one GPU: its share of all, or those of a part that are whole until they are gone, if
 * these are fewer.
 */
export const gradientTerm = (model: Architecture, technique: Technique, run: Run, trainable: number): Term => {
  const parameters = gradientParameters(model, run, trainable);
  const { gradients } = shards(run);
  const isShare = !run.optimizerInBackward && trainable / gradients <= parameters;
  return term(
    "gradients",
    "gradients",
    factor(isShare ? trainable : parameters, "trainedParameters"),
    factor(gradientDtypeBytes(technique, run), "bytesEach"),
    ...splitOver(isShare ? gradients : 1),
  );
};

/**
 * Gradients that are there while the backward pass works on its last block: all but those of that
 * block and of the embeddings, which come last; none of what lies before all blocks.
 */
export const earlierGradients = (model: Architecture, technique: Technique, run: Run, trainable: number): Term => {
  const ofLast =
    technique.trains === "inputs"
      ? trainable
      : technique.trains === "all-weights"
        ? blockParameters(model) + (model.tiedEmbeddings ? 0 : model.outside.embeddings)
        : trainable / layerCount(model);
  return gradientTerm(model, technique, run, Math.max(0, trainable - ofLast));
};

/**
 * What is there when the last weights are read: a matrix that is still to be quantized, or cast;
 * where the program casts them all to fp32 before ZeRO cuts them up, all of these.
 */
export const loadedTerms = (
  model: Architecture,
  technique: Technique,
  run: Run,
  resident: readonly Term[],
): readonly Term[] => {
  const casts =
    factsOf(run).upcastsLoaded && hasMasterWeights(technique, run) && isZero(run) && shards(run).weights === 1;
  const waiting = casts ? largestMatrix(model) : largestLinear(model, (layer) => isQuantized(layer, run));
  return [
    ...(casts
      ? [term("weights", "weights", factor(totalParameters(model), "weights"), factor(4, "bytesEach"))]
      : resident.filter(({ part }) => part === "weights")),
    term("workspace", "largest-weight", factor(waiting, "parametersAtATime"), factor(2, "bytesEach")),
  ];
};
