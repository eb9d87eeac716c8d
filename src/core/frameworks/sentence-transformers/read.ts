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
import { allWeights, dtypeOf, quantizationOf, readPeftCall } from "../read-peft.ts";
import { emptySection, trainedEnding } from "../read-python.ts";
import { galoreRank, readSharding, readTrainer, transformersDefaults } from "../read-trainer.ts";

/** Sequences of this length where the model's own is not known. */
const usualLength = 512;

/** The inverse of write.ts. */
export const read: Read = ({ python, launch }) => {
  if (!python) throw new Error("Sentence Transformers is configured in Python");
  const notes: NotUnderstood[] = [];
  const { calls, file } = python;
  const trainerCall = callNamed(calls, /^SentenceTransformerTrainer$/);
  const config =
    callIn(calls, trainerCall && argument(trainerCall, "args")) ??
    callNamed(calls, /^SentenceTransformerTrainingArguments$/);
  const section = config?.section ?? emptySection(file, "SentenceTransformerTrainingArguments");
  const loading =
    callNamed(calls, /^Transformer$/) ??
    calls.find(({ name, positional }) => name === "SentenceTransformer" && positional.length > 0);
  const model = loading?.positional[0];
  const kwargs = loading && argument(loading, "model_kwargs");
  const loaded: Readonly<Record<string, Value>> =
    typeof kwargs === "object" && kwargs !== null && !Array.isArray(kwargs) && !(kwargs instanceof NotLiteral)
      ? (kwargs as Readonly<Record<string, Value>>)
      : {};
  const quantizing = callIn(calls, loaded.quantization_config);
  const quantization = quantizing ? quantizationOf(literalSettings(quantizing.section, [])) : "none";
  const added = callNamed(calls, /^add_adapter$/);
  const peft = callIn(calls, added && (argument(added, "peft_config") ?? added.positional[0]));
  const lookup = createLookup([section], notes);
  const trainer = readTrainer(lookup, launch, transformersDefaults);
  const trains = peft
    ? readPeftCall(peft, quantization !== "none", notes)
    : trainedEnding(file.text) === ".bias"
      ? { technique: "bitfit", hyperparameters: {} }
      : trainer.optimizer.galore
        ? { technique: "galore", hyperparameters: { rank: galoreRank(lookup.value("optim_args")) } }
        : allWeights;
  const batch = Number(trainer.run.microBatchSize);
  const loss = callNamed(calls, /^Cached\w*Loss$/);
  const part = loss && argument(loss, "mini_batch_size");
  // The loss works through the batch in parts, each a pass of its own.
  const microBatchSize = typeof part === "number" ? Math.min(part, batch) : loss ? Math.min(32, batch) : batch;
  const [, length] = /\.max_seq_length\s*=\s*(\d{1,7})/.exec(file.text) ?? [];
  const sequenceLength = length === undefined ? usualLength : Number(length);
  const split = readSharding(lookup, launch);
  const isZero = split.sharding?.startsWith("zero") === true;
  return {
    section,
    trainer: "sentence-transformers",
    method: "embeddings",
    model: typeof model === "string" ? model : null,
    technique: trains.technique,
    run: {
      ...trainer.run,
      microBatchSize,
      gradientAccumulation: Math.max(1, Math.round(batch / microBatchSize)) * Number(trainer.run.gradientAccumulation),
      head: "embedding",
      hyperparameters: trains.hyperparameters,
      quantization,
      weightsDtype:
        isZero && trainer.precision !== "none"
          ? trainer.precision
          : (dtypeOf(loaded.dtype ?? loaded.torch_dtype) ?? "bf16"),
      mixedPrecision: trainer.precision,
      sequenceLength,
      evaluation: trainer.evaluates
        ? { microBatchSize: Math.min(microBatchSize, trainer.evaluationBatch), sequenceLength }
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
      ...(loss
        ? {
            microBatchSize: { section: loss.section, name: "mini_batch_size" },
            gradientAccumulation: lookup.said("gradient_accumulation_steps", () => []),
          }
        : {}),
    },
    known: [],
    withoutEffect: [],
    unknownValues: [],
    templateMissing: false,
    notUnderstood: [...notes, ...launch.notes],
  };
};
