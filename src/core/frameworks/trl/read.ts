import type { Call } from "../../check/files/python.ts";
import { NotLiteral, type Section, type Value } from "../../check/files/source.ts";
import {
  argument,
  callIn,
  callNamed,
  createLookup,
  type KnownOptions,
  type Lookup,
  literalSettings,
  type Method,
  type NotUnderstood,
  noteOf,
  type Read,
  type Reading,
  type Refusal,
  type Renamed,
  type Said,
  type Source,
  type WithoutEffect,
} from "../../check/reading.ts";
import { unknownOptimizers } from "../read-optimizer.ts";
import { allWeights, dtypeOf, isPeftClass, quantizationOf, readLora, readPeftCall, type Trains } from "../read-peft.ts";
import { emptySection, loadedModel, trainedEnding } from "../read-python.ts";
import {
  galoreRank,
  methodInPath,
  type ReadTrainer,
  readAttention,
  readSharding,
  readTrainer,
  renamedInTransformers,
  type TrainerDefaults,
  transformersDefaults,
  trlTrainers,
} from "../read-trainer.ts";
import { present } from "../settings.ts";
import transformers from "../transformers/known-options.json";
import { trlCommand } from "./command.ts";
import known from "./known-options.json";

const options: Readonly<Record<string, readonly string[]>> = known.options;

const renamed: Renamed = {
  ...renamedInTransformers,
  max_seq_length: "max_length",
  max_prompt_length: null,
  num_of_sequences: null,
  dataset_batch_size: null,
  chars_per_token: null,
  model_adapter_name: null,
  ref_adapter_name: null,
  torch_dtype: "dtype",
  tokenizer: "processing_class",
};

const release = `TRL ${known.releases.TRL}`;

/** trl trainer/base_config.py of 1.10, with the learning rate of each configuration. */
const defaults = (method: Method): TrainerDefaults => ({
  ...transformersDefaults,
  gradientCheckpointing: true,
  precision: "bf16",
  learningRate: method === "sft" ? 2e-5 : 1e-6,
});

const methods: Readonly<Record<string, Method>> = {
  sft: "sft",
  dpo: "dpo",
  grpo: "grpo",
  kto: "kto",
  orpo: "orpo",
  cpo: "cpo",
  rloo: "grpo",
  reward: "reward",
  ppo: "ppo",
};

const methodOf = (text: string): Method => {
  const [found] = /sft|dpo|grpo|kto|orpo|cpo|rloo|reward|ppo/i.exec(text) ?? [];
  return methods[found?.toLowerCase() ?? ""] ?? "sft";
};

const configOf: Readonly<Partial<Record<Method, string>>> = {
  sft: "SFTConfig",
  dpo: "DPOConfig",
  grpo: "GRPOConfig",
  kto: "KTOConfig",
  orpo: "ORPOConfig",
  cpo: "CPOConfig",
  reward: "RewardConfig",
  ppo: "PPOConfig",
};

/** The class of Transformers that says how a model is loaded. */
const quantizingClass = (name: string): "BitsAndBytesConfig" | "Mxfp4Config" | "FineGrainedFP8Config" =>
  name.endsWith("Mxfp4Config")
    ? "Mxfp4Config"
    : name.endsWith("FineGrainedFP8Config")
      ? "FineGrainedFP8Config"
      : "BitsAndBytesConfig";

const knownIn = (section: Section, names: readonly string[], refuses: boolean): KnownOptions => ({
  section,
  names,
  renamed,
  release,
  read: known.read,
  refuses,
});

/** What every trainer takes, and what some take beside it: the signatures in trl/trainer of 1.10. */
const ofTrainers =
  "model args train_dataset eval_dataset processing_class callbacks optimizers quantization_config peft_config";
const withMetrics = "data_collator compute_metrics";
const ofTrainer: Readonly<Record<string, string>> = {
  SFTTrainer: `${withMetrics} compute_loss_func optimizer_cls_and_kwargs preprocess_logits_for_metrics formatting_func`,
  DPOTrainer: `${withMetrics} ref_model`,
  KTOTrainer: `${withMetrics} ref_model`,
  GRPOTrainer: "reward_funcs reward_processing_classes tools rollout_func environment_factory",
  RewardTrainer: `${withMetrics} optimizer_cls_and_kwargs preprocess_logits_for_metrics`,
};

