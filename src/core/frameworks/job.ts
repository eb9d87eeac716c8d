import type { Architecture } from "../catalogue/architecture.ts";
import type { Gpu } from "../catalogue/gpus.ts";
import type { Run } from "../estimate/run.ts";
import { methodFacts, type TrainingMethod } from "../training-methods.ts";
import type { PlacedTraining } from "../training-plan.ts";
import { present, type Setting, set } from "./settings.ts";

/** What is to be trained, on what, and with which settings: all that a recipe fills in. */
export interface Job {
  /** The model's name on the Hugging Face Hub; null where it was described by its config.json. */
  readonly model: string | null;
  /** Whether that checkpoint was named with its owner, and not only the model that it is of. */
  readonly isCheckpoint: boolean;
  readonly modelType: string;
  readonly architecture: Architecture;
  /** Every setting of the run that the estimate is of. */
  readonly settings: Run;
  readonly gpu: string;
  readonly gpuCount: number;
  /** What PyTorch calls them where it is not "cuda", as it does those of NVIDIA and AMD. */
  readonly platform?: Gpu["platform"];
  /** The machines that the GPUs are in, as many in each. */
  readonly machines: { readonly count: number; readonly gpusEach: number };
  /** Of a GPU's memory, what vLLM needs to sample answers with; null where it samples none. */
  readonly samplingShare: number | null;
  /** Bytes of a GPU that a run can take. */
  readonly usable: number;
  /** Whether the run fits on the GPU with these settings in place of its own. */
  readonly fitsWith: (settings: Partial<Run>) => boolean;
  /** Whether the GPU has bf16 arithmetic. */
  readonly hasBf16: boolean;
  /** Whether fp32 master weights stand beside 16-bit arithmetic. */
  readonly hasMasters: boolean;
  readonly training: PlacedTraining;
  readonly learningRate: { readonly value: number; readonly why: string };
}

/** Name of the model on the Hub; a path to fill in where it was described by its config.json. */
export const modelPath = ({ model }: Pick<Job, "model">): string => model ?? "path/to/your/model";

/** Whether the base is held in 4 bit: no other quantization is placed. */
export const quantized = ({ settings }: Job): boolean => settings.quantization !== "none";

/**
 * How Transformers names the format that the checkpoint is stored in, where it turns it back into 16
 * bit to train: its makers' own examples of gpt-oss do so.
 */
export const storedConfig = ({ architecture: { storedAs } }: Job): "Mxfp4Config" | "FineGrainedFP8Config" | null =>
  storedAs === "mxfp4" ? "Mxfp4Config" : storedAs === "fp8" ? "FineGrainedFP8Config" : null;

/** Whether attention has learned sinks, which neither SDPA nor FlashAttention 2 computes. */
export const hasSinks = ({ architecture: { implementation } }: Job): boolean => implementation?.sinks === true;

/** Why eager attention is asked for where there are sinks. */
export const sinksWhy =
  "its attention sinks need it; on Hopper kernels-community/vllm-flash-attn3 is faster and takes less memory";

/**
 * The layers whose weights a kernel reads, by the ends of their names: none but in models with Mamba
 * layers.
 */
export const bypassedLayers = ({ architecture: { blocks } }: Job): readonly string[] => [
  ...new Set(
    blocks.flatMap(({ modules }) =>
      modules.flatMap(({ bypassed, path }) => (bypassed ? path.replace(/.*\./, "") : [])),
    ),
  ),
];

/** Why those are left in 16 bit. */
export const bypassedWhy = "read as they are, not through a linear layer: packed ones would stop the first step";

/** Whether the model has Mamba layers, whose kernels read the weights of a linear layer themselves. */
export const hasMamba = (job: Job): boolean => bypassedLayers(job).includes("out_proj");

/** The kernels of Mamba layers, without which these take many times the memory and time. */
export const mambaPackages = (job: Job): readonly string[] =>
  hasMamba(job) ? ["causal-conv1d==1.7.0", "mamba-ssm==2.3.2.post1"] : [];

/** The coefficient of the loss that keeps experts equally busy, as TRL has it. */
export const routerLoss = 0.001;

/** Whether the run trains routers of experts, whose load a loss of its own keeps even. */
export const trainsRouters = ({ architecture: { blocks } }: Job, trains: string): boolean =>
  trains === "all-weights" && blocks.some(({ linears }) => linears.some(({ copies }) => copies > 1));

