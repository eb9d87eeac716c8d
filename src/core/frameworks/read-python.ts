import type { Call, PythonFile } from "../check/files/python.ts";
import { NotLiteral, type Section, type SourceFile, type Value } from "../check/files/source.ts";
import { argument, callIn, callNamed } from "../check/reading.ts";

/** A section without options, for what a file leaves to its defaults. */
export const emptySection = (file: SourceFile, name: string): Section => ({
  syntax: "python",
  name,
  file,
  options: [],
  end: 0,
  line: 1,
});

/** The text that a value is, or that the call behind it is given first. */
const named = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);

/** The model that is loaded, by the calls of a file. */
export interface LoadedModel {
  readonly name: string | null;
  /** What loads it; null where the trainer is given its name. */
  readonly loading: Call | null;
}

/** Follows a trainer's model to the call that loads it. */
export const loadedModel = ({ calls }: PythonFile, trainer: Call | undefined): LoadedModel => {
  let value = trainer && (argument(trainer, "model") ?? trainer.positional[0]);
  let loading: Call | undefined;
  // Through get_peft_model(model, ...) and prepare_model_for_kbit_training(model), a few times at most.
  for (let step = 0; step < 4 && !loading; step += 1) {
    if (typeof value === "string") return { name: value, loading: null };
    const all = calls.filter(({ assignedTo }) => value instanceof NotLiteral && assignedTo === value.text);
    const call = all.find(({ name }) => name.endsWith("from_pretrained")) ?? all[0] ?? callIn(calls, value);
    if (!call) break;
    if (call.name.endsWith("from_pretrained")) loading = call;
    else value = argument(call, "model") ?? call.positional[0];
  }
  loading ??= callNamed(
    calls.filter(({ name }) => /AutoModel|ForCausalLM|ForSequence/.test(name)),
    /^from_pretrained$/,
  );
  if (!loading) return { name: null, loading: null };
  return {
    name: named(
      argument(loading, "pretrained_model_name_or_path") ?? argument(loading, "model_name") ?? loading.positional[0],
    ),
    loading,
  };
};

/** How the names of the parameters end that a loop leaves to be trained: BitFit's. */
export const trainedEnding = (text: string): string | null =>
  /\.requires_grad\s*=\s*name\.endswith\(\s*["']([\w.]+)["']/.exec(text)?.[1] ?? null;

/** PEFT's calls that prepare a quantized model. */
export const preparingCalls = ({ calls }: PythonFile): readonly Call[] =>
  calls.filter(({ name }) => /(?:^|\.)prepare_model_for_(?:kbit|int8)_training$/.test(name));

/**
 * Whether a call switches gradient checkpointing on whatever the trainer's arguments say: the model's own, or
 * PEFT's that prepares a quantized model (peft/utils/other.py), if it is not told otherwise.
 */
export const checkpointsItself = (python: PythonFile): boolean =>
  python.calls.some(({ name }) => name.endsWith(".gradient_checkpointing_enable")) ||
  preparingCalls(python).some((call) => argument(call, "use_gradient_checkpointing") !== false);
