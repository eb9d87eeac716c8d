import type { Run } from "./estimate/run.ts";
import type { Trainer } from "./estimate/software.ts";

/** How the data are learnt from, and what published recipes of that kind have in common. */
interface MethodFacts {
  /** The program whose newest profile the plans assume. */
  readonly trainer: Trainer;
  readonly head: Run["head"];
  /**
   * Passes over the data, by how many examples there are. The last row has no end.
   */
  readonly epochs: readonly { readonly upTo: number; readonly epochs: number }[];
  /** Examples that an update of the weights is the mean of. */
  readonly batchSize: number;
  /** The fewest that one can learn from: a pair of texts needs others to be told from. */
  readonly leastBatchSize: number;
  /** Whether examples are joined into sequences of full length. */
  readonly packs: boolean;
  /** The most sequences that pass through the model at once. */
  readonly mostMicroBatch: number;
  /** Answers that the model gives to each example, from which it learns. */
  readonly generations: number;
}

const always = (epochs: number): MethodFacts["epochs"] => [{ upTo: Number.POSITIVE_INFINITY, epochs }];

/** The batch of s1 (1,000 examples), below the 32 from which LoRA tolerates batches less. */
const usualBatchSize = 16;

/** Pairs and ratings are passed once as by Zephyr, three times where they are few (epochs-pairs). */
const feedbackEpochs: MethodFacts["epochs"] = [
  { upTo: 1_000, epochs: 3 },
  { upTo: Number.POSITIVE_INFINITY, epochs: 1 },
];

export const trainingMethods = {
  /** Answers to imitate. */
  sft: {
    trainer: "trl-sft",
    head: "causal-lm",
    // Five as s1 with its 1,000 (claim epochs-few), three as Transformers sets them, one as Zephyr
    // with its 200,000 (epochs-many). About four are worth almost as much as fresh data
    // (epochs-repeat).
    epochs: [
      { upTo: 1_000, epochs: 5 },
      { upTo: 100_000, epochs: 3 },
      { upTo: Number.POSITIVE_INFINITY, epochs: 1 },
    ],
    batchSize: usualBatchSize,
    leastBatchSize: 1,
    packs: false,
    mostMicroBatch: 4,
    generations: 1,
  },
  /** Raw text, of which every token is learnt, packed into sequences of full length. */
  pretraining: {
    trainer: "trl-sft",
    head: "causal-lm",
    epochs: always(1),
    batchSize: usualBatchSize,
    leastBatchSize: 1,
    packs: true,
    mostMicroBatch: 4,
    generations: 1,
  },
  /** Texts with a label, learnt by a head that classifies. */
  classification: {
    trainer: "transformers",
    head: "classification",
    // BERT's authors passed its data two to four times; fewer data need more passes until their
    // loss no longer falls.
    epochs: [
      { upTo: 1_000, epochs: 10 },
      { upTo: 100_000, epochs: 3 },
      { upTo: Number.POSITIVE_INFINITY, epochs: 2 },
    ],
    batchSize: usualBatchSize,
    leastBatchSize: 1,
    packs: false,
    mostMicroBatch: 16,
    generations: 1,
  },
  /** Pairs of texts that belong together; the other pairs of the batch are what does not. */
  embeddings: {
    trainer: "sentence-transformers",
    head: "embedding",
    // Sentence Transformers passes 5,749 pairs four times (examples/sentence_transformer/training/sts)
    // and those of its larger examples once.
    epochs: [
      { upTo: 10_000, epochs: 4 },
      { upTo: Number.POSITIVE_INFINITY, epochs: 1 },
    ],
    batchSize: 64,
    leastBatchSize: 4,
    packs: false,
    mostMicroBatch: 32,
    generations: 1,
  },
  /** Pairs of a better and a worse answer. */
  dpo: {
    trainer: "trl-dpo",
    head: "causal-lm",
    epochs: feedbackEpochs,
    batchSize: usualBatchSize,
    leastBatchSize: 1,
    packs: false,
    mostMicroBatch: 4,
    generations: 1,
  },
  /** Answers that were called good or bad one by one. */
  kto: {
    trainer: "trl-kto",
    head: "causal-lm",
    epochs: feedbackEpochs,
    batchSize: usualBatchSize,
    leastBatchSize: 1,
    packs: false,
    mostMicroBatch: 4,
    generations: 1,
  },
  /** Tasks whose answers a program rewards; the model gives eight to each, as TRL has it. */
  grpo: {
    trainer: "trl-grpo",
    head: "causal-lm",
    epochs: always(1),
    // Thirty-two answers an update.
    batchSize: 4,
    leastBatchSize: 1,
    packs: false,
    mostMicroBatch: 4,
    generations: 8,
  },
} as const satisfies Readonly<Record<string, MethodFacts>>;

export type TrainingMethod = keyof typeof trainingMethods;

export const methodFacts = (method: TrainingMethod): MethodFacts => trainingMethods[method];