/** The arguments of the trainer's call, of which many moved to its configuration. */
const ofCall = (trainer: Call | undefined): readonly KnownOptions[] => {
  const own = ofTrainer[trainer?.name.replace(/^.*\./, "") ?? ""];
  if (!trainer || own === undefined) return [];
  const names = `${ofTrainers} ${own}`.split(" ");
  return [{ ...knownIn(trainer.section, names, true), renamed: { tokenizer: "processing_class" } }];
};

const argumentsOf = (config: string): readonly string[] => [
  ...transformers.options.TrainingArguments,
  ...(options[config] ?? []),
];

/** What is trained, on which base: what the rest is read with. */
interface Base {
  readonly trains: Trains;
  readonly quantization: string;
  readonly dtype: "bf16" | "fp16" | "fp32" | null;
  readonly model: string | null;
  readonly known: readonly KnownOptions[];
  readonly attention: unknown;
  /** Where the dtype of the weights is said. */
  readonly weights: Said;
}

/** Whether the script turns what it trains into fp32 itself. */
const castsTrained = (text: string): boolean =>
  /requires_grad:\n +(\w+)\.data = \1\.data\.(?:float\(\)|to\(torch\.float32\))/.test(text);

/** What TRL stops at: trl trainer/kto_trainer.py:816 and grpo_config.py:1116 of 1.10, peft peft_model.py of 0.21. */
const refusalsOf = (
  method: Method,
  lookup: Lookup,
  { technique }: Trains,
  { run: { microBatchSize, gradientAccumulation, gradientCheckpointing } }: ReadTrainer,
): readonly Refusal[] => {
  const isUnread = (option: string): boolean => lookup.has(option) && typeof lookup.number(option) !== "number";
  const generations = lookup.number("num_generations") ?? 8;
  const batchSize = Number(microBatchSize) * Number(gradientAccumulation);
  // Nothing is said of what is set only when the program runs.
  const isPlain =
    generations > 0 &&
    !lookup.has("steps_per_generation") &&
    !lookup.has("generation_batch_size") &&
    !["num_generations", "per_device_train_batch_size", "gradient_accumulation_steps"].some(isUnread);
  return present<Refusal>([
    method === "kto" &&
      microBatchSize === 1 &&
      lookup.value("loss_type") !== "apo_zero_unpaired" && { reason: "single-ratings" },
    method === "grpo" && isPlain && { reason: "answer-groups", batchSize, generations },
    technique === "prefix-tuning" && gradientCheckpointing === true && { reason: "prefix-checkpointing" },
  ]);
};

