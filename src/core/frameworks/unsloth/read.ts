import { NotLiteral, type Section } from "../../check/files/source.ts";
import {
  argument,
  callIn,
  callNamed,
  createLookup,
  type Method,
  type NotUnderstood,
  type Read,
  type WithoutEffect,
} from "../../check/reading.ts";
import { allWeights, readLora, type Trains } from "../read-peft.ts";
import { emptySection } from "../read-python.ts";
import { readTrainer, renamedInTransformers, transformersDefaults, trlTrainers } from "../read-trainer.ts";
import transformers from "../transformers/known-options.json";
import trl from "../trl/known-options.json";
import known from "./known-options.json";

const release = `Unsloth ${known.releases.Unsloth}`;

/** unsloth models/llama.py: the modules that get_peft_model adapts. */
const usualTargets = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"];

const trlOptions: Readonly<Record<string, readonly string[]>> = trl.options;

/** The inverse of write.ts. Defaults as in unsloth/models of 2026.10. */
export const read: Read = ({ python, launch }) => {
  if (!python) throw new Error("Unsloth is configured in Python");
  const notes: NotUnderstood[] = [];
  const { calls, file } = python;
  const loading = calls.find(({ name }) => /^Fast\w*Model\.from_pretrained$/.test(name));
  const adapting = calls.find(({ name }) => /^Fast\w*Model\.get_peft_model$/.test(name));
  const trainerCall = callNamed(calls, /^(?:SFT|DPO|GRPO|KTO|ORPO|CPO|Unsloth)Trainer$/);
  const config =
    callIn(calls, trainerCall && argument(trainerCall, "args")) ??
    callNamed(calls, /^(?:SFT|DPO|GRPO|KTO|ORPO|CPO)Config$|^(?:Unsloth)?TrainingArguments$/);
  const section: Section = config?.section ?? emptySection(file, "SFTConfig");
  const className = section.name.slice(section.name.lastIndexOf(".") + 1);
  const method = (
    { DPO: "dpo", GRPO: "grpo", KTO: "kto", ORPO: "orpo", CPO: "cpo" } as const satisfies Record<string, Method>
  )[/^(DPO|GRPO|KTO|ORPO|CPO)/.exec(trainerCall?.name ?? className)?.[1] as "DPO"] as Method | undefined;

  const base = createLookup(loading ? [loading.section] : [], notes);
  const modelName =
    base.text("model_name") ?? (typeof loading?.positional[0] === "string" ? loading.positional[0] : null);
  const full = base.flag("full_finetuning") === true || !adapting;
  const in8bit = base.flag("load_in_8bit") === true;
  const in4bit = (base.flag("load_in_4bit") ?? (!in8bit && base.flag("load_in_16bit") !== true)) && !full;
  const quantization = in4bit ? "nf4-double" : in8bit ? "int8" : "none";

  const adapter = createLookup(adapting ? [adapting.section] : [], notes);
  const trains: Trains = full
    ? allWeights
    : readLora(
        adapter,
        { rank: "r", alpha: "lora_alpha", targets: "target_modules", rankStabilized: "use_rslora", dora: "use_dora" },
        { rank: 16, alpha: () => 16, targets: usualTargets },
        quantization !== "none",
      );
  adapter.notCounted("modules_to_save", "layers_to_transform", "finetune_vision_layers");
  base.notCounted("fast_inference", "load_in_fp8", "unsloth_tiled_mlp");

  const lookup = createLookup([section], notes);
  const trainer = readTrainer(lookup, launch, {
    ...transformersDefaults,
    precision: "bf16",
    learningRate: method === undefined ? 2e-5 : 1e-6,
  });
  const holder = adapting ? adapter : base;
  const checkpointing = holder.value("use_gradient_checkpointing") ?? "unsloth";
  const length =
    lookup.number("max_length") ?? lookup.number("max_seq_length") ?? base.number("max_seq_length") ?? 2_048;
  const completion = lookup.number("max_completion_length") ?? 512;
  const optimizer = lookup.text("optim");
  const withoutEffect: WithoutEffect[] = [];
  const plain = lookup.option("gradient_checkpointing");
  if (plain && plain.value !== false && adapting) {
    withoutEffect.push({ option: plain, section, because: "use_gradient_checkpointing" });
  }
  const said = holder.said("use_gradient_checkpointing");
  return {
    section,
    trainer: (method && trlTrainers[method]) ?? "unsloth",
    method: method ?? "sft",
    model: modelName,
    technique: trains.technique,
    run: {
      ...trainer.run,
      ...(optimizer === undefined ? { optimizer: "adamw-8bit" } : {}),
      hyperparameters: trains.hyperparameters,
      quantization,
      weightsDtype: trainer.precision === "fp16" ? "fp16" : "bf16",
      mixedPrecision: trainer.precision,
      sequenceLength: method === "grpo" ? Math.max(length, completion) : length,
      gradientCheckpointing: checkpointing !== false && !(checkpointing instanceof NotLiteral),
      activationOffload: checkpointing === "unsloth",
      evaluation: trainer.evaluates ? { microBatchSize: trainer.evaluationBatch, sequenceLength: length } : null,
      sharding: launch.gpuCount !== null && launch.gpuCount > 1 ? "ddp" : null,
      ...(method === "grpo"
        ? { rl: { generations: lookup.number("num_generations") ?? 8, completionLength: completion } }
        : {}),
    },
    epochs: trainer.epochs,
    maxSteps: trainer.maxSteps,
    learningRate: trainer.learningRate,
    packs: lookup.flag("packing") === true,
    groups: trainer.groups,
    cuts: "cuts",
    heldOut: 0,
    gpuCount: launch.gpuCount,
    fields: {
      ...trainer.fields,
      gradientCheckpointing: said,
      activationOffload: { ...said, say: () => [{ section: said.section, name: said.name, value: "unsloth" }] },
      sequenceLength: lookup.has("max_length") ? lookup.said("max_length") : base.said("max_seq_length"),
      packing: lookup.said("packing"),
      quantization: base.said("load_in_4bit"),
    },
    known: [
      {
        section,
        names: [
          ...transformers.options.TrainingArguments,
          ...(trlOptions[className] ?? []),
          "max_seq_length",
          "embedding_learning_rate",
        ],
        renamed: renamedInTransformers,
        release: `TRL ${trl.releases.TRL}`,
        read: trl.read,
        refuses: true,
      },
      ...(loading
        ? [
            {
              section: loading.section,
              names: [...known.options.from_pretrained, "quantization_config"],
              renamed: {},
              release,
              read: known.read,
              refuses: false,
            },
          ]
        : []),
      ...(adapting
        ? [
            {
              section: adapting.section,
              names: known.options.get_peft_model,
              renamed: {},
              release,
              read: known.read,
              refuses: false,
            },
          ]
        : []),
    ],
    withoutEffect,
    unknownValues: [],
    templateMissing: false,
    notUnderstood: [...notes, ...launch.notes],
  };
};
