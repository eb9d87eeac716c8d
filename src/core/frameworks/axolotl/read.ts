import type { Section } from "../../check/files/source.ts";
import {
  createLookup,
  type Method,
  type NotUnderstood,
  type Read,
  type Renamed,
  type UnknownValue,
  type WithoutEffect,
} from "../../check/reading.ts";
import { allWeights, lowRank, readLora, type Trains } from "../read-peft.ts";
import { galoreRank, optimizerOf, readAttention, readSharding, trlTrainers } from "../read-trainer.ts";
import known from "./known-options.json";

const renamed: Renamed = {
  evaluation_strategy: "eval_strategy",
  max_packed_sequence_len: null,
  noisy_embedding_alpha: "neftune_noise_alpha",
  dpo_beta: "rl_beta",
  rope_scaling: null,
  liger_swiglu: "liger_glu_activation",
};

const release = `Axolotl ${known.releases.Axolotl}`;

/** Names of the fields of a model whose names pydantic keeps for itself. */
const aliases = [
  "model_config",
  "model_kwargs",
  "model_type",
  "model_revision",
  "rl_beta",
  "kto_desirable_weight",
  "kto_undesirable_weight",
];

/** Options that are not on their way out. */
const current = known.options.AxolotlInputConfig.filter((name) => !Object.hasOwn(renamed, name));

const methods: Readonly<Record<string, Method>> = {
  dpo: "dpo",
  ipo: "dpo",
  grpo: "grpo",
  kto: "kto",
  orpo: "orpo",
  simpo: "cpo",
};

