import { NotLiteral, type Value } from "../check/files/source.ts";
import { deepspeedByName, deepspeedOf, fsdpOf } from "../check/launch.ts";
import type { Field, Launch, Lookup, Method, Renamed, Said } from "../check/reading.ts";

/** TRL's trainers of what is not learnt from answers to imitate, which other frameworks call too. */
export const trlTrainers: Readonly<Partial<Record<Method, string>>> = {
  dpo: "trl-dpo",
  orpo: "trl-orpo",
  cpo: "trl-orpo",
  kto: "trl-kto",
  grpo: "trl-grpo",
};

/** The optimizers of Transformers that the estimate tells apart. */
const optimizers: Readonly<Record<string, string>> = {
  adamw_torch: "adamw",
  adamw_torch_fused: "adamw",
  adamw_torch_npu_fused: "adamw",
  adamw_torch_xla: "adamw",
  adamw_hf: "adamw",
  adamw_apex_fused: "adamw",
  adamw_anyprecision: "adamw",
  stable_adamw: "adamw",
  paged_adamw_32bit: "adamw",
  paged_adamw: "adamw",
  adamw_8bit: "adamw-8bit",
  adamw_bnb_8bit: "adamw-8bit",
  adamw_torch_8bit: "adamw-8bit",
  paged_adamw_8bit: "paged-adamw-8bit",
  adafactor: "adafactor",
  lion_32bit: "lion",
  paged_lion_32bit: "lion",
  sgd: "sgd",
};

/** An optimizer as a run has it; `galore` where it projects the gradients. */
export interface ReadOptimizer {
  readonly optimizer: string;
  readonly optimizerInBackward: boolean;
  readonly galore: boolean;
  readonly isCounted: boolean;
}

export const optimizerOf = (name: string): ReadOptimizer => {
  const galore = /^galore_adamw(_8bit)?(_layerwise)?$/.exec(name);
  if (galore) {
    return {
      optimizer: galore[1] ? "paged-adamw-8bit" : "adamw",
      optimizerInBackward: Boolean(galore[2]),
      galore: true,
      isCounted: true,
    };
  }
  const optimizer = optimizers[name];
  return {
    optimizer: optimizer ?? "adamw",
    optimizerInBackward: false,
    galore: false,
    isCounted: optimizer !== undefined,
  };
};

/** How the run is split: what its arguments say, else how it is started. */
export const readSharding = (
  options: Lookup,
  launch: Launch,
  names: { readonly deepspeed: string; readonly fsdp: string } = { deepspeed: "deepspeed", fsdp: "fsdp" },
): Pick<Launch, "sharding" | "cpuOffload"> => {
  const given = options.value(names.deepspeed);
  if (typeof given === "string") {
    const file = launch.files.get(given.slice(given.lastIndexOf("/") + 1));
    const said = file
      ? deepspeedOf(Object.fromEntries(file.options.map(({ name, value }) => [name, value])))
      : deepspeedByName(given);
    if (said) return said;
    options.notCounted(names.deepspeed);
  } else if (typeof given === "object" && !(given instanceof NotLiteral) && !Array.isArray(given)) {
    return deepspeedOf(given as Readonly<Record<string, Value>>);
  } else if (given instanceof NotLiteral) options.notCounted(names.deepspeed);
  const fsdp = options.value(names.fsdp);
  if (fsdp !== undefined && fsdp !== false && fsdp !== "") {
    const text = Array.isArray(fsdp) ? fsdp.join(" ") : fsdp === true ? "" : String(options.text(names.fsdp) ?? "");
    return { sharding: fsdpOf(text), cpuOffload: /offload/.test(text) ? "parameters" : "none" };
  }
  return { sharding: launch.sharding, cpuOffload: launch.cpuOffload };
};

/** The attention that keeps its scores, where one is asked for; all others keep none. */
export const readAttention = (asked: unknown): { readonly attention?: "eager" } =>
  asked === "eager" || asked === "disabled" ? { attention: "eager" } : {};

