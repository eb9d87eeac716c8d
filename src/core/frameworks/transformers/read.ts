import { NotLiteral, type Section, type Value } from "../../check/files/source.ts";
import {
  argument,
  callIn,
  callNamed,
  createLookup,
  literalSettings,
  type Method,
  type NotUnderstood,
  type Read,
  type Reading,
  type Said,
  type Source,
} from "../../check/reading.ts";
import { unknownOptimizers } from "../read-optimizer.ts";
import { allWeights, dtypeOf, isPeftClass, quantizationOf, readLora, readPeftCall, type Trains } from "../read-peft.ts";
import { checkpointsItself, emptySection, loadedModel, preparingCalls, trainedEnding } from "../read-python.ts";
import {
  galoreRank,
  methodInPath,
  readAttention,
  readSharding,
  readTrainer,
  renamedInTransformers,
  transformersDefaults,
  trlTrainers,
} from "../read-trainer.ts";
import known from "./known-options.json";

const release = `Transformers ${known.releases.Transformers}`;

interface Base {
  readonly trains: Trains;
  readonly quantization: string;
  readonly dtype: "bf16" | "fp16" | "fp32";
  readonly model: string | null;
  readonly sequenceLength: number | undefined;
  readonly names: readonly string[] | null;
  /** Where the dtype of the weights is said; null where that is not known. */
  readonly weights: Said | null;
  /** Labels of a head that classifies; null where there is none. */
  readonly labels: number | null;
  readonly method: Method;
  readonly attention: unknown;
  /** Whether the script prepares a quantized base. */
  readonly prepares: boolean;
}

const readingOf = (section: Section, base: Base, { launch, python }: Source, notes: NotUnderstood[]): Reading => {
  const lookup = createLookup([section], notes);
  const trainer = readTrainer(lookup, launch, transformersDefaults);
  const galore = trainer.optimizer.galore && base.trains.technique === allWeights.technique;
  const trains: Trains = galore
    ? { technique: "galore", hyperparameters: { rank: galoreRank(lookup.value("optim_args")) } }
    : base.trains;
  const split = readSharding(lookup, launch);
  const isZero = split.sharding?.startsWith("zero") === true;
  return {
    section,
    trainer: trlTrainers[base.method] ?? "transformers",
    method: base.method,
    model: base.model,
    technique: trains.technique,
    run: {
      ...trainer.run,
      ...(python !== null && checkpointsItself(python) ? { gradientCheckpointing: true } : {}),
      ...(base.prepares || base.method in trlTrainers ? {} : { software: "transformers-2026-11" }),
      hyperparameters: trains.hyperparameters,
      ...(base.labels === null ? {} : { head: "classification", labels: base.labels }),
      quantization: base.quantization,
      weightsDtype: isZero && trainer.precision !== "none" ? trainer.precision : base.dtype,
      mixedPrecision: trainer.precision,
      ...readAttention(base.attention),
      ...(base.sequenceLength === undefined ? {} : { sequenceLength: base.sequenceLength }),
      ...(base.method in trlTrainers
        ? {}
        : { loss: lookup.flag("use_liger_kernel") === true ? "chunked" : "standard" }),
      evaluation: trainer.evaluates
        ? { microBatchSize: trainer.evaluationBatch, sequenceLength: base.sequenceLength ?? 1_024 }
        : null,
      ...split,
    },
    epochs: trainer.epochs,
    maxSteps: trainer.maxSteps,
    learningRate: trainer.learningRate,
    packs: false,
    groups: trainer.groups,
    cuts: "cuts",
    heldOut: 0,
    gpuCount: launch.gpuCount,
    fields: {
      ...trainer.fields,
      ...(base.weights ? { weights: base.weights } : {}),
      loss: lookup.said("use_liger_kernel", () => [{ section, name: "use_liger_kernel", value: true }]),
    },
    known: base.names
      ? [{ section, names: base.names, renamed: renamedInTransformers, release, read: known.read, refuses: true }]
      : [],
    withoutEffect:
      trainer.maxSteps !== null && lookup.option("num_train_epochs")
        ? [
            {
              option: lookup.option("num_train_epochs") as NonNullable<ReturnType<typeof lookup.option>>,
              section,
              because: "max_steps",
            },
          ]
        : [],
    unknownValues: unknownOptimizers(lookup),
    templateMissing: false,
    notUnderstood: [...notes, ...launch.notes],
  };
};

/** Switches by which scripts of one's own lay an adapter on the model. */
const adapts = /^(?:use_)?(?:peft|q?lora)$|^(?:use_peft_lora|lora_enable|peft_lora)$/;