/** The run, by the options of its arguments and what is known of its base. */
const readingOf = (
  section: Section,
  method: Method,
  base: Base,
  { launch }: Source,
  notes: NotUnderstood[],
): Reading => {
  const lookup = createLookup([section], notes);
  const trainer = readTrainer(lookup, launch, defaults(method));
  const { sharding, cpuOffload } = readSharding(lookup, launch);
  const isZero = sharding?.startsWith("zero") === true;
  const galore = trainer.optimizer.galore && base.trains.technique === allWeights.technique;
  const trains: Trains = galore
    ? { technique: "galore", hyperparameters: { rank: galoreRank(lookup.value("optim_args")) } }
    : base.trains;
  const full = trains.technique === allWeights.technique || galore;
  const maxLength = lookup.number(lookup.has("max_length") ? "max_length" : "max_seq_length");
  const completion = lookup.number("max_completion_length") ?? 512;
  const prompt = lookup.number("max_prompt_length") ?? 512;
  // The prompt has no limit of its own; a file of the guide says in its heading how long all is.
  const [, headed] =
    /^# on \d{1,4} x [\w.-]+, sequences of (\d{1,7}) tokens\.$/m.exec(section.file.text.slice(0, 2_000)) ?? [];
  const sampled =
    lookup.number("vllm_max_model_length") ?? (headed === undefined ? prompt + completion : Number(headed));
  const sequenceLength = method === "grpo" ? sampled : (maxLength ?? 1_024);
  const liger = lookup.flag("use_liger_kernel") === true;
  const lossType = lookup.value("loss_type");
  const loss =
    method !== "sft"
      ? undefined
      : liger
        ? "chunked"
        : lossType === undefined || lossType === "chunked_nll"
          ? "chunked"
          : "standard";
  const referenceCopy =
    (method === "dpo" || method === "kto") && full && lookup.flag("precompute_ref_log_probs") !== true;
  const usesVllm = lookup.flag("use_vllm") === true;
  const isServed = usesVllm && lookup.text("vllm_mode") === "server";
  const packs = lookup.flag("packing") === true;
  const withoutEffect: WithoutEffect[] = [];
  const without = (name: string, because: string): void => {
    const option = lookup.option(name);
    if (option && option.value !== null && option.value !== false) withoutEffect.push({ option, section, because });
  };
  if (!packs) {
    without("packing_strategy", "packing=False");
    without("eval_packing", "packing=False");
  }
  if (!trainer.run.gradientCheckpointing) without("gradient_checkpointing_kwargs", "gradient_checkpointing=False");
  if (trainer.maxSteps !== null) without("num_train_epochs", "max_steps");
  if (!trainer.evaluates) {
    without("eval_steps", 'eval_strategy="no"');
    without("per_device_eval_batch_size", 'eval_strategy="no"');
  }
  return {
    section,
    trainer: trlTrainers[method] ?? "trl-sft",
    // Documents that go on in the next sequence are raw text.
    method: method === "sft" && packs && lookup.text("packing_strategy") === "wrapped" ? "pretraining" : method,
    model: base.model,
    technique: trains.technique,
    run: {
      ...trainer.run,
      hyperparameters: trains.hyperparameters,
      quantization: base.quantization,
      ...(castsTrained(section.file.text) ? { trainableDtype: "fp32" as const } : {}),
      weightsDtype: isZero && trainer.precision !== "none" ? trainer.precision : (base.dtype ?? "bf16"),
      mixedPrecision: trainer.precision,
      ...readAttention(base.attention),
      sequenceLength,
      ...(loss === undefined ? {} : { loss }),
      activationOffload: lookup.flag("activation_offloading") === true,
      referenceCopy,
      evaluation: trainer.evaluates ? { microBatchSize: trainer.evaluationBatch, sequenceLength } : null,
      sharding,
      cpuOffload,
      ...(method === "grpo"
        ? {
            rl: {
              generations: lookup.number("num_generations") ?? 8,
              completionLength: completion,
              engine: isServed ? "vllm-server" : usesVllm ? "vllm" : "transformers",
              ...(usesVllm && lookup.flag("vllm_enable_sleep_mode") !== true && { staysAwake: true }),
            },
          }
        : {}),
    },
    epochs: trainer.epochs,
    maxSteps: trainer.maxSteps,
    learningRate: trainer.learningRate,
    packs,
    groups: trainer.groups || lookup.flag("padding_free") === true,
    cuts: "cuts",
    heldOut: 0,
    gpuCount: launch.gpuCount,
    fields: {
      ...trainer.fields,
      sequenceLength: lookup.said(
        maxLength !== undefined && !lookup.has("max_length") ? "max_seq_length" : "max_length",
      ),
      packing: lookup.said("packing"),
      ...(method === "sft"
        ? { loss: lookup.said("loss_type", () => [{ section, name: "loss_type", value: "chunked_nll" }]) }
        : {}),
      activationOffload: lookup.said("activation_offloading"),
      weights: base.weights,
      ...(launch.place ? { sharding: launch.place } : {}),
    },
    known: base.known,
    withoutEffect,
    refusals: refusalsOf(method, lookup, trains, trainer),
    unknownValues: unknownOptimizers(lookup),
    templateMissing: false,
    notUnderstood: [...notes, ...launch.notes],
  };
};