/** What a trainer assumes where its file does not say. */
export interface TrainerDefaults {
  readonly microBatchSize: number;
  readonly evaluationBatch: number | "as-training";
  readonly gradientAccumulation: number;
  readonly gradientCheckpointing: boolean;
  readonly precision: "bf16" | "none";
  readonly learningRate: number;
  readonly epochs: number;
  readonly optimizer: string;
}

/** transformers training_args.py of 5.17. */
export const transformersDefaults: TrainerDefaults = {
  microBatchSize: 8,
  evaluationBatch: 8,
  gradientAccumulation: 1,
  gradientCheckpointing: false,
  precision: "none",
  learningRate: 5e-5,
  epochs: 3,
  optimizer: "adamw_torch_fused",
};

/** What TrainingArguments, and all that build on them, say of a run. */
export interface ReadTrainer {
  readonly run: Readonly<Record<string, unknown>>;
  readonly optimizer: ReadOptimizer;
  readonly epochs: number;
  readonly maxSteps: number | null;
  readonly learningRate: number;
  readonly groups: boolean;
  readonly evaluates: boolean;
  readonly evaluationBatch: number;
  readonly precision: "bf16" | "fp16" | "none";
  readonly fields: Readonly<Partial<Record<Field, Said>>>;
}

/** Options that bear on memory or speed and that no estimate has. */
const notCounted = [
  "parallelism_config",
  "auto_find_batch_size",
  "torch_compile",
  "fp8",
  "neftune_noise_alpha",
  "adapter_name_or_path",
] as const;

/** Batch, passes, learning rate, optimizer, precision and evaluation, by Transformers' names of them. */
export const readTrainer = (options: Lookup, launch: Launch, defaults: TrainerDefaults): ReadTrainer => {
  const microBatchSize = options.number("per_device_train_batch_size") ?? defaults.microBatchSize;
  const evaluationBatch =
    options.number("per_device_eval_batch_size") ??
    (defaults.evaluationBatch === "as-training" ? microBatchSize : defaults.evaluationBatch);
  const strategy = options.text("eval_strategy") ?? options.text("evaluation_strategy");
  const evaluates =
    strategy === undefined
      ? options.flag("do_eval") === true || options.flag("eval_on_start") === true
      : strategy !== "no";
  const name = options.text("optim") ?? defaults.optimizer;
  const optimizer = optimizerOf(name);
  if (!optimizer.isCounted) options.notCounted("optim");
  options.notCounted(...notCounted);
  const bf16 = options.flag("bf16");
  const fp16 = options.flag("fp16");
  const precision =
    fp16 === true
      ? "fp16"
      : bf16 === true
        ? "bf16"
        : bf16 === false
          ? "none"
          : (launch.mixedPrecision ?? defaults.precision);
  const maxSteps = options.number("max_steps");
  return {
    run: {
      microBatchSize,
      gradientAccumulation: options.number("gradient_accumulation_steps") ?? defaults.gradientAccumulation,
      gradientCheckpointing: options.flag("gradient_checkpointing") ?? defaults.gradientCheckpointing,
      optimizer: optimizer.optimizer,
      optimizerInBackward: optimizer.optimizerInBackward,
    },
    optimizer,
    epochs: options.number("num_train_epochs") ?? defaults.epochs,
    maxSteps: maxSteps !== undefined && maxSteps > 0 ? maxSteps : null,
    learningRate: options.number("learning_rate") ?? defaults.learningRate,
    groups: options.flag("group_by_length") === true || options.text("train_sampling_strategy") === "group_by_length",
    evaluates,
    evaluationBatch,
    precision,
    fields: {
      microBatchSize: options.said("per_device_train_batch_size"),
      evaluationBatch: options.said("per_device_eval_batch_size"),
      evaluation: options.said("eval_strategy"),
      gradientAccumulation: options.said("gradient_accumulation_steps"),
      gradientCheckpointing: options.said("gradient_checkpointing"),
      optimizer: options.said("optim", () => [
        { section: options.said("optim").section, name: "optim", value: "paged_adamw_8bit" },
      ]),
      learningRate: options.said("learning_rate"),
      epochs: options.said("num_train_epochs"),
      maxSteps: options.said("max_steps"),
      grouping: options.said("train_sampling_strategy", () => [
        {
          section: options.said("train_sampling_strategy").section,
          name: "train_sampling_strategy",
          value: "group_by_length",
        },
      ]),
      precision: options.said(fp16 === true ? "fp16" : "bf16"),
    },
  };
};

