import { NotLiteral, type Value } from "../../check/files/source.ts";
import {
  argument,
  callIn,
  callNamed,
  createLookup,
  literalSettings,
  type NotUnderstood,
  type Read,
} from "../../check/reading.ts";
import { dtypeOf, type Trains } from "../read-peft.ts";
import { emptySection, loadedModel } from "../read-python.ts";
import { readSharding, readTrainer, renamedInTransformers, transformersDefaults } from "../read-trainer.ts";
import transformers from "../transformers/known-options.json";
import own from "./options.json";

const targets: Readonly<Record<string, readonly string[]>> = {
  q: ["q_proj"],
  k: ["k_proj"],
  v: ["v_proj"],
};

const numberOf = (value: Value | undefined, fallback: number): number => (typeof value === "number" ? value : fallback);

/** What each of the library's configurations trains, with its defaults (adapters/configuration of 1.3). */
const byClass: Readonly<Record<string, (settings: Readonly<Record<string, Value>>) => Trains>> = {
  SeqBnConfig: ({ reduction_factor: factor }) => ({
    technique: "bottleneck-adapter",
    hyperparameters: { reduction_factor: numberOf(factor, 16), placement: "pfeiffer" },
  }),
  DoubleSeqBnConfig: ({ reduction_factor: factor }) => ({
    technique: "bottleneck-adapter",
    hyperparameters: { reduction_factor: numberOf(factor, 16), placement: "houlsby" },
  }),
  LoRAConfig: ({ r, alpha, attn_matrices: matrices, intermediate_lora: up, output_lora: down }) => ({
    technique: "lora",
    hyperparameters: {
      r: numberOf(r, 8),
      lora_alpha: numberOf(alpha, 8),
      target_modules: [
        ...(Array.isArray(matrices) ? matrices : ["q", "v"]).flatMap((name) => targets[String(name)] ?? []),
        ...(up === true ? ["gate_proj", "up_proj"] : []),
        ...(down === true ? ["down_proj"] : []),
      ],
    },
  }),
  IA3Config: () => ({ technique: "ia3", hyperparameters: {} }),
  PrefixTuningConfig: ({ prefix_length: length }) => ({
    technique: "prefix-tuning",
    hyperparameters: { num_virtual_tokens: numberOf(length, 30) },
  }),
  PromptTuningConfig: ({ prompt_length: length }) => ({
    technique: "prompt-tuning",
    hyperparameters: { num_virtual_tokens: numberOf(length, 10) },
  }),
};

/** The names that stand for a configuration with its defaults. */
const byName: Readonly<Record<string, string>> = {
  seq_bn: "SeqBnConfig",
  double_seq_bn: "DoubleSeqBnConfig",
  lora: "LoRAConfig",
  ia3: "IA3Config",
  prefix_tuning: "PrefixTuningConfig",
  prompt_tuning: "PromptTuningConfig",
};

/** The inverse of write.ts. */
export const read: Read = ({ python, launch }) => {
  if (!python) throw new Error("adapters is configured in Python");
  const notes: NotUnderstood[] = [];
  const { calls, file } = python;
  const added = callNamed(calls, /^add_adapter$/);
  const trainerCall = callNamed(calls, /^(?:Seq2Seq)?(?:Adapter)?Trainer$/);
  const config =
    callIn(calls, trainerCall && argument(trainerCall, "args")) ?? callNamed(calls, /^(?:Seq2Seq)?TrainingArguments$/);
  const section = config?.section ?? emptySection(file, "TrainingArguments");
  const given = added && (argument(added, "config") ?? added.positional[1]);
  const call = callIn(calls, given);
  const className = call
    ? call.name.slice(call.name.lastIndexOf(".") + 1)
    : typeof given === "string"
      ? (byName[given] ?? "")
      : "";
  const trains = byClass[className]?.(call ? literalSettings(call.section, notes) : {}) ?? {
    technique: null,
    hyperparameters: {},
  };
  const { name: model, loading } = loadedModel(python, trainerCall);
  const lookup = createLookup([section], notes);
  const trainer = readTrainer(lookup, launch, transformersDefaults);
  const tokenizing = calls.find(
    ({ name, section: { options } }) => name === "tokenizer" && options.some((each) => each.name === "max_length"),
  );
  const length = tokenizing && argument(tokenizing, "max_length");
  const sequenceLength = typeof length === "number" ? length : undefined;
  if (length instanceof NotLiteral && tokenizing) {
    notes.push({ file: file.name, line: tokenizing.line, name: "max_length", text: length.text, why: "not-literal" });
  }
  return {
    section,
    trainer: "transformers",
    method: "sft",
    model,
    technique: trains.technique,
    run: {
      ...trainer.run,
      software: "transformers-2026-11",
      hyperparameters: trains.hyperparameters,
      weightsDtype:
        dtypeOf((loading && (argument(loading, "torch_dtype") ?? argument(loading, "dtype"))) ?? "float32") ?? "fp32",
      mixedPrecision: trainer.precision,
      ...(sequenceLength === undefined ? {} : { sequenceLength }),
      evaluation: trainer.evaluates
        ? { microBatchSize: trainer.evaluationBatch, sequenceLength: sequenceLength ?? 1_024 }
        : null,
      ...readSharding(lookup, launch),
    },
    epochs: trainer.epochs,
    maxSteps: trainer.maxSteps,
    learningRate: trainer.learningRate,
    packs: false,
    groups: trainer.groups,
    cuts: "cuts",
    heldOut: 0,
    gpuCount: launch.gpuCount,
    fields: trainer.fields,
    known: [
      {
        section,
        // It builds on Transformers 4.57, which knows these names too.
        names: [...transformers.options.TrainingArguments, ...own.options, "warmup_ratio", "group_by_length"],
        renamed: renamedInTransformers,
        release: `Transformers ${transformers.releases.Transformers}`,
        read: transformers.read,
        refuses: true,
      },
    ],
    withoutEffect: [],
    unknownValues: [],
    templateMissing: false,
    notUnderstood: [...notes, ...launch.notes],
  };
};
