import type { Section } from "../../check/files/source.ts";
import {
  createLookup,
  type Method,
  type NotUnderstood,
  type Read,
  type UnknownValue,
  type WithoutEffect,
} from "../../check/reading.ts";
import { unknownOptimizers } from "../read-optimizer.ts";
import { allWeights, readLora, type Trains } from "../read-peft.ts";
import {
  readAttention,
  readSharding,
  readTrainer,
  renamedInTransformers,
  transformersDefaults,
  untilTransformers5,
} from "../read-trainer.ts";
import transformers from "../transformers/known-options.json";
import known from "./known-options.json";
import { isV1, readV1 } from "./read-v1.ts";

const release = `LLaMA-Factory ${known.releases["LLaMA-Factory"]}`;

/** Losses of `stage: dpo` that need no reference: hparams/finetuning_args.py, use_ref_model. */
const withoutReference: Readonly<Record<string, Method>> = { orpo: "orpo", simpo: "cpo" };

/** Its own trainers of preferences; it has no GRPO. */
const preferenceTrainers: Readonly<Partial<Record<Method, string>>> = {
  dpo: "llama-factory-dpo",
  orpo: "llama-factory-orpo",
  cpo: "llama-factory-orpo",
  kto: "llama-factory-kto",
};

const methods: Readonly<Record<string, Method>> = {
  pt: "pretraining",
  sft: "sft",
  rm: "reward",
  ppo: "ppo",
  dpo: "dpo",
  kto: "kto",
};