/** Arguments of a script of one's own, or of one of Transformers' examples. */
const readOptions = (section: Section, source: Source): Reading => {
  const notes: NotUnderstood[] = [];
  const lookup = createLookup([section], notes);
  const quantization = quantizationOf(
    Object.fromEntries(["load_in_4bit", "load_in_8bit"].map((name) => [name, lookup.flag(name) ?? null])),
  );
  const rank = ["lora_r", "lora_rank", "lora_dim"].find(lookup.has) ?? "lora_r";
  const isPeft =
    section.options.some(({ name, value }) => value === true && adapts.test(name)) || (lookup.number(rank) ?? 0) > 0;
  const script = section.name;
  const labels = /^run_(?:glue|xnli|classification)/.test(script) ? 2 : null;
  const found = methodInPath(script) ?? methodInPath(section.file.name) ?? "sft";
  return readingOf(
    section,
    {
      trains: isPeft
        ? readLora(
            lookup,
            {
              rank,
              alpha: "lora_alpha",
              targets: "lora_target_modules",
              rankStabilized: "use_rslora",
              dora: "use_dora",
            },
            { rank: 8, alpha: () => 8, targets: ["q_proj", "v_proj"] },
            quantization !== "none",
          )
        : allWeights,
      quantization,
      dtype: dtypeOf(lookup.value("dtype") ?? lookup.value("torch_dtype") ?? "bfloat16") ?? "bf16",
      model: lookup.text("model_name_or_path") ?? lookup.text("model_name") ?? null,
      sequenceLength: ["max_length", "max_seq_length", "max_seq_len", "block_size", "seq_length", "model_max_length"]
        .map(lookup.number)
        .find((each) => each !== undefined),
      // A script takes arguments of its own beside these: none can be called unknown.
      names: null,
      labels,
      // Rewards of sampled answers are not told in arguments that are known.
      method: labels === null ? (found === "grpo" ? "other" : found) : "classification",
      attention: lookup.value("attn_implementation"),
      prepares: false,
      weights: lookup.has("torch_dtype")
        ? lookup.said("torch_dtype")
        : lookup.has("dtype")
          ? lookup.said("dtype")
          : null,
    },
    source,
    notes,
  );
};

/** Labels by their number, where it is a literal. */
const labelsOf = (value: Value | undefined): number => (typeof value === "number" ? value : 2);

const readFile = (source: Source, python: NonNullable<Source["python"]>): Reading => {
  const notes: NotUnderstood[] = [];
  const { calls, file } = python;
  const trainer = callNamed(calls, /^(?:Seq2Seq)?Trainer$/);
  const config =
    callIn(calls, trainer && argument(trainer, "args")) ?? callNamed(calls, /^(?:Seq2Seq)?TrainingArguments$/);
  const section = config?.section ?? emptySection(file, "TrainingArguments");
  const { name: model, loading } = loadedModel(python, trainer);
  const given = loading && argument(loading, "quantization_config");
  const quantizing =
    callIn(calls, given) ?? (given === undefined ? undefined : callNamed(calls, /^BitsAndBytesConfig$/));
  const quantization = quantizationOf(
    quantizing
      ? literalSettings(quantizing.section, [])
      : Object.fromEntries((loading?.section.options ?? []).map((option) => [option.name, option.value])),
  );
  const wrapped = callNamed(calls, /^get_peft_model$/);
  const peft =
    callIn(calls, wrapped && (argument(wrapped, "peft_config") ?? wrapped.positional[1])) ??
    calls.find(({ name }) => isPeftClass(name.slice(name.lastIndexOf(".") + 1)));
  const lengths = calls.flatMap((call) => {
    const length = argument(call, "max_length") ?? argument(call, "model_max_length");
    return typeof length === "number" && /tokeniz/i.test(call.name) ? [length] : [];
  });
  if (config?.unpacked) {
    notes.push({
      file: file.name,
      line: config.line,
      name: section.name,
      text: `**${config.unpacked}`,
      why: "not-literal",
    });
  }
  const modelOption = trainer?.section.options.find((option) => option.name === "model");
  if (model === null && modelOption?.value instanceof NotLiteral) {
    notes.push({
      file: file.name,
      line: modelOption.line,
      name: "model",
      text: modelOption.value.text.slice(0, 120),
      why: "not-literal",
    });
  }
  const labels =
    loading && /SequenceClassification/.test(loading.name) ? labelsOf(argument(loading, "num_labels")) : null;
  return readingOf(
    section,
    {
      trains: peft
        ? readPeftCall(peft, quantization !== "none", notes)
        : trainedEnding(file.text) === ".bias"
          ? { technique: "bitfit", hyperparameters: {} }
          : allWeights,
      quantization,
      dtype:
        dtypeOf((loading && (argument(loading, "dtype") ?? argument(loading, "torch_dtype"))) ?? "bfloat16") ?? "bf16",
      model,
      sequenceLength: lengths[0],
      names: [...known.options.TrainingArguments, ...known.options.Seq2SeqTrainingArguments],
      labels,
      method: labels === null ? "sft" : "classification",
      attention: loading && argument(loading, "attn_implementation"),
      prepares: preparingCalls(python).length > 0,
      weights: loading
        ? { section: loading.section, name: argument(loading, "torch_dtype") === undefined ? "dtype" : "torch_dtype" }
        : null,
    },
    source,
    notes,
  );
};

/** Transformers' own Trainer, by a Python file or by arguments. */
export const read: Read = (source) =>
  source.python ? readFile(source, source.python) : readOptions(source.section as Section, source);