const settingsOf = (value: Value | undefined): Readonly<Record<string, Value>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof NotLiteral)
    ? (value as Readonly<Record<string, Value>>)
    : {};

/** Options of scripts that build on TRL and take more than it: of such a file, none can be called unknown. */
const ofOtherScripts =
  /^(?:dataset_mixer|dataset_mixture|dataset_splits|dataset_configs|benchmarks|callbacks|hub_model_revision|system_prompt|wandb_\w+)$/;

/** A YAML file, or a command. */
const readOptions = (section: Section, source: Source): Reading => {
  const notes: NotUnderstood[] = [];
  const isOwnCommand = trlCommand.test(source.command);
  const has = (names: RegExp): boolean => section.options.some(({ name }) => names.test(name));
  const method = isOwnCommand
    ? methodOf(source.command)
    : has(/^(?:num_generations|reward_funcs|max_completion_length)$/)
      ? "grpo"
      : (methodInPath(section.file.name) ??
        methodInPath(source.command) ??
        (has(/^(?:beta|precompute_ref_log_probs|max_prompt_length)$/) ? "dpo" : "sft"));
  const takesMore = (source.command !== "" && !isOwnCommand) || has(ofOtherScripts);
  const lookup = createLookup([section], notes);
  const isPeft = lookup.flag("use_peft") === true;
  const quantization = quantizationOf(
    Object.fromEntries(
      ["load_in_4bit", "load_in_8bit", "use_bnb_nested_quant"].map((name) => [name, lookup.flag(name) ?? null]),
    ),
  );
  const trains = isPeft
    ? readLora(
        lookup,
        {
          rank: "lora_r",
          alpha: "lora_alpha",
          targets: "lora_target_modules",
          rankStabilized: "use_rslora",
          dora: "use_dora",
        },
        // trl trainer/model_config.py
        { rank: 16, alpha: () => 32, targets: ["q_proj", "v_proj"], dropout: 0.05 },
        quantization !== "none",
      )
    : allWeights;
  lookup.notCounted("lora_modules_to_save", "lora_target_parameters");
  const reading = readingOf(
    section,
    method,
    {
      trains,
      quantization,
      dtype: dtypeOf(lookup.value("dtype") ?? lookup.value("torch_dtype") ?? "float32"),
      model: lookup.text("model_name_or_path") ?? null,
      weights: lookup.said("dtype"),
      attention: lookup.value("attn_implementation"),
      known: takesMore
        ? []
        : [
            knownIn(
              section,
              [
                ...argumentsOf(configOf[method] ?? "SFTConfig"),
                ...(options.ModelConfig ?? []),
                ...(options.ScriptArguments ?? []),
                ...(options.DatasetMixtureConfig ?? []),
                "config",
                "accelerate_config",
                ...transformers.options["accelerate launch"],
                ...(method === "grpo" ? ["reward_funcs", "reward_model_name_or_path"] : []),
              ],
              false,
            ),
          ],
    },
    source,
    notes,
  );
  if (isPeft) return reading;
  const lost = section.options.filter(({ name }) => /^(lora_|use_rslora|use_dora)/.test(name));
  return {
    ...reading,
    withoutEffect: [
      ...reading.withoutEffect,
      ...lost.map((option) => ({ option, section, because: "use_peft", isMistake: true })),
    ],
  };
};

/** A call that makes the configuration of the trainer, or of the arguments alone. */
const configCall = (calls: readonly Call[], trainer: Call | undefined): Call | undefined =>
  callIn(calls, trainer && argument(trainer, "args")) ??
  callNamed(calls, /^(?:SFT|DPO|GRPO|KTO|ORPO|CPO|RLOO|Reward|PPO)Config$/) ??
  callNamed(calls, /^TrainingArguments$/);

