import type { Place } from "../check/files/source.ts";
import type { Collector } from "./collector.ts";

const GiB = 2 ** 30;

/** A figure as a trainer logs it: a number, or the text of one. */
const numberIn = (value: unknown): number | null => {
  const number = typeof value === "number" ? value : typeof value === "string" && value !== "" ? Number(value) : null;
  return number !== null && Number.isFinite(number) ? number : null;
};

/** Seconds of "0:01:23.45" or "1 day, 2:03:04"; null where it is none. */
export const secondsIn = (text: string): number | null => {
  const found = /^(?:(\d+) days?, )?(?:(\d+):)?(\d{1,2}):(\d{2}(?:\.\d+)?)$/.exec(text.trim());
  if (!found) return null;
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return days * 86_400 + hours * 3_600 + minutes * 60 + seconds;
};

type Take = (value: number, place: Place, collector: Collector) => void;

const peak =
  (name: "allocated" | "reserved", unit: number): Take =>
  (value, place, collector) =>
    // Programs without a GPU log zeros or -1.
    value > 0 && collector.peak(name, value * unit, place);

const set =
  (name: Parameters<Collector["set"]>[0]): Take =>
  (value, place, collector) =>
    collector.set(name, value, place);

/**
 * What trainers log under which name: the Trainer of Transformers and TRL, Axolotl
 * (core/trainers/base.py), LLaMA-Factory (train/callbacks.py), ms-swift (trainers/patcher.py) and
 * torchtune (training/memory.py).
 */
const takes: ReadonlyMap<string, Take> = new Map<string, Take>([
  ["train_runtime", set("totalSeconds")],
  ["train_samples_per_second", set("samplesPerSecond")],
  ["train_steps_per_second", set("stepsPerSecond")],
  ["total_flos", set("operations")],
  ["step", set("updatesDone")],
  ["memory/max_allocated (GiB)", peak("allocated", GiB)],
  ["memory/device_reserved (GiB)", peak("reserved", GiB)],
  ["vram_allocated", peak("allocated", GiB)],
  ["vram_reserved", peak("reserved", GiB)],
  ["memory(GiB)", peak("reserved", GiB)],
  ["train_speed(s/it)", set("secondsPerStep")],
  ["current_steps", set("updatesDone")],
  ["total_steps", set("updates")],
  ["peak_memory_alloc", peak("allocated", GiB)],
  ["peak_memory_reserved", peak("reserved", GiB)],
]);

/** Names of the metrics that make a dictionary one of a trainer. */
const telling = /^(loss|train_loss|eval_loss|train_runtime|eval_runtime|grad_norm|learning_rate|lr|num_tokens|reward)$/;

/**
 * Takes the figures of a dictionary that a trainer logged; whether it is one. `stepBefore` is the
 * update that it stands after, where it does not say so itself.
 */
export const takeMetrics = (
  entries: Iterable<readonly [string, unknown]>,
  place: Place,
  collector: Collector,
  stepBefore: number | null = null,
): boolean => {
  let isOne = false;
  const values = new Map<string, unknown>();
  for (const [name, value] of entries) {
    if (telling.test(name)) isOne = true;
    values.set(name, value);
  }
  if (!isOne) return false;
  for (const [name, value] of values) {
    const number = numberIn(value);
    if (number !== null) takes.get(name)?.(number, place, collector);
  }
  const steps = values.get("global_step/max_steps");
  const [, done, all] = typeof steps === "string" ? (/^(\d+)\/(\d+)$/.exec(steps) ?? []) : [];
  if (done !== undefined && all !== undefined) {
    collector.set("updatesDone", Number(done), place);
    collector.set("updates", Number(all), place);
  }
  const [elapsed, count] = [values.get("elapsed_time"), numberIn(values.get("current_steps"))];
  const seconds = typeof elapsed === "string" ? secondsIn(elapsed) : null;
  if (seconds !== null && count) {
    collector.set("totalSeconds", seconds, place);
    collector.set("secondsPerStep", seconds / count, place);
  }
  const tokens = numberIn(values.get("num_tokens"));
  const step = numberIn(values.get("step")) ?? stepBefore;
  if (tokens !== null && step) collector.tokens(tokens, step, place);
  // LLaMA-Factory logs the loss of an evaluation without its time.
  if (values.has("eval_loss") || values.has("eval_runtime")) {
    collector.evaluated(numberIn(values.get("eval_runtime")) ?? 0, place);
  }
  takeStages(values, place, collector);
  return true;
};

/**
 * The Trainer's own tracker of memory (`skip_memory_metrics=False`): what was allocated at the end
 * of a stage more than at its beginning, and how much more at its peak.
 */
const takeStages = (values: ReadonlyMap<string, unknown>, place: Place, collector: Collector): void => {
  const of = (name: string): number | null => numberIn(values.get(name));
  const start = of("before_init_mem_gpu");
  const loaded = of("init_mem_gpu_alloc_delta");
  const trained = of("train_mem_gpu_alloc_delta");
  const peaked = of("train_mem_gpu_peaked_delta");
  if (loaded === null || trained === null || peaked === null) return;
  const before = (start ?? 0) + loaded;
  if (before > 0) collector.moment("load", before, place);
  if (before + trained + peaked > 0) collector.peak("allocated", before + trained + peaked, place);
};