/** The inverse of write.ts. Defaults as in llamafactory/hparams of 0.9.5. */
const readArguments: Read = ({ section: given, launch }) => {
  const section = given as Section;
  const notes: NotUnderstood[] = [];
  const lookup = createLookup([section], notes);
  const stage = lookup.text("stage") ?? "sft";
  const loss = lookup.text("pref_loss");
  const method = (stage === "dpo" && loss ? withoutReference[loss] : undefined) ?? methods[stage] ?? "other";
  const kind = lookup.text("finetuning_type") ?? "lora";
  const bits = lookup.number("quantization_bit");
  const quantization =
    bits === 4 ? (lookup.flag("double_quantization") === false ? "nf4" : "nf4-double") : bits === 8 ? "int8" : "none";
  if (bits !== undefined && quantization === "none") lookup.notCounted("quantization_bit");
  const trainer = readTrainer(lookup, launch, transformersDefaults);
  const galore = lookup.flag("use_galore") === true;
  const split = readSharding(lookup, launch);
  const isZero = split.sharding?.startsWith("zero") === true;

  const trains: Trains =
    kind === "lora"
      ? readLora(
          lookup,
          {
            rank: "lora_rank",
            alpha: "lora_alpha",
            targets: "lora_target",
            rankStabilized: "use_rslora",
            dora: "use_dora",
          },
          { rank: 8, alpha: (rank) => rank * 2, targets: "all-linear" },
          quantization !== "none",
        )
      : kind === "oft"
        ? {
            technique: "oft",
            hyperparameters: {
              oft_block_size: lookup.number("oft_block_size") ?? 32,
              target_modules: /^all$/.test(lookup.text("oft_target") ?? "all")
                ? "all-linear"
                : (lookup.names("oft_target") ?? "all-linear"),
            },
          }
        : kind !== "full"
          ? { technique: null, hyperparameters: {} }
          : galore
            ? { technique: "galore", hyperparameters: { rank: lookup.number("galore_rank") ?? 16 } }
            : allWeights;
  const full = kind === "full";
  lookup.notCounted(
    "additional_target",
    "use_unsloth",
    // KTransformers keeps experts in the host's memory.
    "use_kt",
    "use_badam",
    "use_apollo",
    "use_llama_pro",
    "freeze_trainable_layers",
    "use_adam_mini",
    "use_muon",
    "mixture_of_depths",
    "shift_attn",
    "image_max_pixels",
    "video_max_pixels",
  );
  const pure = lookup.flag("pure_bf16") === true;
  const precision = pure ? "bf16" : trainer.precision;
  // Trained weights are cast to fp32 but under pure bf16; ZeRO-3 keeps its own copy.
  const weightsDtype = full && !pure && !isZero ? "fp32" : precision === "none" ? "fp32" : precision;

  const unslothCheckpoints = lookup.flag("use_unsloth_gc") === true;
  const cutoff = lookup.number("cutoff_len") ?? 2_048;
  const held = lookup.number("val_size") ?? 0;
  const evaluates = trainer.evaluates && (held > 0 || lookup.has("eval_dataset"));
  const packs = lookup.flag("packing") ?? (lookup.flag("neat_packing") === true || method === "pretraining");
  const hasPairs = stage === "dpo" || stage === "kto";
  if (hasPairs) lookup.notCounted("enable_liger_kernel");
  const referenceCopy = hasPairs && full;

  const withoutEffect: WithoutEffect[] = [];
  const without = (name: string, because: string): void => {
    const option = lookup.option(name);
    const isMistake = because.startsWith("finetuning_type");
    if (option && option.value !== null && option.value !== false) {
      withoutEffect.push({ option, section, because, isMistake });
    }
  };
  if (kind !== "lora") {
    for (const { name } of section.options)
      if (/^lora_|^use_(rs|do)ra$|^pissa_/.test(name)) without(name, `finetuning_type: ${kind}`);
  }
  if (!hasPairs) without("pref_beta", `stage: ${stage}`);
  if (!evaluates) without("per_device_eval_batch_size", "eval_strategy: no");
  if (trainer.maxSteps !== null) without("num_train_epochs", "max_steps");
  if (quantization === "none") without("double_quantization", "quantization_bit");

  const template = lookup.option("template");
  const unknownValues: UnknownValue[] = [...unknownOptimizers(lookup)];
  if (template && typeof template.value === "string" && !known.values.template.includes(template.value)) {
    unknownValues.push({ option: template, section, values: known.values.template, release });
  }
  const said = lookup.said("disable_gradient_checkpointing");
  return {
    section,
    trainer: preferenceTrainers[method] ?? "llama-factory",
    method,
    model: lookup.text("model_name_or_path") ?? null,
    technique: trains.technique,
    run: {
      ...trainer.run,
      hyperparameters: trains.hyperparameters,
      quantization,
      weightsDtype,
      referenceCopy,
      mixedPrecision: precision,
      sequenceLength: cutoff,
      ...readAttention(lookup.text("flash_attn")),
      gradientCheckpointing: lookup.flag("disable_gradient_checkpointing") !== true,
      activationOffload: unslothCheckpoints,
      loss: !hasPairs && lookup.flag("enable_liger_kernel") === true ? "chunked" : "standard",
      optimizerInBackward: galore && lookup.flag("galore_layerwise") === true,
      evaluation: evaluates ? { microBatchSize: trainer.evaluationBatch, sequenceLength: cutoff } : null,
      ...split,
    },
    epochs: trainer.epochs,
    maxSteps: trainer.maxSteps,
    learningRate: trainer.learningRate,
    packs,
    groups: trainer.groups,
    cuts: "cuts",
    heldOut: held,
    gpuCount: launch.gpuCount,
    fields: {
      ...trainer.fields,
      gradientCheckpointing: {
        ...said,
        say: (value) => [
          value === true
            ? { section: said.section, name: said.name }
            : { section: said.section, name: said.name, value: true },
        ],
      },
      activationOffload: lookup.said("use_unsloth_gc"),
      loss: lookup.said("enable_liger_kernel", () => [{ section, name: "enable_liger_kernel", value: true }]),
      sequenceLength: lookup.said("cutoff_len"),
      packing: lookup.said("packing"),
      template: lookup.said("template"),
      quantization: lookup.said("quantization_bit"),
      sharding: lookup.said("deepspeed"),
    },
    known: [
      {
        section,
        names: [
          ...transformers.options.TrainingArguments,
          ...transformers.options.Seq2SeqTrainingArguments,
          ...known.options.ModelArguments,
          ...known.options.DataArguments,
          ...known.options.FinetuningArguments,
          ...known.options.GeneratingArguments,
          ...known.options.RayArguments,
          ...known.options["own TrainingArguments"],
          ...untilTransformers5,
        ],
        renamed: renamedInTransformers,
        release,
        read: known.read,
        refuses: true,
      },
    ],
    withoutEffect,
    unknownValues,
    // Without a template the tokenizer's is taken; base models have none.
    templateMissing: template === undefined && method !== "pretraining",
    notUnderstood: [...notes, ...launch.notes],
  };
};

/** The file of either kind of its arguments. */
export const read: Read = (source) => (isV1(source.section as Section) ? readV1(source) : readArguments(source));
