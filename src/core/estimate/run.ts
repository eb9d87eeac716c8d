import type { GpuId } from "../catalogue/gpus.ts";
import type { Hyperparameters, Trained } from "../techniques/hyperparameters.ts";

export type Dtype = "bf16" | "fp16" | "fp32";

/** What each setting of a run can be. */
export const runOptions = {
  quantization: ["none", "int8", "nf4", "nf4-double", "int4-gptq"],
  weightsDtype: ["bf16", "fp16", "fp32"],
  trainableDtype: ["bf16", "fp16", "fp32"],
  mixedPrecision: ["none", "bf16", "fp16"],
  optimizer: ["adamw", "adamw-8bit", "paged-adamw-8bit", "adafactor", "lion", "sgd"],
  attention: ["flash", "eager"],
  loss: ["standard", "chunked", "fused"],
  sharding: ["none", "ddp", "zero-1", "zero-2", "zero-3", "fsdp"],
  cpuOffload: ["none", "optimizer", "parameters"],
} as const;

type Options = { readonly [Key in keyof typeof runOptions]: (typeof runOptions)[Key][number] };

/** One training run, as the command line speaks of it. The model and the technique go beside it. */
export interface Run extends Options {
  readonly hyperparameters: Hyperparameters;
  readonly optimizerInBackward: boolean;
  readonly gradientCheckpointing: boolean;
  /** Whether what checkpointing keeps waits in host memory. */
  readonly activationOffload: boolean;
  readonly microBatchSize: number;
  readonly gradientAccumulation: number;
  /** Tokens of one sequence as it passes through the model: packed full, or padded to this length. */
  readonly sequenceLength: number;
  /** Mean tokens of a sequence that are not padding; `sequenceLength` where sequences are packed. */
  readonly meanSequenceLength?: number;
  readonly gpu?: GpuId;
  readonly gpuCount: number;
}

/** A run of one GPU with the commonest settings: what the command line assumes where a field is absent. */
export const defaultRun: Run = {
  hyperparameters: {},
  quantization: "none",
  weightsDtype: "bf16",
  trainableDtype: "bf16",
  mixedPrecision: "none",
  optimizer: "adamw",
  optimizerInBackward: false,
  gradientCheckpointing: false,
  activationOffload: false,
  attention: "flash",
  loss: "standard",
  microBatchSize: 1,
  gradientAccumulation: 1,
  sequenceLength: 1_024,
  sharding: "none",
  cpuOffload: "none",
  gpuCount: 1,
};

/** Bytes of one element. */
export const bytesOf: Readonly<Record<Dtype, number>> = { bf16: 2, fp16: 2, fp32: 4 };

/** What is split over the GPUs: into how many shares weights, gradients and optimizer states are cut. */
export const shards = ({ sharding, gpuCount }: Run): { weights: number; gradients: number; optimizer: number } => {
  const stage = { none: 0, ddp: 0, "zero-1": 1, "zero-2": 2, "zero-3": 3, fsdp: 3 }[sharding];
  return {
    weights: stage >= 3 ? gpuCount : 1,
    gradients: stage >= 2 ? gpuCount : 1,
    optimizer: stage >= 1 ? gpuCount : 1,
  };
};

/** Bytes of one element of what a layer computes: of mixed precision, else of the weights; quantized weights compute in 16 bit. */
export const computeBytes = ({ mixedPrecision, quantization, weightsDtype }: Run): number =>
  mixedPrecision !== "none" || quantization !== "none" ? 2 : bytesOf[weightsDtype];

/** Whether 16-bit arithmetic works on copies of fp32 master weights: mixed precision where all weights are trained. */
export const hasMasterWeights = (technique: Trained, run: Run): boolean =>
  technique.trains === "all-weights" && run.mixedPrecision !== "none";

/**
 * The dtype of inserted modules. PEFT creates them in the dtype of the weight they adapt, where that is a floating-point one: beside
 * GPTQ's packed integers they are fp32, whatever was asked for.
 */
export const insertedDtype = ({ quantization, trainableDtype }: Run): Dtype =>
  quantization === "int4-gptq" ? "fp32" : trainableDtype;

/** The dtype of what the optimizer updates, and so of its states. */
export const trainedDtype = (technique: Trained, run: Run): Dtype =>
  hasMasterWeights(technique, run)
    ? "fp32"
    : technique.trains === "all-weights"
      ? run.trainableDtype
      : insertedDtype(run);

/** Whether DeepSpeed's ZeRO runs it: gradients and the weights that compute are then 16 bit beside sharded fp32 master weights. */
export const isZero = ({ sharding }: Run): boolean => sharding.startsWith("zero");

/** Whether the technique adds parameters to the model's own. */
export const insertsParameters = ({ trains }: Trained): boolean => trains === "inserted-modules" || trains === "inputs";
