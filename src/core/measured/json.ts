import { isRecord } from "../record.ts";
import type { Collector } from "./collector.ts";
import type { MeasuredFault, MeasuredFormat } from "./facts.ts";
import { takeMetrics } from "./metrics.ts";

/** The number at that path of nested or flat statistics: both "a.b" and {a: {b}}. */
const statistic = (stats: Readonly<Record<string, unknown>>, path: string): number | null => {
  let value: unknown = Object.hasOwn(stats, path) ? stats[path] : stats;
  if (value === stats) {
    for (const name of path.split(".")) {
      value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : null;
    }
  }
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
};

/** What torch.cuda.memory_stats() gave; whether it is that. */
const takeStats = (stats: Readonly<Record<string, unknown>>, file: string, collector: Collector): boolean => {
  const place = { file, line: 1 };
  const allocated = statistic(stats, "allocated_bytes.all.peak");
  const reserved = statistic(stats, "reserved_bytes.all.peak");
  if (allocated === null && reserved === null) return false;
  if (allocated !== null) collector.peak("allocated", allocated, place);
  if (reserved !== null) collector.peak("reserved", reserved, place);
  const retries = statistic(stats, "num_alloc_retries");
  if (retries !== null) collector.peak("retries", retries, place);
  return true;
};

const takeHistory = (rows: readonly unknown[], file: string, collector: Collector): boolean => {
  let isOne = false;
  for (const row of rows) {
    if (isRecord(row) && takeMetrics(Object.entries(row), { file, line: 1 }, collector)) isOne = true;
  }
  return isOne;
};

const takeState = (state: Readonly<Record<string, unknown>>, file: string, collector: Collector): boolean => {
  if (!Array.isArray(state.log_history)) return false;
  const place = { file, line: 1 };
  takeHistory(state.log_history, file, collector);
  for (const [field, name] of [
    ["global_step", "updatesDone"],
    ["max_steps", "updates"],
    ["total_flos", "operations"],
    ["train_batch_size", "microBatchSize"],
  ] as const) {
    const value = state[field];
    if (typeof value === "number" && value > 0) collector.set(name, value, place);
  }
  return true;
};

/** Reads a JSON document: a Trainer's state or metrics, or statistics of PyTorch's allocator. */
export const readJsonFile = (
  text: string,
  file: string,
  collector: Collector,
): { readonly format: MeasuredFormat } | { readonly fault: MeasuredFault } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { id: "not-json" } };
  }
  if (Array.isArray(value)) {
    // Statistics of several GPUs, or the history alone.
    const stats = value.filter((each) => isRecord(each) && takeStats(each, file, collector));
    if (stats.length > 0) return { format: "memory-stats" };
    return takeHistory(value, file, collector) ? { format: "trainer-state" } : { fault: { id: "other-json" } };
  }
  if (!isRecord(value)) return { fault: { id: "other-json" } };
  if (takeState(value, file, collector)) return { format: "trainer-state" };
  if (takeStats(value, file, collector)) return { format: "memory-stats" };
  return takeMetrics(Object.entries(value), { file, line: 1 }, collector)
    ? { format: "metrics" }
    : { fault: { id: "other-json" } };
};