/** A Python file that calls TRL. */
const readFile = (source: Source, python: NonNullable<Source["python"]>): Reading => {
  const notes: NotUnderstood[] = [];
  const { calls, file } = python;
  const trainer = callNamed(calls, /^(?:SFT|DPO|GRPO|KTO|ORPO|CPO|RLOO|Reward|PPO|OnlineDPO|GKD)Trainer$/);
  const config = configCall(calls, trainer);
  const method = methodOf(trainer?.name ?? config?.name ?? "");
  const section = config?.section ?? emptySection(file, configOf[method] ?? "SFTConfig");
  const className = section.name.slice(section.name.lastIndexOf(".") + 1);
  const { name: model, loading } = loadedModel(python, trainer);
  const kwargs = settingsOf(section.options.find(({ name }) => name === "model_init_kwargs")?.value);
  const given = loading ? argument(loading, "quantization_config") : kwargs.quantization_config;
  const quantizing =
    callIn(calls, given) ?? (given === undefined ? undefined : callNamed(calls, /^BitsAndBytesConfig$/));
  const quantization = quantizing
    ? quantizationOf(literalSettings(quantizing.section, []))
    : loading
      ? quantizationOf(Object.fromEntries(loading.section.options.map((option) => [option.name, option.value])))
      : "none";
  const dtype = loading
    ? dtypeOf(argument(loading, "dtype") ?? argument(loading, "torch_dtype") ?? "bfloat16")
    : dtypeOf(kwargs.dtype ?? kwargs.torch_dtype ?? "float32");
  const wrapped = callNamed(calls, /^get_peft_model$/);
  const adapting =
    callIn(calls, trainer && argument(trainer, "peft_config")) ??
    callIn(calls, wrapped && (argument(wrapped, "peft_config") ?? wrapped.positional[1]));
  const asks = trainer && argument(trainer, "peft_config");
  const loose = asks !== undefined && asks !== null && !adapting ? callNamed(calls, /^\w+Config$/) : undefined;
  const peft = adapting ?? (loose && isPeftClass(loose.name) ? loose : undefined);
  const ending = trainedEnding(file.text);
  const isUnclear = asks !== undefined && asks !== null && peft === undefined;
  if (isUnclear) {
    const option = trainer?.section.options.find(({ name }) => name === "peft_config");
    if (option) notes.push(noteOf(option, "not-literal"));
  }
  const trains = isUnclear
    ? { technique: null, hyperparameters: {} }
    : peft !== undefined
      ? readPeftCall(peft, quantization !== "none", notes)
      : ending === ".bias"
        ? { technique: "bitfit", hyperparameters: {} }
        : allWeights;
  if (config?.unpacked) {
    notes.push({
      file: file.name,
      line: config.line,
      name: className,
      text: `**${config.unpacked}`,
      why: "not-literal",
    });
  }
  const modelOption = trainer?.section.options.find((option) => option.name === "model");
  if (model === null && modelOption && modelOption.value instanceof NotLiteral)
    notes.push(noteOf(modelOption, "not-literal"));
  const peftName = peft?.name.slice(peft.name.lastIndexOf(".") + 1) ?? "";
  return readingOf(
    section,
    method,
    {
      trains,
      quantization,
      dtype,
      model,
      attention: (loading && argument(loading, "attn_implementation")) ?? kwargs.attn_implementation,
      weights: loading
        ? { section: loading.section, name: argument(loading, "torch_dtype") === undefined ? "dtype" : "torch_dtype" }
        : {
            section,
            name: "model_init_kwargs",
            say: (value) => [{ section, name: "model_init_kwargs", value: { ...kwargs, dtype: value } }],
          },
      known: [
        knownIn(
          section,
          className === "TrainingArguments" ? transformers.options.TrainingArguments : argumentsOf(className),
          true,
        ),
        ...ofCall(trainer),
        ...(peft && Object.hasOwn(options, peftName)
          ? [knownIn(peft.section, [...(options[peftName] ?? []), ...(options.PeftConfig ?? [])], true)]
          : []),
        ...(quantizing
          ? [knownIn(quantizing.section, transformers.options[quantizingClass(quantizing.section.name)], false)]
          : []),
      ],
    },
    source,
    notes,
  );
};

export const read: Read = (source) =>
  source.python ? readFile(source, source.python) : readOptions(source.section as Section, source);
