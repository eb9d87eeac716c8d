import type { Interval } from "./interval.ts";
import type { Share } from "./lengths.ts";
import { methodFacts, type TrainingMethod } from "./training-methods.ts";

/** How the data are learnt from, how often they are passed, and in which batches. */
export interface TrainingPlan {
  readonly method: TrainingMethod;
  /** Passes over the data. */
  readonly epochs: number;
  /** Examples that an update of the weights is the mean of, over all cards. */
  readonly batchSize: number;
  /** What is held out to see overfitting: a share below 1, or so many examples. */
  readonly heldOut: number;
}

/** A plan as it is placed on cards. */
export interface PlacedTraining extends TrainingPlan {
  readonly updates: Interval;
  /** Tokens of the longest sequence that is kept. */
  readonly maxLength: number;
  /** Share of the examples that are longer, and lose their end. */
  readonly cutShare: Share;
}

const heldOutShare = 0.1;

/** As many examples tell a loss closely enough; more of them only take time. */
const mostHeldOut = 1_000;

/** Share of the updates in which the learning rate rises to its full value. */
export const warmupShare = 0.1;

/** Share of the updates after which the run is evaluated and saved. */
export const evaluationShare = 0.1;

/** With fewer updates a run is over before the learning rate has done its work. */
export const leastUpdates = 20;

/** Where nothing is known of the data. */
export const usualTraining = { method: "sft", batchSize: methodFacts("sft").batchSize } as const;

/** What is not held out: one example at least. */
const trainedOn = (examples: number): number =>
  Math.max(1, examples - Math.min(mostHeldOut, Math.ceil(examples * heldOutShare)));

/**
 * Sequences that an example makes: as many as it fills of the longest ones where they are packed,
 * else one.
 */
export const sequencesIn = (method: TrainingMethod, meanTokens: number, maxLength: number): number =>
  methodFacts(method).packs ? meanTokens / maxLength : 1;

/** Updates of a run over so many examples, the last batch of an epoch a smaller one. */
export const updatesOf = (
  examples: number,
  { epochs, batchSize }: Pick<TrainingPlan, "epochs" | "batchSize">,
  sequencesEach = 1,
): number => epochs * Math.ceil((trainedOn(examples) * sequencesEach) / batchSize);

/**
 * The plan for data of that size: epochs by its middle, where they are not given, and a batch, a
 * power of two, that leaves enough updates even at its low end.
 */
export const trainingPlanFor = (
  examples: Interval,
  method: TrainingMethod = "sft",
  givenEpochs: number | null = null,
  sequencesEach = 1,
): TrainingPlan => {
  const { epochs: rows, batchSize: usual, leastBatchSize } = methodFacts(method);
  const row = rows.find(({ upTo }) => examples.mid <= upTo) as (typeof rows)[number];
  const epochs = givenEpochs ?? row.epochs;
  let batchSize = usual;
  while (batchSize > leastBatchSize && updatesOf(examples.low, { epochs, batchSize }, sequencesEach) < leastUpdates) {
    batchSize /= 2;
  }
  return { method, epochs, batchSize, heldOut: examples.mid * heldOutShare > mostHeldOut ? mostHeldOut : heldOutShare };
};
