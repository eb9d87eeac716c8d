import type { Section } from "../../check/files/source.ts";
import { createLookup, type Method, type NotUnderstood, type Read, type WithoutEffect } from "../../check/reading.ts";
import { allWeights, dtypeOf, readLora, type Trains } from "../read-peft.ts";
import { readSharding, readTrainer, transformersDefaults } from "../read-trainer.ts";
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

/** Reads arguments of `swift sft`, `pt` and `rlhf`. Defaults as in swift/arguments of 4.6. */
export const read: Read = ({ section: given, command, launch }) => {
  const section = given as Section;
  const notes: NotUnderstood[] = [];
  const lookup = createLookup([section], notes);
  const rlhf = lookup.text("rlhf_type");
  const method: Method =
    /rlhf/.test(command) || rlhf !== undefined
      ? (methods[rlhf ?? "dpo"] ?? "other")
      : /\bpt\b/.test(command)
        ? "pretraining"
        : "sft";
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
  const trains: Trains = full
    ? allWeights
    : kind === "lora"
      ? readLora(
          lookup,
          {
            rank: "lora_rank",
            alpha: "lora_alpha",
            targets: "target_modules",
            rankStabilized: "use_rslora",
            dora: "use_dora",
          },
          { rank: 8, alpha: () => 32, targets: "all-linear" },
          quantization !== "none",
        )
      : { technique: null, hyperparameters: {} };
  lookup.notCounted(
    "modules_to_save",
    "target_regex",
    "use_galore",
    "sequence_parallel_size",
    "freeze_parameters",
    "use_vllm",
  );
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
  const length = lookup.number("max_length");
  const held = lookup.number("split_dataset_ratio") ?? 0;
  const strategy = lookup.text("eval_strategy");
  const evaluates = (held > 0 || lookup.has("val_dataset")) && strategy !== "no";
  const packs = lookup.flag("packing") === true;
  const completion = lookup.number("max_completion_length") ?? 512;
  const sequenceLength = method === "grpo" ? Math.max(length ?? 1_024, completion + 1) : (length ?? 2_048);
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
  if (!packs) without("packing_length", "packing");
  if (lookup.has("quant_bits") && !lookup.has("quant_method")) without("quant_bits", "quant_method");
  if (trainer.maxSteps !== null) without("num_train_epochs", "max_steps");
  return {
    section,
    trainer: method === "dpo" ? "trl-dpo" : method === "kto" ? "trl-kto" : method === "grpo" ? "trl-grpo" : "ms-swift",
    method,
    model: lookup.text("model") ?? lookup.text("model_id_or_path") ?? null,
    technique: trains.technique,
    run: {
      ...trainer.run,
      hyperparameters: trains.hyperparameters,
      quantization,
      weightsDtype: full && dtype === "fp32" ? "fp32" : dtype,
      mixedPrecision: lookup.value("bf16") === undefined && dtype === "fp16" ? "fp16" : trainer.precision,
      sequenceLength,
      loss: lookup.flag("use_liger_kernel") === true ? "chunked" : "standard",
      evaluation: evaluates ? { microBatchSize: trainer.evaluationBatch, sequenceLength } : null,
      ...readSharding(lookup, launch),
      ...(method === "grpo"
        ? { rl: { generations: lookup.number("num_generations") ?? 8, completionLength: completion } }
        : {}),
    },
    epochs: trainer.epochs,
    maxSteps: trainer.maxSteps,
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
          "warmup_ratio",
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
