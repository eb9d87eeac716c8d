import type { GpuId } from "../catalogue/gpus.ts";
import type { Hyperparameters, Technique } from "../techniques/technique.ts";

export type Dtype = "bf16" | "fp16" | "fp32";

/** One training run, as the command line speaks of it. The model and the technique go beside it. */
export interface Run {
  readonly hyperparameters: Hyperparameters;
  readonly quantization: "none" | "int8" | "nf4" | "nf4-double" | "int4-gptq";
  readonly weightsDtype: Dtype;
  readonly trainableDtype: Dtype;
  readonly mixedPrecision: "none" | "bf16" | "fp16";
  readonly optimizer: "adamw" | "adamw-8bit" | "paged-adamw-8bit" | "adafactor" | "lion" | "sgd";
  readonly optimizerInBackward: boolean;
  readonly gradientCheckpointing: boolean;
  readonly attention: "flash" | "eager";
  readonly loss: "standard" | "chunked" | "fused";
  readonly microBatchSize: number;
  readonly gradientAccumulation: number;
  readonly sequenceLength: number;
  readonly sharding: "none" | "ddp" | "zero-1" | "zero-2" | "zero-3" | "fsdp";
  readonly cpuOffload: "none" | "optimizer" | "parameters";
  readonly gpu?: GpuId;
  readonly gpuCount: number;
}

/** Bytes of one element. */
export const bytesOf: Readonly<Record<Dtype, number>> = { bf16: 2, fp16: 2, fp32: 4 };

/** What is split over the GPUs: whether weights, gradients and optimizer states are each held in full or as a share. */
export const shards = ({ sharding, gpuCount }: Run): { weights: number; gradients: number; optimizer: number } => {
  const stage = { none: 0, ddp: 0, "zero-1": 1, "zero-2": 2, "zero-3": 3, fsdp: 3 }[sharding];
  return {
    weights: stage >= 3 ? gpuCount : 1,
    gradients: stage >= 2 ? gpuCount : 1,
    optimizer: stage >= 1 ? gpuCount : 1,
  };
};

/** Whether 16-bit arithmetic works on copies of fp32 master weights: mixed precision where all weights are trained. */
export const hasMasterWeights = (technique: Technique, run: Run): boolean =>
  technique.trains === "all-weights" && run.mixedPrecision !== "none";

/** The dtype of what the optimizer updates, and so of gradients and states. */
export const trainedDtype = (technique: Technique, run: Run): Dtype =>
  hasMasterWeights(technique, run) ? "fp32" : run.trainableDtype;