/** Whether each GPU holds a part of the weights alone. */
export const sharded = ({ settings: { sharding } }: Pick<Job, "settings">): boolean =>
  sharding === "fsdp" || sharding === "zero-3";

/** Whether FSDP splits the weights: where optimizer states wait in host memory, DeepSpeed does. */
export const splitByFsdp = ({ settings }: Job): boolean => settings.sharding === "fsdp";

/** Whether the optimizer holds its states in 8 bit. */
export const hasEightBitStates = ({ settings: { optimizer } }: Pick<Job, "settings">): boolean =>
  optimizer === "adamw-8bit" || optimizer === "paged-adamw-8bit";

/**
 * 8-bit states, by torchao where FSDP 2 splits the weights: bitsandbytes' optimizers access memory
 * that is not theirs there (its issue 1633).
 */
export const eightBitAdamw = (job: Job, name: string): Setting =>
  splitByFsdp(job)
    ? set(name, "adamw_torch_8bit", "8-bit states by torchao; bitsandbytes' fail where FSDP 2 splits the weights")
    : set(name, "paged_adamw_8bit", "8-bit states that page out to host memory");

/** What Transformers' Trainer loads for some jobs and does not ask for. */
export const trainerPackages = (job: Job): readonly string[] =>
  present([
    job.settings.cpuOffload === "optimizer" && "deepspeed==0.18.4",
    hasEightBitStates(job) && splitByFsdp(job) && "torchao==0.18.0",
  ]);

/** How many updates the run makes, for a comment. */
export const updatesText = ({ training: { updates } }: Job): string =>
  updates.low === updates.high
    ? `${updates.mid} updates`
    : `${updates.low} to ${updates.high} updates, by how many examples there are`;

/** Examples that so many updates pass once: a batch of GRPO holds several answers to each. */
export const examplesIn = ({ training: { batchSize, epochs }, settings: { rl } }: Job, updates: number): number =>
  (updates * batchSize) / (epochs * (rl?.generations ?? 1));

/** When to end the run before its time, for a comment. */
export const stopsEarlier = ({ training }: Job): string =>
  training.method === "grpo" ? "stop when eval_reward no longer rises" : "stop earlier when eval_loss rises";

/** Which examples are longer than what is kept; `lost` is what the framework does to them. */
export const maxLengthWhy = ({ training: { cutShare, method } }: Job, lost: string): string => {
  const { low, high } = cutShare;
  if (methodFacts(method).packs) return "longer documents go on in the next sequence";
  if (high === 0) return `longer examples than you named ${lost}`;
  const share = low === 0 ? "up to" : high === 1 ? "more than" : `${100 * low}% to`;
  return `${share} ${100 * (high === 1 ? low : high)}% of the examples are longer and ${lost}`;
};

/** Whether the optimizer works inside the backward pass on several GPUs, which Transformers refuses. */
export const inBackwardOfMany = ({ settings, gpuCount }: Job): boolean => settings.optimizerInBackward && gpuCount > 1;

/** Whether the run compares the model's answers with a reference's: by pairs or by ratings. */
export const hasReference = ({ training: { method } }: Job): boolean => method === "dpo" || method === "kto";

/** How far feedback may lead the model from the reference, by the framework's name of it. */
export const referenceBeta = (name: string): Setting =>
  set(name, 0.1, "holds the model to the reference; lower lets it go further");

/** What an update is the mean of, one and several. */
const items: Readonly<Record<TrainingMethod, readonly [string, string]>> = {
  sft: ["example", "examples"],
  pretraining: ["sequence", "sequences"],
  classification: ["text", "texts"],
  embeddings: ["pair", "pairs"],
  dpo: ["pair", "pairs"],
  kto: ["rated answer", "rated answers"],
  grpo: ["answer", "answers"],
};

/** The option for 16-bit arithmetic that the GPU has. */
export const mixedPrecision = ({ hasBf16 }: Job): "bf16" | "fp16" => (hasBf16 ? "bf16" : "fp16");

/** The 16-bit dtype that the GPU computes in, by PyTorch's name. */
export const sixteenBit = ({ hasBf16 }: Job): "bfloat16" | "float16" => (hasBf16 ? "bfloat16" : "float16");

/**
 * Steps of accumulation, with the batch that they and all cards make: every framework calls the
 * option so.
 */
export const accumulation = (job: Job): Setting =>
  set(
    "gradient_accumulation_steps",
    job.settings.gradientAccumulation,
    `${job.training.batchSize} ${items[job.training.method][job.training.batchSize === 1 ? 0 : 1]} an update`,
  );
