import type { Section } from "../../check/files/source.ts";
import {
  createLookup,
  type Lookup,
  type Method,
  type NotUnderstood,
  type Read,
  type WithoutEffect,
} from "../../check/reading.ts";
import { sum } from "../../interval.ts";
import { allWeights, dtypeOf, readLora, type Trains } from "../read-peft.ts";
import {
  readAttention,
  readSharding,
  readTrainer,
  transformersDefaults,
  trlTrainers,
  untilTransformers5,
} from "../read-trainer.ts";
import transformers from "../transformers/known-options.json";
import known from "./known-options.json";

const release = `ms-swift ${known.releases["ms-swift"]}`;

const methods: Readonly<Record<string, Method>> = {
  dpo: "dpo",
  grpo: "grpo",
  kto: "kto",
  orpo: "orpo",
  cpo: "cpo",
  simpo: "cpo",
  rm: "reward",
  ppo: "ppo",
};

/** What is learnt by `swift sft` and `pt` from what a model is loaded for: text by default. */
const methodsByTask: Readonly<Record<string, Method>> = { seq_cls: "classification", embedding: "embeddings" };

const methodOf = (command: string, lookup: Lookup): Method => {
  const rlhf = lookup.text("rlhf_type");
  if (/rlhf/.test(command) || rlhf !== undefined) return methods[rlhf ?? "dpo"] ?? "other";
  const task = lookup.text("task_type") ?? "causal_lm";
  if (task !== "causal_lm") return methodsByTask[task] ?? "other";
  return /\bpt\b/.test(command) ? "pretraining" : "sft";
};

const trainers: Readonly<Partial<Record<Method, string>>> = {
  ...trlTrainers,
  dpo: "ms-swift-dpo",
  kto: "ms-swift-kto",
  // Both texts of a pair pass through the model, as there.
  embeddings: "sentence-transformers",
};

