import {
  bypassedLayers,
  bypassedWhy,
  hasSinks,
  type Job,
  mixedPrecision,
  quantized,
  sharded,
  sixteenBit,
  splitByFsdp,
  storedConfig,
} from "./job.ts";
import { present, pythonCall, type Setting, set } from "./settings.ts";
import type { TrlRecipe } from "./trl/recipe.ts";

// What scripts have in common that call Transformers' Trainer or one that builds on it.

/** Optimizer states in host memory: DeepSpeed's ZeRO, stage 3 where the weights are split too. */
export const offload = (job: Job): Setting =>
  set(
    "deepspeed",
    {
      zero_optimization: { stage: sharded(job) ? 3 : 2, offload_optimizer: { device: "cpu" } },
      [mixedPrecision(job)]: { enabled: true },
      train_micro_batch_size_per_gpu: "auto",
      gradient_accumulation_steps: "auto",
      gradient_clipping: "auto",
    },
    "optimizer states wait in host memory",
  );

/** Whether a variable `quantization` tells how the base is loaded. */
export const hasQuantization = (job: Job): boolean => quantized(job) || storedConfig(job) !== null;

/** The class of Transformers that it is of; none where there is none. */
export const quantizationClass = (job: Job): readonly string[] => {
  const name = quantized(job) ? "BitsAndBytesConfig" : storedConfig(job);
  return name === null ? [] : [name];
};

/** The variable `quantization`, with which the base is loaded in 4 bits, or in 16 from what it is stored in. */
export const quantization = (job: Job): string => {
  const stored = storedConfig(job);
  return stored === null || quantized(job)
    ? bitsAndBytes(job)
    : `quantization = ${stored}(dequantize=True)  # stored in ${job.architecture.storedAs?.toUpperCase()}, which cannot be trained: 16 bit in memory`;
};

/** What is handed to the loading of the model, as a Python dictionary. */
export const loadingArguments = (job: Job): string =>
  `{${[
    `"dtype": "${job.hasMasters ? "float32" : sixteenBit(job)}"`,
    ...(hasQuantization(job) ? ['"quantization_config": quantization'] : []),
    ...(hasSinks(job) ? ['"attn_implementation": "eager"'] : []),
  ].join(", ")}}`;

const bitsAndBytes = (job: Job): string =>
  `quantization = ${pythonCall(
    "BitsAndBytesConfig",
    present([
      set("load_in_4bit", true),
      set("bnb_4bit_quant_type", "nf4"),
      set("bnb_4bit_use_double_quant", true, "0.127 instead of 0.5 bit a weight for constants"),
      set("bnb_4bit_compute_dtype", sixteenBit(job)),
      sharded(job) && set("bnb_4bit_quant_storage", sixteenBit(job), "so that FSDP can split it"),
      skippedLayers(job),
    ]),
  )}`;

/** What stays in 16 bit: a list takes the place of the one that names the output head. */
const skippedLayers = (job: Job): Setting | null => {
  const isClassifier = job.training.method === "classification";
  const bypassed = bypassedLayers(job);
  if (!isClassifier && bypassed.length === 0) return null;
  return set(
    "llm_int8_skip_modules",
    [...bypassed, ...(isClassifier ? ["classifier", "score"] : ["lm_head"])],
    present([bypassed.length > 0 && bypassedWhy, isClassifier && "the head is trained in full, by either name"]).join(
      "; ",
    ),
  );
};

/**
 * The option of the Trainer for the 16-bit arithmetic that the GPU has. Where FSDP splits weights
 * that are trained in 16 bit, accelerate would turn them into fp32 for it.
 */
export const sixteenBitArithmetic = (job: Job, trains: TrlRecipe["trains"]): Setting => {
  if (trains === "all-weights" && splitByFsdp(job) && !job.hasMasters) {
    return set("bf16", false, "the weights are bf16 anyway; mixed precision would hold them in fp32 under FSDP");
  }
  return job.hasBf16 ? set("bf16", true) : set("fp16", true, "this GPU has no bf16 arithmetic");
};

/** The variable `total_steps`, which callbacks name. A batch of GRPO holds answers, several to each task. */
export const totalSteps = ({ training, settings: { rl } }: Job): string =>
  `total_steps = ${training.epochs} * len(dataset["train"])${rl ? ` * ${rl.generations}` : ""} // ${training.batchSize}`;
