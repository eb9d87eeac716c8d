import type { Interval } from "./interval.ts";

/** What is learnt from: answers to imitate, or pairs of a better and a worse one (DPO). */
export type TrainingMethod = "sft" | "dpo";

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

/** The batch of s1 (1,000 examples), below the 32 from which LoRA tolerates batches less. */
const usualBatchSize = 16;

/** Where nothing is known of the data. */
export const usualTraining = { method: "sft", batchSize: usualBatchSize } as const satisfies Partial<TrainingPlan>;

/**
 * Epochs up to so many examples: five as s1 with its 1,000 (claim epochs-few), three as
 * Transformers sets them, one as Zephyr with its 200,000 (epochs-many). About four passes are worth
 * almost as much as fresh data (epochs-repeat). Pairs are passed once, as Zephyr's, and three times
 * where they are few, as in LLaMA-Factory's example (epochs-pairs).
 */
const epochsUpTo = {
  sft: [
    { examples: 1_000, epochs: 5 },
    { examples: 100_000, epochs: 3 },
    { examples: Number.POSITIVE_INFINITY, epochs: 1 },
  ],
  dpo: [
    { examples: 1_000, epochs: 3 },
    { examples: Number.POSITIVE_INFINITY, epochs: 1 },
  ],
} as const satisfies Readonly<
  Record<TrainingMethod, readonly { readonly examples: number; readonly epochs: number }[]>
>;

/** What is not held out: one example at least. */
const trainedOn = (examples: number): number =>
  Math.max(1, examples - Math.min(mostHeldOut, Math.ceil(examples * heldOutShare)));

/** Updates of a run over so many examples, the last batch of an epoch a smaller one. */
export const updatesOf = (
  examples: number,
  { epochs, batchSize }: Pick<TrainingPlan, "epochs" | "batchSize">,
): number => epochs * Math.ceil(trainedOn(examples) / batchSize);

/**
 * The plan for data of that size: epochs by its middle, and a batch, a power of two, that leaves
 * enough updates even at its low end.
 */
export const trainingPlanFor = (examples: Interval, method: TrainingMethod = "sft"): TrainingPlan => {
  const rows = epochsUpTo[method];
  const { epochs } = rows.find((row) => examples.mid <= row.examples) as (typeof rows)[number];
  let batchSize = usualBatchSize;
  while (batchSize > 1 && updatesOf(examples.low, { epochs, batchSize }) < leastUpdates) batchSize /= 2;
  return { method, epochs, batchSize, heldOut: examples.mid * heldOutShare > mostHeldOut ? mostHeldOut : heldOutShare };
};