/** The inverse of write.ts. Defaults as in axolotl utils/schemas of 0.19. */
export const read: Read = ({ section: given, launch }) => {
  const section = given as Section;
  const notes: NotUnderstood[] = [];
  const lookup = createLookup([section], notes);
  const rl = lookup.text("rl");
  const method: Method =
    rl === undefined
      ? ["reward_model", "process_reward_model"].some((name) => lookup.flag(name) === true)
        ? "reward"
        : "sft"
      : (methods[rl] ?? "other");
  const datasets = lookup.value("datasets");
  const isRaw =
    method === "sft" &&
    Array.isArray(datasets) &&
    datasets.length > 0 &&
    datasets.every((each) => typeof each === "object" && each !== null && "type" in each && each.type === "completion");
  const in4bit = lookup.flag("load_in_4bit") === true;
  const in8bit = lookup.flag("load_in_8bit") === true;
  const adapter = lookup.text("adapter");
  const quantization = in4bit || (adapter === "qlora" && !in8bit) ? "nf4-double" : in8bit ? "int8" : "none";

  const optimizerName = lookup.text("optimizer") ?? "adamw_torch_fused";
  const optimizer = optimizerOf(optimizerName);
  if (!optimizer.isCounted) lookup.notCounted("optimizer");

  const lora = (): Trains => {
    const trains = readLora(
      lookup,
      {
        rank: "lora_r",
        alpha: "lora_alpha",
        targets: "lora_target_modules",
        rankStabilized: "peft_use_rslora",
        dora: "peft_use_dora",
      },
      { rank: 8, alpha: () => 8, targets: ["q_proj", "v_proj"] },
      quantization !== "none",
    );
    return lookup.flag("lora_target_linear") === true
      ? { ...trains, hyperparameters: { ...trains.hyperparameters, target_modules: "all-linear" } }
      : trains;
  };
  const trains: Trains =
    adapter === "lora" || adapter === "qlora"
      ? lora()
      : adapter === undefined
        ? optimizer.galore
          ? { technique: "galore", hyperparameters: { rank: galoreRank(lookup.value("optim_args")) } }
          : allWeights
        : { technique: null, hyperparameters: {} };
  const full = adapter === undefined;
  lookup.notCounted(
    "lora_modules_to_save",
    "lora_target_parameters",
    "peft_layers_to_transform",
    "relora",
    "torch_compile",
    "tiled_mlp",
    "processor_type",
    "fp8",
  );
  // All of the language model is what is counted.
  if (
    !lookup.names("unfrozen_parameters")?.some((name) => /^\^?model\.(?:language_model\.)?\*?(?:\.\*)?\$?$/.test(name))
  ) {
    lookup.notCounted("unfrozen_parameters");
  }
  lookup.notCountedAboveOne(
    "context_parallel_size",
    "tensor_parallel_size",
    "expert_parallel_size",
    "sequence_parallel_degree",
    "dp_shard_size",
  );

  const fsdp = lookup.record("fsdp_config");
  const isFsdp = fsdp !== undefined || lookup.has("fsdp");
  const split = isFsdp
    ? {
        sharding: fsdp?.reshard_after_forward === false ? ("zero-2" as const) : ("fsdp" as const),
        cpuOffload:
          fsdp?.offload_params === true || fsdp?.fsdp_offload_params === true
            ? ("parameters" as const)
            : ("none" as const),
      }
    : readSharding(lookup, launch);
  const bf16 = lookup.value("bf16");
  const fp16 = lookup.flag("fp16") === true;
  // Weights in 16 bit without mixed precision.
  const pure = lookup.flag("bfloat16") === true ? "bf16" : lookup.flag("float16") === true ? "fp16" : null;
  const precision =
    bf16 === false || bf16 === undefined ? (fp16 ? "fp16" : "none") : fp16 && bf16 === "auto" ? "fp16" : "bf16";
  // The weights are loaded in the dtype of the arithmetic; FSDP alone keeps fp32 beside them.
  const weightsDtype = full && isFsdp ? "fp32" : precision === "none" ? (pure ?? "fp32") : precision;

  const microBatchSize = lookup.number("micro_batch_size") ?? 1;
  const batchSize = lookup.number("batch_size");
  const sequenceLength = lookup.number("sequence_len") ?? 512;
  const held = lookup.number("val_set_size") ?? 0;
  const strategy = lookup.text("eval_strategy") ?? lookup.text("evaluation_strategy");
  const evaluates = (held > 0 || lookup.has("test_datasets")) && strategy !== "no";
  const packs = lookup.flag("sample_packing") === true;
  const offload = lookup.value("activation_offloading");
  const checkpointing = lookup.value("gradient_checkpointing");
  const liger = lookup.flag("liger_fused_linear_cross_entropy") === true;
  lookup.notCounted("chunked_cross_entropy", "quantize_moe_experts", "qat");
  const cut = (lookup.names("plugins") ?? []).some((plugin) => /CutCrossEntropy/.test(plugin));

  const withoutEffect: WithoutEffect[] = [];
  const without = (name: string, because: string): void => {
    const option = lookup.option(name);
    const isMistake = because === "adapter";
    if (option && option.value !== null && option.value !== false) {
      withoutEffect.push({ option, section, because, isMistake });
    }
  };
  if (full) {
    for (const { name } of section.options) if (/^lora_|^peft_/.test(name)) without(name, "adapter");
  }
  if (!packs) {
    without("eval_sample_packing", "sample_packing: false");
    without("sample_packing_group_size", "sample_packing: false");
    without("sample_packing_bin_size", "sample_packing: false");
  }
  if (held === 0 && !lookup.has("test_datasets")) {
    without("evals_per_epoch", "val_set_size: 0");
    without("eval_steps", "val_set_size: 0");
  }
  if (lookup.number("max_steps") !== undefined) without("num_epochs", "max_steps");

  const template = lookup.option("chat_template");
  const unknownValues: UnknownValue[] = [];
  const templates = known.values.chat_template;
  if (template && typeof template.value === "string") {
    const isFallback = template.value.startsWith("tokenizer_default_fallback_");
    const name = template.value.replace(/^tokenizer_default_fallback_/, "");
    if (!templates.includes(isFallback ? name : template.value)) {
      unknownValues.push({ option: template, section, values: templates, release });
    }
  }
  return {
    section,
    trainer: trlTrainers[method] ?? "axolotl",
    method: isRaw || lookup.has("pretraining_dataset") ? "pretraining" : method,
    model: lookup.text("base_model") ?? null,
    technique: trains.technique ?? (adapter === undefined ? null : adapter === "lora" ? lowRank(false, false) : null),
    run: {
      hyperparameters: trains.hyperparameters,
      quantization,
      ...(quantization !== "none" && lookup.flag("peft_autocast_adapter_dtype") === false
        ? { trainableDtype: "bf16" as const }
        : {}),
      weightsDtype,
      mixedPrecision: precision,
      microBatchSize,
      gradientAccumulation:
        lookup.number("gradient_accumulation_steps") ??
        (batchSize === undefined ? 1 : Math.max(1, Math.round(batchSize / microBatchSize))),
      sequenceLength,
      optimizer: optimizer.optimizer,
      optimizerInBackward: optimizer.optimizerInBackward,
      gradientCheckpointing: checkpointing !== undefined && checkpointing !== false,
      activationOffload: (offload !== undefined && offload !== false) || checkpointing === "offload",
      ...readAttention(lookup.flag("eager_attention") === true ? "eager" : lookup.value("attn_implementation")),
      loss: trlTrainers[method] === undefined && (liger || cut) ? "chunked" : "standard",
      evaluation: evaluates
        ? {
            microBatchSize: lookup.number("eval_batch_size") ?? microBatchSize,
            sequenceLength: lookup.number("eval_sequence_len") ?? sequenceLength,
          }
        : null,
      ...split,
    },
    epochs: lookup.number("num_epochs") ?? 1,
    maxSteps: lookup.number("max_steps") ?? null,
    learningRate: lookup.number("learning_rate") ?? null,
    packs,
    groups: lookup.flag("group_by_length") === true || lookup.flag("batch_flattening") === true,
    cuts: lookup.text("excess_length_strategy") === "truncate" ? "cuts" : "drops",
    heldOut: held,
    evaluatesAlike: !lookup.has("eval_batch_size"),
    gpuCount: launch.gpuCount,
    fields: {
      microBatchSize: lookup.said("micro_batch_size"),
      evaluationBatch: lookup.said(lookup.has("eval_batch_size") ? "eval_batch_size" : "val_set_size", (value) => [
        { section, name: "eval_batch_size", value },
      ]),
      evaluation: lookup.said("val_set_size"),
      gradientAccumulation: lookup.said("gradient_accumulation_steps"),
      gradientCheckpointing: lookup.said("gradient_checkpointing"),
      optimizer: lookup.said("optimizer", () => [{ section, name: "optimizer", value: "paged_adamw_8bit" }]),
      loss: lookup.said("liger_fused_linear_cross_entropy", () => [
        ...(lookup.has("plugins")
          ? []
          : [{ section, name: "plugins", value: ["axolotl.integrations.liger.LigerPlugin"] }]),
        { section, name: "liger_fused_linear_cross_entropy", value: true },
      ]),
      activationOffload: lookup.said("activation_offloading"),
      learningRate: lookup.said("learning_rate"),
      sequenceLength: lookup.said("sequence_len"),
      epochs: lookup.said("num_epochs"),
      maxSteps: lookup.said("max_steps"),
      packing: lookup.said("sample_packing"),
      grouping: lookup.said("group_by_length"),
      template: lookup.said("chat_template"),
      sharding: lookup.said("fsdp_config"),
      precision: lookup.said("bf16"),
    },
    known: [
      {
        section,
        names: [...current, ...known.options.plugins, ...aliases],
        renamed,
        release,
        read: known.read,
        refuses: false,
      },
    ],
    withoutEffect,
    // By TRL's trainer, trainer/kto_trainer.py:806 of 1.9; Axolotl has no option for its loss.
    refusals: method === "kto" && microBatchSize === 1 ? [{ reason: "single-ratings" }] : [],
    unknownValues,
    templateMissing: false,
    notUnderstood: [...notes, ...launch.notes],
  };
};
