import { NotLiteral, type Section, type Value, valueIn } from "../../check/files/source.ts";
import { createLookup, type Method, type NotUnderstood, type Read } from "../../check/reading.ts";
import { allWeights, readPeft, type Trains } from "../read-peft.ts";
import { readAttention, readSharding } from "../read-trainer.ts";
import known from "./known-options.json";

// `USE_V1=1 llamafactory-cli sft`: the same program with arguments of its own.

/** Options that only these files have. */
const telling = /^(?:model_class|kernel_config|dist_config|quant_config|peft_config|optim_config|train_dataset)$/;

export const isV1 = (section: Section): boolean =>
  valueIn(section, "model_name_or_path") === undefined && section.options.some(({ name }) => telling.test(name));

type Settings = Readonly<Record<string, Value>>;

const settingsIn = (section: Section, name: string): Settings => {
  const value = valueIn(section, name);
  const isSettings =
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof NotLiteral);
  return isSettings ? (value as Settings) : {};
};

/** Defaults as in llamafactory/v1/config of 0.9.5. */
export const readV1: Read = ({ section: given, launch, command }) => {
  const section = given as Section;
  const notes: NotUnderstood[] = [];
  const lookup = createLookup([section], notes);
  const [adapter, quantizing, split, optimizer] = ["peft_config", "quant_config", "dist_config", "optim_config"].map(
    (name) => settingsIn(section, name),
  ) as [Settings, Settings, Settings, Settings];
  const isReward = /\brm\b/.test(command) || lookup.text("model_class") === "cls";
  const method: Method = isReward ? "reward" : /\bdpo\b/.test(command) ? "dpo" : "sft";
  const bits = Number(quantizing.quantization_bit ?? Number.NaN);
  const quantization =
    bits === 4 ? (quantizing.double_quantization === false ? "nf4" : "nf4-double") : bits === 8 ? "int8" : "none";
  const full = Object.keys(adapter).length === 0;
  const trains: Trains = full
    ? allWeights
    : adapter.name === "lora"
      ? readPeft(adapter, quantization !== "none")
      : { technique: null, hyperparameters: {} };
  if (Object.keys(optimizer).length > 0) lookup.notCounted("optim_config");
  if (adapter.modules_to_save !== undefined) lookup.notCounted("peft_config");
  const parts = Number(split.cp_size ?? split.ep_size ?? 1);
  if (parts > 1) lookup.notCounted("dist_config");
  const isFsdp = String(split.name).startsWith("fsdp");
  const said =
    split.name === "deepspeed"
      ? readSharding(
          createLookup(
            [
              {
                ...section,
                options: section.options.flatMap(({ name, options }) => (name === "dist_config" ? options : [])),
              },
            ],
            notes,
          ),
          launch,
          { deepspeed: "config_file", fsdp: "fsdp" },
        )
      : isFsdp
        ? {
            sharding: split.reshard_after_forward === false ? ("zero-2" as const) : ("fsdp" as const),
            cpuOffload: split.offload_params === true ? ("parameters" as const) : ("none" as const),
          }
        : { sharding: launch.sharding, cpuOffload: launch.cpuOffload };
  const precision = lookup.flag("bf16") === false ? "none" : "bf16";
  const microBatchSize = lookup.number("micro_batch_size") ?? 1;
  const all = lookup.number("global_batch_size");
  const gpuCount = launch.gpuCount ?? 1;
  const strategy = lookup.text("batching_strategy") ?? "normal";
  return {
    section,
    trainer: "llama-factory",
    method,
    model: lookup.text("model") ?? null,
    technique: trains.technique,
    run: {
      hyperparameters: trains.hyperparameters,
      quantization,
      // What is trained in full is loaded in fp32; a frozen base keeps the dtype of its checkpoint.
      weightsDtype: full || precision === "none" ? "fp32" : "bf16",
      mixedPrecision: precision,
      microBatchSize,
      gradientAccumulation: all === undefined ? 1 : Math.max(1, Math.round(all / microBatchSize / gpuCount)),
      sequenceLength: lookup.number("cutoff_len") ?? 2_048,
      optimizer: "adamw",
      gradientCheckpointing: lookup.flag("enable_activation_checkpointing") !== false,
      ...readAttention(lookup.text("flash_attn")),
      loss: "standard",
      evaluation: null,
      ...said,
    },
    epochs: lookup.number("num_train_epochs") ?? 3,
    maxSteps: lookup.number("max_steps") ?? null,
    learningRate: lookup.number("learning_rate") ?? 1e-4,
    packs: false,
    groups: strategy !== "normal",
    cuts: "cuts",
    heldOut: 0,
    gpuCount: launch.gpuCount,
    fields: {
      model: lookup.said("model"),
      microBatchSize: lookup.said("micro_batch_size"),
      gradientCheckpointing: lookup.said("enable_activation_checkpointing"),
      learningRate: lookup.said("learning_rate"),
      sequenceLength: lookup.said("cutoff_len"),
      epochs: lookup.said("num_train_epochs"),
      maxSteps: lookup.said("max_steps"),
      template: lookup.said("template"),
    },
    known: [
      {
        section,
        names: known.options["v1 arguments"],
        renamed: {},
        release: `LLaMA-Factory ${known.releases["LLaMA-Factory"]} (v1)`,
        read: known.read,
        refuses: true,
      },
    ],
    withoutEffect: [],
    unknownValues: [],
    templateMissing: false,
    notUnderstood: [...notes, ...launch.notes],
  };
};