/** The rank of GaLore's projection among the optimizer's arguments: "rank=128, ..." or a mapping. */
export const galoreRank = (value: Value | undefined): number => {
  if (typeof value === "string") return Number(/\brank\s*=\s*(\d+)/.exec(value)?.[1] ?? 128);
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof NotLiteral)) {
    const { rank } = value as Readonly<Record<string, Value>>;
    return typeof rank === "number" ? rank : 128;
  }
  return 128;
};

/** Names of Transformers that went, with what took their place. */
export const renamedInTransformers: Renamed = {
  evaluation_strategy: "eval_strategy",
  per_gpu_train_batch_size: "per_device_train_batch_size",
  per_gpu_eval_batch_size: "per_device_eval_batch_size",
  group_by_length: { name: "train_sampling_strategy", value: "group_by_length" },
  warmup_ratio: "warmup_steps",
  no_cuda: "use_cpu",
  push_to_hub_token: "hub_token",
  push_to_hub_model_id: "hub_model_id",
  include_tokens_per_second: null,
  include_inputs_for_metrics: "include_for_metrics",
  overwrite_output_dir: null,
  logging_dir: null,
  save_safetensors: null,
  half_precision_backend: null,
  use_mps_device: null,
  fsdp_min_num_params: null,
  fsdp_transformer_layer_cls_to_wrap: null,
  past_index: null,
  jit_mode_eval: null,
  torchdynamo: null,
  ray_scope: null,
  tpu_num_cores: null,
  use_legacy_prediction_loop: null,
  mp_parameters: null,
};

/** Names that Transformers knew up to 4.57: programs that run with that take them still. */
export const untilTransformers5: readonly string[] = [
  "adafactor",
  "fp16_backend",
  "fp16_opt_level",
  "fsdp_min_num_params",
  "fsdp_transformer_layer_cls_to_wrap",
  "group_by_length",
  "half_precision_backend",
  "include_inputs_for_metrics",
  "include_tokens_per_second",
  "jit_mode_eval",
  "logging_dir",
  "mp_parameters",
  "no_cuda",
  "overwrite_output_dir",
  "past_index",
  "per_gpu_eval_batch_size",
  "per_gpu_train_batch_size",
  "push_to_hub_model_id",
  "push_to_hub_organization",
  "push_to_hub_token",
  "ray_scope",
  "save_safetensors",
  "torchdynamo",
  "tpu_metrics_debug",
  "tpu_num_cores",
  "use_legacy_prediction_loop",
  "use_mps_device",
  "warmup_ratio",
];

const methodsInPaths: Readonly<Record<string, Method>> = {
  sft: "sft",
  dpo: "dpo",
  apo: "dpo",
  ipo: "dpo",
  kto: "kto",
  grpo: "grpo",
  rloo: "grpo",
  orpo: "orpo",
  cpo: "cpo",
  simpo: "cpo",
  reward: "reward",
  ppo: "ppo",
  rlhf: "ppo",
};

const methodInName = new RegExp(`(?:^|[^A-Za-z0-9])(${Object.keys(methodsInPaths).join("|")})(?![A-Za-z0-9])`, "gi");

/**
 * What is learnt from, as folders and files are named for it: "recipes/dpo/config.yaml". Files of
 * settings do not say which script takes them.
 */
export const methodInPath = (path: string): Method | null => {
  const last = [...path.matchAll(methodInName)].at(-1)?.[1];
  return last === undefined ? null : (methodsInPaths[last.toLowerCase()] ?? null);
};
