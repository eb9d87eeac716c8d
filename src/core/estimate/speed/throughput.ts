import { type Architecture, type Linear, layerCount } from "../../catalogue/architecture.ts";
import { type Gpu, ratesOf } from "../../catalogue/gpus.ts";
import { exactly, type Interval, times } from "../../interval.ts";
import type { Technique } from "../../techniques/index.ts";
import { type SpeedCalibration, speedCalibration } from "../calibration.ts";
import { tokensOf } from "../loss.ts";
import { asTimed, factsOf, type Precision, precisionOf, type Run } from "../run.ts";
import { workOfBlock } from "./block-work.ts";
import { lossSeconds } from "./loss-seconds.ts";
import { insertedOperations, targetsOf } from "./operations.ts";
import { stepSeconds } from "./optimizer-seconds.ts";
import { longest, type Pace, paceOf } from "./pace.ts";
import { rolloutSeconds } from "./rollout.ts";
import { exchangeSeconds, offloadSeconds } from "./transfers.ts";

// A step is worked through twice: by the GPU, which multiplies matrices and moves tensors, and by
// the host, which launches every kernel from Python. The slower of the two decides; exchange
// between cards and with host memory runs beside them.

/**
 * How much longer attention's backward pass takes than its forward one: it works the scores out
 * again. Dao 2023, section 3.1.
 */
const attentionBackward = 2.5;

/**
 * Since Transformers 5 and in torchtune checkpointing hooks into every tensor that autograd saves, which
 * costs the host some milliseconds a layer; before, it ran a block as one function.
 */
const hooksSince = "2025-04";

/**
 * Kernels of a trained weight's gradient beside those of its input's: the product, and adding it to
 * what is there.
 */
const gradientKernels = 2;

/** Seconds in which the card and the host do one micro-batch. */
interface MicroBatch {
  readonly card: number;
  readonly host: number;
}

const microBatch = (
  model: Architecture,
  technique: Technique,
  run: Run,
  tokens: number,
  pace: Pace,
  p: Precision,
  targets: readonly Linear["name"][],
  terms: SpeedCalibration,
): MicroBatch => {
  const again = run.gradientCheckpointing ? 1 : 0;
  const forwards = 1 + again + factsOf(run).referencePasses;
  const weightGradients = technique.trains === "all-weights" ? 1 : 0;
  const checkpoints = factsOf(run).month >= hooksSince ? again * layerCount(model) : 0;
  let card = lossSeconds(model, technique, run, pace, p);
  let launches = 0;
  for (const block of model.blocks) {
    const work = workOfBlock(model, block, technique, run, tokens, pace, p, terms, targets);
    const { kernels, products, insertedProducts, attention, bytes, weightBytes } = work;
    card +=
      block.layers *
      (products * (forwards + 1 + weightGradients) +
        insertedProducts * (forwards + 2) +
        attention * (forwards + attentionBackward) +
        (bytes * (forwards + 2) + weightBytes * forwards) / pace.bytes +
        kernels * (forwards + 2) * pace.kernel);
    const gradients = weightGradients * gradientKernels * (block.modules.length + block.norms);
    launches += block.layers * (kernels * (forwards + 2) + gradients);
  }
  if (technique.trains === "inserted-modules" && technique.multipliedOn === undefined) {
    card += ((forwards + 2) * 2 * tokens * insertedOperations(model, technique, run)) / pace.operations;
  }
  return { card, host: launches * terms.launchSeconds + checkpoints * terms.checkpointSeconds };
};

/**
 * Seconds of one optimizer step over all its micro-batches, or null where nothing is known of the
 * card's speed.
 */
export const secondsPerStep = (
  model: Architecture,
  technique: Technique,
  given: Run,
  gpu: Gpu,
  terms: SpeedCalibration = speedCalibration,
): number | null => {
  const rates = ratesOf(gpu);
  const run = asTimed(given);
  if (rates === null || technique.trains === "unknown") return null;
  const p = precisionOf(model, run);
  const pace = paceOf(rates, p.compute, terms);
  const targets = targetsOf(technique, run);
  const tokens = tokensOf(technique, run);
  const { card, host } = microBatch(model, technique, run, tokens, pace, p, targets, terms);
  const exchanging = exchangeSeconds(model, technique, run, gpu, terms);
  const offloading = offloadSeconds(model, technique, run, gpu, tokens, p, terms);
  const micro = longest(card, host, exchanging, offloading);
  const step = stepSeconds(model, technique, run, gpu, pace, targets, terms);
  return (
    run.gradientAccumulation * micro +
    step +
    terms.stepSeconds +
    (rolloutSeconds(model, technique, run, gpu, terms) ?? 0)
  );
};

/** How much wider the range is where a card's rates are derived. */
const derivedRange: Interval = { low: 0.4, mid: 1, high: 2.2 };

/**
 * Tokens a second of the whole run on these cards, padding left out, or null where nothing is known
 * of the card's speed. Techniques whose own operations are not counted here keep the speed against
 * LoRA that was measured.
 */
export const tokensPerSecond = (model: Architecture, technique: Technique, given: Run, gpu: Gpu): Interval | null => {
  const run = asTimed(given);
  const counted = secondsPerStep(model, technique, run, gpu);
  if (counted === null) return null;
  const seconds = counted * (run.correction?.time ?? 1);
  const useful = Math.min(1, (run.meanSequenceLength ?? run.sequenceLength) / run.sequenceLength);
  const tokens = run.microBatchSize * run.sequenceLength * run.gradientAccumulation * run.gpuCount * useful;
  const { low, high } = speedCalibration;
  const speed = times({ low, mid: 1, high }, exactly(tokens / seconds));
  const of = technique.speedIsCounted ? (technique.speedAgainstCounted ?? exactly(1)) : technique.speedAgainstLora;
  const whole = times(speed, of);
  return ratesOf(gpu)?.derived ? times(whole, derivedRange) : whole;
};
