import type { Architecture } from "../catalogue/architecture.ts";
import { heads, usualLabels } from "../catalogue/classification-head.ts";
import type { CorrectionFactors } from "../catalogue/correction.ts";
import type { GpuId } from "../catalogue/gpus.ts";
import type { OwnGpu } from "../catalogue/own-gpu.ts";
import type { Hyperparameters, Trained } from "../techniques/hyperparameters.ts";
import { type SoftwareFacts, type SoftwareId, softwareOf, trainers } from "./software.ts";

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
  trainer: trainers,
  head: heads,
} as const;

export const rolloutEngines = ["transformers", "vllm", "vllm-server"] as const;

type Options = { readonly [Key in keyof typeof runOptions]: (typeof runOptions)[Key][number] };

/** One training run, as the command line speaks of it. The model and the technique go beside it. */
export interface Run extends Options {
  readonly hyperparameters: Hyperparameters;
  readonly optimizerInBackward: boolean;
  readonly gradientCheckpointing: boolean;
  /** Whether what checkpointing keeps waits in host memory. */
  readonly activationOffload: boolean;
  /** Whether torch.compile makes kernels of each block and of the loss. */
  readonly compile: boolean;
  readonly microBatchSize: number;
  readonly gradientAccumulation: number;
  /**
   * Tokens of one sequence as it passes through the model: packed full, or padded to this length.
   */
  readonly sequenceLength: number;
  /**
   * Mean tokens of a sequence that are not padding; `sequenceLength` where sequences are packed.
   */
  readonly meanSequenceLength?: number;
  /**
   * Mean tokens of a sequence with its padding, where a micro-batch is padded to its own longest
   * sequence; `sequenceLength` where it is padded to that.
   */
  readonly paddedSequenceLength?: number;
  /** Whether a second copy of the weights is held, which a preference is compared with. */
  readonly referenceCopy: boolean;
  /** A profile of software/, by its id. */
  readonly software: SoftwareId;
  /** A batch of evaluation between steps; null where none is run. */
  readonly evaluation: { readonly microBatchSize: number; readonly sequenceLength: number } | null;
  /** What a trainer that samples answers does: how many to a prompt, and of how many tokens. */
  readonly rl?: {
    readonly generations: number;
    readonly completionLength: number;
    /** What samples: the trained model itself, vLLM on the same GPUs, or vLLM on others. */
    readonly engine: (typeof rolloutEngines)[number];
    /** Whether vLLM on the same GPUs keeps its memory in the training step; else it gives it back. */
    readonly staysAwake?: boolean;
  };
  /** Labels of a classification head. */
  readonly labels: number;
  /** A GPU of the catalogue, or one that it does not have. */
  readonly gpu?: GpuId | OwnGpu;
  readonly gpuCount: number;
  /** Factors by runs that the person measured; absent where nothing was. */
  readonly correction?: CorrectionFactors;
}

/**
 * A run of one GPU with the commonest settings: what the command line assumes where a field is
 * absent.
 */
export const defaultRun: Run = {
  hyperparameters: {},
  quantization: "none",
  weightsDtype: "bf16",
  trainableDtype: "fp32",
  mixedPrecision: "bf16",
  optimizer: "adamw",
  optimizerInBackward: false,
  gradientCheckpointing: false,
  activationOffload: false,
  compile: false,
  attention: "flash",
  loss: "standard",
  microBatchSize: 1,
  gradientAccumulation: 1,
  sequenceLength: 1_024,
  trainer: "trl-sft",
  head: "causal-lm",
  software: "trl-2026-11",
  referenceCopy: false,
  evaluation: null,
  labels: usualLabels,
  sharding: "none",
  cpuOffload: "none",
  gpuCount: 1,
};

/** Bytes of one element. */
export const bytesOf: Readonly<Record<Dtype, number>> = { bf16: 2, fp16: 2, fp32: 4 };

/**
 * What is split over the GPUs: into how many shares weights, gradients and optimizer states are
 * cut.
 */
export const shards = ({ sharding, gpuCount }: Run): { weights: number; gradients: number; optimizer: number } => {
  const stage = { none: 0, ddp: 0, "zero-1": 1, "zero-2": 2, "zero-3": 3, fsdp: 3 }[sharding];
  return {
    weights: stage >= 3 ? gpuCount : 1,
    gradients: stage >= 2 ? gpuCount : 1,
    optimizer: stage >= 1 ? gpuCount : 1,
  };
};

/**
 * Over how many GPUs vLLM splits the model to sample with: the largest power of two that divides
 * them, as TRL asks for, and the heads of every attention, as vLLM does; the eight of a machine at
 * most.
 */
export const samplerShares = (
  { blocks }: Pick<Architecture, "blocks">,
  { gpuCount }: Pick<Run, "gpuCount">,
): number => {
  const attentionHeads = blocks.flatMap(({ attentions }) => attentions.map((each) => each.heads));
  let shares = 1;
  while (shares < 8 && [gpuCount, ...attentionHeads].every((count) => count % (2 * shares) === 0)) shares *= 2;
  return shares;
};

/** Whether bitsandbytes holds the base in 4 or 8 bits. */
export const isBitsAndBytes = ({ quantization }: Run): boolean =>
  quantization === "nf4" || quantization === "nf4-double" || quantization === "int8";

/** The dtypes of a run, as bytes of an element. */
export interface Precision {
  /** Whether autocast chooses the dtype of each operation. */
  readonly autocast: boolean;
  /** What matrices are multiplied in. */
  readonly compute: number;
  /** The hidden states between blocks, and what checkpointing keeps of them. */
  readonly stream: number;
  /** The result of a norm, which linear layers read. */
  readonly normed: number;
  /** Inserted modules. */
  readonly adapter: number;
  /** Embeddings, norms and head of a quantized base. */
  readonly unquantized: number;
  /** The output head as its layer holds it: autocast copies an fp32 one. */
  readonly head: number;
}

