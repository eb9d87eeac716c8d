import { type Architecture, layerCount } from "../../catalogue/architecture.ts";
import { type Gpu, ratesOf } from "../../catalogue/gpus.ts";
import { keyValueElements, linearParameters } from "../../catalogue/parameters.ts";
import { sum } from "../../interval.ts";
import type { Technique } from "../../techniques/index.ts";
import { type SpeedCalibration, speedCalibration } from "../calibration.ts";
import { precisionOf, type Run, samplerShares } from "../run.ts";
import { workOfBlock } from "./block-work.ts";
import { activeLinearParameters, targetsOf } from "./operations.ts";
import { longest, type Pace, paceOf } from "./pace.ts";

/**
 * Seconds in which cards of one machine add up a few answers' hidden states, twice a layer where
 * the weights are split.
 */
const allReduceSeconds = 15e-6;

/** Kernels of a layer that vLLM's graphs run for a token. */
const sampledKernels = 8;

/**
 * Seconds in which vLLM gives each answer one token more: it reads 16-bit weights with the adapters
 * merged, and keys and values, without a host that launches kernels. Split over cards, each reads
 * its share of the weights for the answers of all.
 */
const mergedTokenSeconds = (model: Architecture, run: Run, answers: number, pace: Pace): number => {
  const length = run.sequenceLength - (run.rl?.completionLength ?? 0) / 2;
  const weights = linearParameters(model) + model.hiddenSize * model.vocabularySize;
  const active = activeLinearParameters(model) + model.hiddenSize * model.vocabularySize;
  const cached = sum(model.blocks.map((block) => block.layers * keyValueElements(block)));
  const shares = samplerShares(model, run);
  const bytes = 2 * (Math.min(weights, shares * answers * active) / shares + answers * length * cached);
  const kernels = sampledKernels * pace.kernel + (shares > 1 ? 2 * allReduceSeconds : 0);
  return longest(bytes / pace.bytes, (answers * 2 * active) / pace.operations) + layerCount(model) * kernels;
};

/**
 * Seconds in which the answers of one optimizer step are sampled, token after token, by the model
 * itself. Each token reads all weights and the keys and values so far; but with Transformers' own
 * generation the host, which launches every kernel anew, is slower.
 */
export const rolloutSeconds = (
  model: Architecture,
  technique: Technique,
  run: Run,
  gpu: Gpu,
  terms: SpeedCalibration = speedCalibration,
): number | null => {
  const rates = ratesOf(gpu);
  if (rates === null) return null;
  if (!run.rl) return 0;
  const p = precisionOf(model, run);
  const pace = paceOf(rates, p.compute, terms);
  const targets = targetsOf(technique, run);
  const answers = run.microBatchSize * run.gradientAccumulation;
  if (run.rl.engine !== "transformers") return run.rl.completionLength * mergedTokenSeconds(model, run, answers, pace);
  let card = (model.hiddenSize * model.vocabularySize * p.compute) / pace.bytes;
  let kernels = 0;
  const length = run.sequenceLength - run.rl.completionLength / 2;
  for (const block of model.blocks) {
    const work = workOfBlock(model, block, technique, run, answers, pace, p, terms, targets);
    const cache = answers * length * keyValueElements(block) * p.compute;
    card +=
      block.layers *
      (work.products +
        work.insertedProducts +
        (work.bytes + work.weightBytes + cache) / pace.bytes +
        work.kernels * pace.kernel);
    kernels += block.layers * work.kernels;
  }
  return run.rl.completionLength * longest(card, kernels * terms.launchSeconds);
};