/** Examples that `dataset` takes, where it says so of each: "AI-ModelScope/alpaca-gpt4-data-en#500". */
const takenExamples = (lookup: Lookup): number | null => {
  const taken = (lookup.names("dataset") ?? [])
    .flatMap((name) => name.split(/\s+/))
    .filter(Boolean)
    .map((name) => Number(/#(\d{1,9})$/.exec(name)?.[1] ?? Number.NaN));
  const examples = sum(taken);
  return examples > 0 ? examples : null;
};

/** What `tuner_type` trains. */
const trainsOf = (kind: string, lookup: Lookup, quantized: boolean): Trains => {
  if (kind === "full") {
    if (lookup.flag("use_galore") !== true) return allWeights;
    lookup.notCounted("galore_quantization", "galore_target_modules", "galore_with_embedding");
    return { technique: "galore", hyperparameters: { rank: lookup.number("galore_rank") ?? 128 } };
  }
  lookup.notCounted("use_galore");
  const targets = lookup.names("target_modules")?.map((name) => (name === "all" ? "all-linear" : name));
  const targetModules = targets === undefined || targets.length === 0 ? "all-linear" : targets;
  if (kind === "boft" && !quantized) {
    const blocks = lookup.number("boft_block_num") ?? 0;
    const size = blocks > 0 ? { blocks } : { boft_block_size: lookup.number("boft_block_size") ?? 4 };
    return { technique: "boft", hyperparameters: { ...size, target_modules: targetModules } };
  }
  if (kind === "vera") {
    return {
      technique: "vera",
      hyperparameters: { r: lookup.number("vera_rank") ?? 256, target_modules: targetModules },
    };
  }
  const isAdaLora = kind === "adalora";
  if (kind !== "lora" && !isAdaLora) return { technique: null, hyperparameters: {} };
  const lora = readLora(
    lookup,
    {
      rank: isAdaLora ? "adalora_target_r" : "lora_rank",
      alpha: "lora_alpha",
      targets: "target_modules",
      rankStabilized: "use_rslora",
      dora: "use_dora",
    },
    { rank: 8, alpha: () => 32, targets: "all-linear", dropout: 0.05 },
    quantized,
  );
  return isAdaLora
    ? {
        technique: "adalora",
        hyperparameters: { ...lora.hyperparameters, init_r: lookup.number("adalora_init_r") ?? 12 },
      }
    : lora;
};

/** How GRPO samples: prompt and answer together are a sequence. */
const samplingOf = (lookup: Lookup) => {
  const completionLength =
    lookup.number("response_length") ??
    lookup.number("max_new_tokens") ??
    lookup.number("max_completion_length") ??
    512;
  const usesVllm = lookup.flag("use_vllm") === true;
  const isColocated = usesVllm && (lookup.text("vllm_mode") ?? "colocate") === "colocate";
  const prompt = lookup.number("max_length");
  // Prompts have no limit by default: they are assumed to be as long as answers are by default.
  const together = (prompt ?? 512) + completionLength;
  const most = isColocated ? lookup.number("vllm_max_model_len") : undefined;
  return {
    sequenceLength: prompt === undefined ? (most ?? together) : Math.min(together, most ?? together),
    rl: {
      generations: lookup.number("num_generations") ?? 8,
      completionLength,
      engine: isColocated ? "vllm" : usesVllm ? "vllm-server" : "transformers",
      ...(isColocated && (lookup.number("sleep_level") ?? 0) === 0 && { staysAwake: true }),
    },
  };
};

/** The inverse of write.ts: reads arguments of `swift sft`, `pt` and `rlhf`. Defaults as in swift/arguments of 4.6. */
export const read: Read = ({ section: given, command, launch }) => {
  const section = given as Section;
  const notes: NotUnderstood[] = [];
  const lookup = createLookup([section], notes);
  const method = methodOf(command, lookup);
  const kind = lookup.text("tuner_type") ?? lookup.text("train_type") ?? lookup.text("sft_type") ?? "lora";
  const bits = lookup.number("quant_bits");
  const quantization =
    lookup.text("quant_method") !== "bnb"
      ? "none"
      : bits === 4
        ? lookup.flag("bnb_4bit_use_double_quant") === false
          ? "nf4"
          : "nf4-double"
        : bits === 8
          ? "int8"
          : "none";
  if (lookup.has("quant_method") && quantization === "none") lookup.notCounted("quant_method");
  const full = kind === "full";
  const trains = trainsOf(kind, lookup, quantization !== "none");
  lookup.notCounted("modules_to_save", "target_regex", "freeze_parameters");
  lookup.notCountedAboveOne("sequence_parallel_size");
  const microBatchSize = lookup.number("per_device_train_batch_size") ?? 1;
  const gpuCount = launch.gpuCount;
  const trainer = readTrainer(lookup, launch, {
    ...transformersDefaults,
    microBatchSize: 1,
    evaluationBatch: 1,
    // swift trainers/arguments.py: what makes 16 of them in all.
    gradientAccumulation: Math.max(1, Math.ceil(16 / microBatchSize / (gpuCount ?? 1))),
    gradientCheckpointing: true,
    precision: "bf16",
    learningRate: full ? 1e-5 : 1e-4,
  });
  const dtype = dtypeOf(lookup.value("torch_dtype") ?? "bfloat16") ?? "bf16";
  const adapters = dtypeOf(lookup.value("lora_dtype") ?? undefined);
  const length = lookup.number("max_length");
  const examples = takenExamples(lookup);
  const held = lookup.number("split_dataset_ratio") ?? 0;
  const strategy = lookup.text("eval_strategy");
  const evaluates = (held > 0 || lookup.has("val_dataset")) && strategy !== "no";
  const packs = lookup.flag("packing") === true;
  const sampling = method === "grpo" ? samplingOf(lookup) : null;
  const sequenceLength = sampling?.sequenceLength ?? length ?? 2_048;
  const split = readSharding(lookup, launch);
  const isZero = split.sharding?.startsWith("zero") === true;
  // arguments/base_args/model_args.py: weights in fp32 mean fp16 arithmetic too.
  const precision =
    lookup.value("bf16") === undefined && lookup.value("fp16") === undefined && dtype !== "bf16"
      ? "fp16"
      : trainer.precision;
  const isText = trainers[method] === undefined;
  if (!isText) lookup.notCounted("use_liger_kernel");
  const withoutEffect: WithoutEffect[] = [];
  const without = (name: string, because: string): void => {
    const option = lookup.option(name);
    const isMistake = because !== "max_steps";
    if (option && option.value !== null && option.value !== false) {
      withoutEffect.push({ option, section, because, isMistake });
    }
  };
  if (full)
    for (const { name } of section.options) if (/^lora_|^use_(rs|do)/.test(name)) without(name, "tuner_type full");
  if (kind === "adalora") without("lora_rank", "tuner_type adalora");
  if (!packs) without("packing_length", "packing");
  if (lookup.has("quant_bits") && !lookup.has("quant_method")) without("quant_bits", "quant_method");
  if (trainer.maxSteps !== null) without("num_train_epochs", "max_steps");
  return {
    section,
    trainer: trainers[method] ?? "ms-swift",
    method,
    model: lookup.text("model") ?? lookup.text("model_id_or_path") ?? null,
    technique: trains.technique,
    run: {
      ...trainer.run,
      hyperparameters: trains.hyperparameters,
      quantization,
      ...(adapters === null ? {} : { trainableDtype: adapters }),
      weightsDtype: isZero && precision !== "none" ? precision : dtype,
      mixedPrecision: precision,
      ...readAttention(lookup.text("attn_impl")),
      sequenceLength,
      ...(method === "embeddings"
        ? { head: "embedding" }
        : { loss: isText && lookup.flag("use_liger_kernel") === true ? "chunked" : "standard" }),
      ...(method === "classification" ? { head: "classification", labels: lookup.number("num_labels") ?? 2 } : {}),
      evaluation: evaluates ? { microBatchSize: trainer.evaluationBatch, sequenceLength } : null,
      ...split,
      ...(sampling ? { rl: sampling.rl } : {}),
    },
    epochs: trainer.epochs,
    maxSteps: trainer.maxSteps,
    ...(examples !== null && { examples }),
    learningRate: trainer.learningRate,
    packs,
    groups: trainer.groups || lookup.flag("padding_free") === true,
    cuts:
      lookup.text("truncation_strategy") === undefined || lookup.text("truncation_strategy") === "delete"
        ? "drops"
        : "cuts",
    heldOut: held,
    gpuCount,
    fields: {
      ...trainer.fields,
      sequenceLength: lookup.said("max_length"),
      packing: lookup.said("packing"),
      loss: lookup.said("use_liger_kernel", () => [{ section, name: "use_liger_kernel", value: true }]),
      quantization: lookup.said("quant_bits"),
      sharding: lookup.said("deepspeed"),
    },
    known: [
      {
        section,
        names: [
          ...transformers.options.TrainingArguments,
          ...transformers.options.Seq2SeqTrainingArguments,
          ...known.options.RLHFArguments,
          ...known.options.PretrainArguments,
          ...known.options.SftArguments,
          "config",
          "ENV",
          ...untilTransformers5,
        ],
        renamed: {
          train_type: "tuner_type",
          sft_type: "tuner_type",
          model_id_or_path: "model",
          eval_dataset: "val_dataset",
          lora_target_modules: "target_modules",
          dtype: "torch_dtype",
          quantization_bit: "quant_bits",
          lora_dropout_p: "lora_dropout",
          dataset_test_ratio: "split_dataset_ratio",
          evaluation_strategy: "eval_strategy",
          use_flash_attn: null,
        },
        release,
        read: known.read,
        refuses: true,
      },
    ],
    withoutEffect,
    unknownValues: [],
    templateMissing: false,
    notUnderstood: [...notes, ...launch.notes],
  };
};