/**
 * The dtypes of the run. Quantized weights compute in 16 bit; layer norms give fp32 under autocast,
 * unless the model casts them back, and some models pass on fp32 under it.
 */
export const precisionOf = (
  { norm, implementation = {} }: Pick<Architecture, "norm" | "implementation">,
  run: Run,
): Precision => {
  const autocast = run.mixedPrecision !== "none";
  const quantized = run.quantization !== "none";
  // Under FSDP nothing is prepared: trl 0.9 trainer/sft_trainer.py, is_sharded_qlora.
  const prepares = softwareOf(run.software).preparesQuantized && run.sharding !== "fsdp";
  const unquantized = quantized && isBitsAndBytes(run) && prepares ? 4 : 2;
  const given = quantized ? unquantized : bytesOf[run.weightsDtype];
  // ZeRO and FSDP compute in 16 bit, whatever they hold.
  const sharded = autocast && (isZero(run) || run.sharding === "fsdp");
  const head = sharded ? 2 : given;
  // A sum of bf16 and fp16 is fp32.
  const isWide = autocast && (implementation.streamInFp32 === true || castsWeights(run));
  const stream = isWide ? 4 : head;
  const isNormedWide = norm === "layer" && autocast && !implementation.normsCastBack;
  return {
    autocast,
    compute: autocast || quantized ? 2 : bytesOf[run.weightsDtype],
    stream,
    normed: implementation.normsIn16Bit && autocast ? 2 : isNormedWide ? 4 : stream,
    adapter: bytesOf[insertedDtype(run)],
    unquantized,
    head,
  };
};

/**
 * Whether autocast makes copies of weights, which are fp32 or of the other 16-bit dtype: sharding
 * libraries make their own.
 */
export const castsWeights = (run: Run): boolean =>
  run.mixedPrecision !== "none" &&
  run.cpuOffload !== "parameters" &&
  run.quantization === "none" &&
  run.weightsDtype !== run.mixedPrecision &&
  run.sharding !== "fsdp" &&
  !isZero(run);

/** Whether adapters drop a share of their input. */
export const hasDropout = ({ hyperparameters: { dropout = 0 } }: Pick<Run, "hyperparameters">): boolean => dropout > 0;

/**
 * Whether norms and gates are kernels that work out again in the backward pass what they can:
 * Liger's and Unsloth's, which come with a fused loss, or those of torch.compile.
 */
export const hasFusedKernels = ({ loss, compile }: Run): boolean => loss === "fused" || compile;

/** What the libraries of the run do. */
export const factsOf = (run: Run): SoftwareFacts => softwareOf(run.software);

/**
 * Whether 16-bit arithmetic works on copies of fp32 master weights: fp32 weights of which all are
 * trained in mixed precision.
 */
export const hasMasterWeights = (technique: Trained, run: Run): boolean =>
  technique.trains === "all-weights" && run.mixedPrecision !== "none" && (run.weightsDtype === "fp32" || isZero(run));

/**
 * The dtype of inserted modules. PEFT creates them in the dtype of the weight they adapt, where
 * that is a floating-point one: beside GPTQ's packed integers they are fp32, whatever was asked
 * for.
 */
export const insertedDtype = ({ quantization, trainableDtype }: Run): Dtype =>
  quantization === "int4-gptq" ? "fp32" : trainableDtype;

/** The dtype of what the optimizer updates, and so of its states. */
export const trainedDtype = (technique: Trained, run: Run): Dtype =>
  hasMasterWeights(technique, run)
    ? "fp32"
    : technique.trains === "all-weights"
      ? run.weightsDtype
      : technique.trains === "biases"
        ? run.weightsDtype
        : insertedDtype(run);

/**
 * Whether DeepSpeed's ZeRO runs it: gradients and the weights that compute are then 16 bit beside
 * sharded fp32 master weights.
 */
export const isZero = ({ sharding }: Run): boolean => sharding.startsWith("zero");

/** Whether the technique adds parameters to the model's own. */
export const insertsParameters = ({ trains }: Trained): boolean => trains === "inserted-modules" || trains === "inputs";

/** The run with sequences as long as they are in the mean, padding included: what time follows. */
export const asTimed = (run: Run): Run =>
  run.paddedSequenceLength === undefined ? run : { ...run, sequenceLength: run.paddedSequenceLength };

/** Whether sequences of a micro-batch differ in length and are padded to the longest, which a mask tells. */
export const isPadded = (run: Run): boolean =>
  !factsOf(run).leavesPaddingOut &&
  sequencesOf(run) > 1 &&
  (run.meanSequenceLength ?? run.sequenceLength) < run.sequenceLength;

/** Sequences that pass through the model at once. */
export const sequencesOf = (run: Run): number => run.microBatchSize * factsOf(run).sequences;

/** The run as that program trains it: with its loss, and the dtype of its adapters. */
export const runBy = (software: SoftwareId, run: Run): Run => {
  const { trainer, loss, adapters } = softwareOf(software);
  return {
    ...run,
    software,
    trainer,
    loss: run.loss === "chunked" && loss === "standard" ? run.loss : loss,
    // The gradient scaler of fp16 takes no gradients in 16 bit.
    trainableDtype:
      run.mixedPrecision === "fp16" ? "fp32" : adapters[run.quantization === "none" ? "plain" : "quantized"],
  };
};
