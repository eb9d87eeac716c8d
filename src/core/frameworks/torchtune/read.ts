import type { Option, Section } from "../../check/files/source.ts";
import { createLookup, type KnownOptions, type Method, type NotUnderstood, type Read } from "../../check/reading.ts";
import { allWeights, lowRank, type Trains } from "../read-peft.ts";
import known from "./known-options.json";
import { modelBuiltBy } from "./models.ts";

const release = `torchtune ${known.releases.torchtune}`;

const nested = (parent: Section, name: string): Section | null => {
  const option = parent.options.find((each) => each.name === name);
  if (!option || option.options.length === 0) return null;
  return { ...parent, name, options: option.options, line: option.line, end: option.span.to };
};

/** Options that the source has since its last release, which people train with too. */
const sinceRelease = [
  "batch_size_val",
  "data_parallel_replicate_dim",
  "data_parallel_shard_dim",
  "dataset_val",
  "expert_parallel_degree",
  "run_val_every_n_steps",
  "save_every_n_steps",
  "use_distributed_state_dict",
];

const modules: Readonly<Record<string, string>> = { output_proj: "o_proj" };

/** The inverse of write.ts. */
export const read: Read = ({ section: given, launch, command }) => {
  const section = given as Section;
  const notes: NotUnderstood[] = [];
  const lookup = createLookup([section], notes);
  const model = nested(section, "model");
  const of = (name: string) => createLookup([nested(section, name) ?? { ...section, options: [] }], notes);
  const [built, tokenizer, optimizer, checkpointer, loss] = [
    "model",
    "tokenizer",
    "optimizer",
    "checkpointer",
    "loss",
  ].map(of) as [
    ReturnType<typeof of>,
    ReturnType<typeof of>,
    ReturnType<typeof of>,
    ReturnType<typeof of>,
    ReturnType<typeof of>,
  ];
  const component = built.text("_component_") ?? "";
  const [, module = "", builder = ""] = /^torchtune\.models\.(\w+)\.(\w+)$/.exec(component) ?? [];
  const isLora = /^q?lora_/.test(builder);
  const isQuantized = built.flag("quantize_base") === true || builder.startsWith("qlora_");
  const lossName = loss.text("_component_") ?? "";
  const other: Method | null = /PPO/.test(lossName)
    ? "ppo"
    : /GRPO/.test(lossName) || ["teacher_model", "kd_loss"].some(lookup.has)
      ? "other"
      : null;
  const isPairs = /dpo/.test(command) || /DPO/.test(lossName);
  const attention = (built.names("lora_attn_modules") ?? []).map((name) => modules[name] ?? name);
  const trains: Trains = isLora
    ? {
        technique: lowRank(isQuantized, built.flag("use_dora") === true),
        hyperparameters: {
          r: built.number("lora_rank") ?? 8,
          lora_alpha: built.number("lora_alpha") ?? 16,
          lora_dropout: built.number("lora_dropout") ?? 0,
          target_modules: [
            ...attention,
            ...(built.flag("apply_lora_to_mlp") === true ? ["gate_proj", "up_proj", "down_proj"] : []),
            ...(built.flag("apply_lora_to_output") === true ? ["lm_head"] : []),
          ],
        },
      }
    : allWeights;
  lookup.notCounted("compile", "quantizer", ...(isLora ? [] : ["ref_checkpointer"]));
  lookup.notCountedAboveOne("tensor_parallel_dim", "context_parallel_dim");
  const optimizerName = optimizer.text("_component_") ?? "torch.optim.AdamW";
  const isEightBit = /8bit/i.test(optimizerName);
  const isCounted = /AdamW|Adam8bit|SGD|Lion/i.test(optimizerName);
  if (!isCounted) optimizer.notCounted("_component_");
  const length = tokenizer.number("max_seq_len");
  const dtype = lookup.text("dtype") ?? "bf16";
  const isDistributed = /distributed/.test(command) || (launch.gpuCount ?? 1) > 1;
  const dataset = of("dataset");
  const maxSteps = lookup.number("max_steps_per_epoch");
  const epochs = lookup.number("epochs") ?? 1;
  const optimizerSection = nested(section, "optimizer");
  const optionsKnownIn = (part: Section | null, names: readonly string[], refuses: boolean): readonly KnownOptions[] =>
    part ? [{ section: part, names, renamed: {}, release, read: known.read, refuses }] : [];
  const eight = { section: optimizerSection ?? section, name: "_component_" };
  return {
    section,
    trainer: isPairs ? "trl-dpo" : "torchtune",
    method: other ?? (isPairs ? "dpo" : "sft"),
    model:
      modelBuiltBy(module, builder.replace(/^q?lora_/, "")) ??
      checkpointer.text("checkpoint_dir") ??
      (component === "" ? null : component),
    technique: trains.technique,
    run: {
      hyperparameters: trains.hyperparameters,
      quantization: isQuantized ? "nf4-double" : "none",
      weightsDtype: dtype === "fp32" ? "fp32" : dtype,
      trainableDtype: dtype,
      mixedPrecision: "none",
      microBatchSize: lookup.number("batch_size") ?? 1,
      gradientAccumulation: lookup.number("gradient_accumulation_steps") ?? 1,
      ...(length === undefined ? {} : { sequenceLength: length }),
      optimizer: isEightBit
        ? /paged/i.test(optimizerName)
          ? "paged-adamw-8bit"
          : "adamw-8bit"
        : /SGD/.test(optimizerName)
          ? "sgd"
          : "adamw",
      optimizerInBackward: lookup.flag("optimizer_in_bwd") === true,
      gradientCheckpointing: lookup.flag("enable_activation_checkpointing") === true,
      activationOffload: lookup.flag("enable_activation_offloading") === true,
      compile: lookup.flag("compile") === true,
      loss: /Chunked|LinearCrossEntropy/.test(lossName) ? "chunked" : "standard",
      evaluation: null,
      sharding: isDistributed ? "fsdp" : null,
      cpuOffload: lookup.flag("fsdp_cpu_offload") === true ? "parameters" : "none",
    },
    epochs,
    maxSteps: maxSteps === undefined ? null : maxSteps * epochs,
    learningRate: optimizer.number("lr") ?? null,
    packs: dataset.flag("packed") === true,
    groups: false,
    cuts: "cuts",
    heldOut: 0,
    gpuCount: launch.gpuCount,
    fields: {
      model: built.said("_component_"),
      microBatchSize: lookup.said("batch_size"),
      gradientAccumulation: lookup.said("gradient_accumulation_steps"),
      gradientCheckpointing: lookup.said("enable_activation_checkpointing"),
      activationOffload: lookup.said("enable_activation_offloading"),
      optimizer: {
        ...eight,
        say: () => [
          { ...eight, value: "bitsandbytes.optim.PagedAdamW8bit" },
          // It takes no argument of that name.
          ...(optimizer.has("fused") ? [{ section: eight.section, name: "fused" }] : []),
        ],
      },
      learningRate: optimizer.said("lr"),
      sequenceLength: tokenizer.said("max_seq_len"),
      epochs: lookup.said("epochs"),
      maxSteps: lookup.said("max_steps_per_epoch"),
      packing: dataset.said("packed"),
    },
    known: [
      ...optionsKnownIn(section, [...known.options.recipe, ...sinceRelease], false),
      ...optionsKnownIn(model, known.options.model, true),
    ],
    withoutEffect: (isLora ? [] : (["lora_rank", "lora_alpha"] as const))
      .map((name): Option | undefined => model?.options.find((option) => option.name === name))
      .flatMap((option) => (option && model ? [{ option, section: model, because: component }] : [])),
    unknownValues: [],
    templateMissing: false,
    notUnderstood: [...notes, ...launch.notes],
  };
};
