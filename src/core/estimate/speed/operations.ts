import type { Architecture, Block, Linear } from "../../catalogue/architecture.ts";
import { sum } from "../../interval.ts";
import type { Technique } from "../../techniques/index.ts";
import { hasHead } from "../loss.ts";
import type { Run } from "../run.ts";

/**
 * Parameters of the linear layers that one token passes: of a mixture of experts only those it is
 * sent to. Returns a count.
 */
export const activeLinearParameters = (model: Architecture): number =>
  sum(
    model.blocks.map(
      ({ layers, linears }) =>
        layers * sum(linears.map(({ inputSize, outputSize, activeCopies }) => inputSize * outputSize * activeCopies)),
    ),
  );

/**
 * Operations of causal attention for one token, forward: scores and weighted values, half of the
 * square. Dao 2023, section 4.
 */
const attentionOperations = ({ attentions }: Block, sequenceLength: number): number =>
  sum(
    attentions.map(
      ({ heads, keyDimension, valueDimension }) => sequenceLength * heads * (keyDimension + valueDimension),
    ),
  );

/** The layers that inserted modules work on. */
export const targetsOf = (technique: Technique, { hyperparameters }: Run): readonly Linear["name"][] =>
  technique.trains === "inserted-modules"
    ? (hyperparameters.targetModules ?? technique.hyperparameters.targetModules ?? [])
    : [];

/** Multiply-adds of inserted modules for one token, forward. */
export const insertedOperations = (model: Architecture, technique: Technique, run: Run): number => {
  if (technique.trains !== "inserted-modules") return 0;
  const { multipliedOn } = technique;
  if (multipliedOn === undefined) return technique.trainableParameters(model, run.hyperparameters);
  const targets = targetsOf(technique, run);
  let total = 0;
  for (const { layers, linears } of model.blocks)
    for (const layer of linears)
      if (targets.includes(layer.name)) total += layers * layer.activeCopies * multipliedOn(layer, run.hyperparameters);
  return total;
};

/**
 * Operations of training for one token: two for each multiply-add. A linear layer costs its
 * parameters once forward, once for the gradient of its input, once more for that of its weights
 * where these are trained; attention's backward pass twice its forward one; recomputation the
 * forward pass without the head. Kaplan et al. 2020, section 2.1, with frozen weights told apart.
 */
export const operationsPerToken = (model: Architecture, technique: Technique, run: Run): number => {
  const linear = 2 * activeLinearParameters(model);
  const head = hasHead(model, run) ? 2 * model.hiddenSize * model.vocabularySize : 0;
  const attention = sum(model.blocks.map((block) => block.layers * attentionOperations(block, run.sequenceLength)));
  return (
    (linear + head) * (technique.trains === "all-weights" ? 3 : 2) +
    attention * 3 +
    (run.gradientCheckpointing ? linear + attention : 0) +
    6 * insertedOperations(model, technique, run)
  );
};
