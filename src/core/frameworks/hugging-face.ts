import { type Job, mixedPrecision, sharded, sixteenBit } from "./job.ts";
import { present, pythonCall, type Setting, set } from "./settings.ts";

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

/** The variable `quantization`, with which the base is loaded in 4 bits. */
export const quantization = (job: Job): string =>
  `quantization = ${pythonCall(
    "BitsAndBytesConfig",
    present([
      set("load_in_4bit", true),
      set("bnb_4bit_quant_type", "nf4"),
      set("bnb_4bit_use_double_quant", true, "0.127 instead of 0.5 bit a weight for constants"),
      set("bnb_4bit_compute_dtype", sixteenBit(job)),
      sharded(job) && set("bnb_4bit_quant_storage", sixteenBit(job), "so that FSDP can split it"),
      job.training.method === "classification" &&
        set("llm_int8_skip_modules", ["classifier", "score"], "the head is trained in full, by either name"),
    ]),
  )}`;

/** The option of the Trainer for the 16-bit arithmetic that the GPU has. */
export const sixteenBitArithmetic = ({ hasBf16 }: Job): Setting =>
  hasBf16 ? set("bf16", true) : set("fp16", true, "this GPU has no bf16 arithmetic");

/** The variable `total_steps`, which callbacks name. */
export const totalSteps = ({ training }: Job): string =>
  `total_steps = ${training.epochs} * len(dataset["train"]) // ${training.batchSize}`;
