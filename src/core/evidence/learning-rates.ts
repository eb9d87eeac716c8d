import type { TechniqueId } from "../techniques/index.ts";
import type { TrainingMethod } from "../training-methods.ts";
import type { ClaimId } from "./claims/index.ts";

/**
 * A learning rate that documentation recommends, that most examples of a framework are written
 * with, or that authors took; a range where they name one.
 */
export interface PublishedRate {
  readonly technique: TechniqueId;
  readonly method: TrainingMethod;
  readonly low: number;
  readonly high: number;
  readonly claim: ClaimId;
  /** Whether its authors searched over rates. */
  readonly swept?: true;
}

const published = (
  technique: TechniqueId,
  method: TrainingMethod,
  claim: ClaimId,
  low: number,
  high = low,
): PublishedRate => ({ technique, method, low, high, claim });

/**
 * What to start from, a row for each source. Rates of Adam with warm-up, LoRA scaled by one to two
 * times its rank. Left out are archived examples, and those of Axolotl, ms-swift and torchtune for
 * pairs and ratings (1e-5 to 5e-4), which keep or exceed the rate for answers.
 */
export const publishedRates: readonly PublishedRate[] = [
  published("full", "sft", "trl-rates", 2e-5),
  published("full", "sft", "llama-factory-rates", 1e-5),
  published("full", "sft", "swift-rates", 1e-5),
  published("full", "sft", "axolotl-rates", 2e-5),
  published("full", "sft", "torchtune-rates", 2e-5),
  published("full", "pretraining", "swift-rates", 1e-5),
  published("full", "pretraining", "axolotl-rates", 2e-5),
  { ...published("full", "classification", "bert-rates", 2e-5, 5e-5), swept: true },
  published("full", "embeddings", "sentence-transformers-rates", 2e-5),
  published("full", "embeddings", "swift-rates", 6e-6),
  published("full", "dpo", "trl-rates", 5e-7),
  published("full", "kto", "trl-kto-rates", 5e-7, 1e-6),
  published("full", "grpo", "trl-rates", 1e-6),
  published("full", "grpo", "swift-rates", 1e-6),
  published("full", "grpo", "torchtune-rates", 1e-5),

  published("lora", "sft", "trl-rates", 2e-4),
  published("lora", "sft", "unsloth-rates", 2e-4),
  published("lora", "sft", "llama-factory-rates", 1e-4),
  published("lora", "sft", "swift-rates", 1e-4),
  published("lora", "sft", "axolotl-rates", 2e-4),
  published("lora", "sft", "torchtune-rates", 3e-4),
  published("lora", "pretraining", "llama-factory-rates", 1e-4),
  published("lora", "classification", "lora-glue-rates", 1e-4, 5e-4),
  published("lora", "classification", "swift-rates", 1e-4),
  published("lora", "embeddings", "swift-rates", 5e-5),
  published("lora", "dpo", "trl-rates", 5e-6),
  published("lora", "dpo", "trl-adapter-rates", 1e-5),
  published("lora", "dpo", "tinker-rates", 1e-5),
  published("lora", "dpo", "llama-factory-rates", 5e-6),
  published("lora", "dpo", "unsloth-rates", 5e-6),
  published("lora", "kto", "trl-kto-rates", 5e-7, 5e-6),
  published("lora", "kto", "llama-factory-rates", 5e-6),
  published("lora", "grpo", "trl-rates", 1e-5),
  published("lora", "grpo", "tinker-rates", 1e-5, 4e-5),
  published("lora", "grpo", "unsloth-rates", 5e-6),
  published("lora", "grpo", "swift-rates", 1e-6),

  published("galore", "sft", "llama-factory-rates", 1e-5),
  published("galore", "sft", "galore-rate", 3e-5),
  published("oft", "sft", "llama-factory-rates", 1e-4),
  published("adalora", "sft", "swift-rates", 1e-4),
  published("bottleneck-adapter", "sft", "adapterhub-rate", 1e-4),
  published("prompt-tuning", "sft", "trl-rates", 1e-2, 3e-2),
  // The better of two and of three rates that the PEFT benchmark tried.
  published("prefix-tuning", "sft", "bench-learning-rates", 5e-3),
  published("prefix-tuning", "sft", "tfew-rates", 1e-2),
  published("ia3", "sft", "bench-learning-rates", 5e-3),
  published("ia3", "sft", "tfew-rates", 3e-3),
  published("bitfit", "sft", "tfew-rates", 3e-4),
];

/** Techniques whose rates were published as those of another: QLoRA's and DoRA's as LoRA's. */
export const ratesPublishedAs: Readonly<Partial<Record<TechniqueId, TechniqueId>>> = { qlora: "lora", dora: "lora" };

/**
 * Exponents of the hidden size in Tinker's formula, which covers these families of models and no
 * others.
 */
const sizeExponents: readonly { readonly family: RegExp; readonly exponent: number }[] = [
  { family: /llama/i, exponent: 0.781 },
  { family: /qwen/i, exponent: 0.0775 },
];

/** The batch that Tinker's formula is for. */
export const tinkerBatch = 128;

/**
 * LoRA's rate for answers in batches of 128, by Tinker's formula (tinker-rates); null for families
 * that it does not cover.
 */
export const tinkerRate = (model: string, hiddenSize: number): number | null => {
  const found = sizeExponents.find(({ family }) => family.test(model));
  return found ? 5e-4 * (2_000 / hiddenSize) ** found.exponent : null;
};

/** LoRA's rate as a multiple of that for all weights, in the same formula. */
export const tinkerLoraFactor = 10;
