import type { Place } from "../check/files/source.ts";
import type { Collector, LineReader } from "./collector.ts";
import { secondsIn, takeMetrics } from "./metrics.ts";
import { type Frame, isOutOfMemory, isWholeMessage, momentIn, readOutOfMemory } from "./out-of-memory.ts";

/** Functions of a traceback that are kept: the innermost count. */
const mostFrames = 200;

/** Lines over which a terminal may break one error message. */
const mostMessageLines = 12;

/** Progress bars of different lengths that are kept apart. */
const mostBars = 32;

/** A progress bar of tqdm: `30%|███ | 3/10 [00:01<00:02, 1.20s/it`, with its description before it. */
const bar =
  /(?:^|[\]\s])([^|%\r]{0,40}?)\s*\d{1,3}%\|[^|]*\| *(\d+)\/(\d+) \[((?:\d+:)?\d{1,2}:\d{2})<[^,\]]*, *([\d.]+|\?) ?(s\/it|it\/s)/;

interface Bar {
  readonly total: number;
  firstDone: number;
  firstSeconds: number;
  done: number;
  seconds: number;
  /** What it shows itself, where its seconds are too few to divide. */
  shown: number | null;
  place: Place;
}

/** Settings and counts that a trainer prints once, with the thousands apart. */
const counts: readonly (readonly [RegExp, Parameters<Collector["set"]>[0]])[] = [
  [/Instantaneous batch size per device = ([\d,]+)/, "microBatchSize"],
  [/Gradient Accumulation steps = ([\d,]+)/i, "gradientAccumulation"],
  [/Total train batch size [^=]*= ([\d,]+)/, "batchSize"],
  [/Total optimization steps = ([\d,]+)/, "updates"],
  [/Number of trainable parameters = ([\d,]+)/, "trainableParameters"],
  [/trainable params: ([\d,]+) \|\| all params/, "trainableParameters"],
  // Unsloth's heading (unsloth/trainer.py, models/llama.py).
  [/Batch size per device = ([\d,]+)/, "microBatchSize"],
  [/\| Total steps = ([\d,]+)/, "updates"],
  [/Total batch size \([^)]*\) = ([\d,]+)/, "batchSize"],
  [/Trainable parameters = ([\d,]+)/, "trainableParameters"],
  [/sequence length is longer than the specified maximum sequence length for this model \(([\d,]+) >/, "longText"],
];

const counted = (text: string): number => Number(text.replaceAll(",", ""));

/** Rows of torch.cuda.memory_summary(): the metric, now, at its peak, and two that only grow. */
const summaryRow =
  /^\|\s*(Allocated memory|GPU reserved memory)\s*\|\s*\d+ \w+\s*\|\s*(\d+) (B|KiB|MiB|GiB|TiB|PiB)\s*\|/;

const summaryRetries = /cudaMalloc retries: (\d+)/;

const summaryUnits: Readonly<Record<string, number>> = {
  B: 1,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
  PiB: 2 ** 50,
};

/** Metrics as `log_metrics` prints them: `train_runtime = 0:01:23.45`. */
const metricRow = /^\s{2}(\w+)\s+= +(\S+)\s*$/;

const metricValue = (text: string): number | string => {
  const megabytes = /^(-?\d+)MB$/.exec(text)?.[1];
  if (megabytes !== undefined) return Number(megabytes) * 2 ** 20;
  const operations = /^(\d+)GF$/.exec(text)?.[1];
  // Rounded down: nothing is left of a small run.
  if (operations !== undefined) return operations === "0" ? "" : Number(operations) * 2 ** 30;
  return secondsIn(text) ?? text;
};

/** The dictionary on a line, as Python prints it or as JSON. */
const entriesIn = (text: string): readonly (readonly [string, unknown])[] => {
  const from = text.search(/\{\s*['"][\w/() ]+['"]\s*:/);
  if (from < 0) return [];
  const inside = text.slice(from);
  return [...inside.matchAll(/['"]([\w/() ]{1,60})['"]\s*:\s*(?:['"]([^'"]{0,60})['"]|([-+\w.]+))/g)].map(
    ([, name = "", quoted, plain]) => [name, quoted ?? plain] as const,
  );
};

/** What begins an escape sequence of a terminal, and the sequences that move bars and colour text. */
const escape = String.fromCharCode(27);
const escapes = new RegExp(`${escape}\\[[0-9;?]*[A-Za-z]`, "g");

/** The first line of a box of rich's tracebacks, and what stands at its edges. */
const edges = /^[│╭╰|]\s?|\s?[│╮╯]$/g;

/**
 * Reads what a trainer prints: dictionaries of metrics, progress bars, settings, tracebacks, and
 * summaries of memory. Lines end at a line feed or a carriage return.
 */
export const logReader = (collector: Collector): LineReader => {
  const bars = new Map<string, Bar>();
  let frames: Frame[] = [];
  let message: { text: string; lines: number; readonly place: Place } | null = null;
  let metrics: { readonly place: Place; readonly entries: (readonly [string, unknown])[] } | null = null;
  let evaluates = false;
  let isLog = false;
  let isSummary = false;
  let lastDone: number | null = null;
  let updates: number | null = null;
  let evaluationSeconds = 0;

  const closeMessage = (): void => {
    if (!message) return;
    const error = readOutOfMemory(message.text, message.place, momentIn(frames));
    if (error) {
      collector.outOfMemory(error);
      isLog = true;
      if (frames.some(({ name }) => /eager_attention_forward/.test(name))) collector.attention("eager", message.place);
      else if (frames.some(({ name }) => /^(sdpa|flash)_attention_forward|_flash_attention_forward/.test(name))) {
        collector.attention("flash", message.place);
      }
    }
    message = null;
    frames = [];
  };

  const closeMetrics = (): void => {
    if (!metrics) return;
    if (takeMetrics(metrics.entries, metrics.place, collector)) isLog = true;
    metrics = null;
  };

  const takeBar = (found: RegExpExecArray, place: Place): void => {
    const [, described = "", done = "", all = "", elapsed = "", rate = "", unit] = found;
    // Bars with another description count files, examples or shards.
    const description = described.trim();
    if (description !== "" && !/^Train:?$/.test(description)) return;
    const [total, seconds] = [Number(all), secondsIn(elapsed)];
    if (seconds === null || total === 0) return;
    isLog = true;
    const shown = rate === "?" ? null : unit === "it/s" ? 1 / Number(rate) : Number(rate);
    const known = bars.get(all);
    const count = Number(done);
    if (known && count >= known.done) {
      // The first update compiles and fills caches: it is left out where others follow.
      if (known.firstDone === 0 && count > 0) [known.firstDone, known.firstSeconds] = [count, seconds];
      [known.done, known.seconds, known.place] = [count, seconds, place];
      known.shown = shown ?? known.shown;
    } else if (bars.size < mostBars) {
      bars.set(all, { total, firstDone: count, firstSeconds: seconds, done: count, seconds, shown, place });
    }
    if (updates === null || total === updates) lastDone = count;
  };

  /** The bar of training: of as many updates as there are, else the one that took longest. */
  const trainingBar = (): Bar | null => {
    const own = updates === null ? undefined : bars.get(String(updates));
    const [longest = null] = [...bars.values()].toSorted((a, b) => b.seconds - a.seconds || b.total - a.total);
    return own ?? longest;
  };

  const takeCounts = (text: string, place: Place): void => {
    const heading = /\*{5} Running (\w+)/.exec(text)?.[1];
    if (heading !== undefined) {
      evaluates = heading !== "training";
      isLog = true;
      return;
    }
    const examples = /Num examples = ([\d,]+)/.exec(text)?.[1];
    if (examples !== undefined && !evaluates) collector.set("examples", counted(examples), place);
    const evaluated = /^(?:.*\s)?\s{2}Batch size = ([\d,]+)/.exec(text)?.[1];
    if (evaluated !== undefined && evaluates) collector.set("evaluationBatch", counted(evaluated), place);
    for (const [pattern, name] of counts) {
      const value = pattern.exec(text)?.[1];
      if (value === undefined) continue;
      isLog = true;
      collector.set(name, counted(value), place);
      if (name === "updates") updates = counted(value);
    }
  };

  const takeSettings = (text: string, place: Place): void => {
    const used = /with the `eager` attention implementation instead of `(\w+)`/.exec(text)?.[1];
    const configured = /"_?attn_implementation(?:_internal)?"\s*:\s*"(eager|sdpa|flash_attention_\d)"/.exec(text)?.[1];
    const kind = used ?? configured;
    if (kind !== undefined) collector.attention(kind === "eager" ? "eager" : "flash", place);
    if (/[Ff]alling back to (?:the )?(?:manual|eager)/.test(text)) collector.attention("eager", place);
    if (/incompatible with gradient checkpointing/.test(text)) collector.checkpointing(place);
  };

  const takePeaks = (text: string, place: Place): void => {
    const reserved = /Peak reserved memory = ([\d.]+) GB/.exec(text)?.[1];
    if (reserved !== undefined) {
      isLog = true;
      collector.peak("reserved", Number(reserved) * 2 ** 30, place);
    }
    for (const [, kind, value] of text.matchAll(/peak_memory_(alloc|reserved):([\d.]+)/g)) {
      isLog = true;
      collector.peak(kind === "alloc" ? "allocated" : "reserved", Number(value) * 2 ** 30, place);
    }
  };

  /** As Unsloth's notebooks print it. */
  const takeTime = (text: string, place: Place): void => {
    const seconds = /^([\d.]+) seconds used for training/.exec(text)?.[1];
    if (seconds === undefined) return;
    isLog = true;
    collector.set("totalSeconds", Number(seconds), place);
  };

  const takeSummary = (text: string, place: Place): void => {
    const [, metric, value, unit = ""] = summaryRow.exec(text) ?? [];
    if (metric !== undefined) {
      isSummary = true;
      collector.peak(
        metric.startsWith("A") ? "allocated" : "reserved",
        Number(value) * (summaryUnits[unit] ?? Number.NaN),
        place,
      );
    }
    const retries = summaryRetries.exec(text)?.[1];
    if (retries !== undefined) collector.peak("retries", Number(retries), place);
  };

  const takeFrame = (text: string): void => {
    const [, file, name] =
      /File "([^"]{1,400})", line \d+, in ([\w<>.]+)/.exec(text) ??
      /^[│\s]*(\S{1,400}\.py):\d+ in ([\w<>.]+)/.exec(text) ??
      [];
    if (file === undefined || name === undefined) return;
    frames.push({ file, name });
    if (frames.length > mostFrames) frames.shift();
  };

  return {
    line: (raw, place) => {
      const text = raw.includes(escape) ? raw.replaceAll(escapes, "") : raw;
      if (message) {
        message.text = `${message.text.trimEnd()} ${text.replaceAll(edges, "").trim()}`;
        message.lines += 1;
        if (message.lines >= mostMessageLines || isWholeMessage(message.text)) closeMessage();
        return;
      }
      if (metrics) {
        const [, name, value] = metricRow.exec(text) ?? [];
        if (name !== undefined && value !== undefined) {
          metrics.entries.push([name, metricValue(value)]);
          return;
        }
        closeMetrics();
      }
      if (isOutOfMemory(text)) {
        message = { text: text.replaceAll(edges, ""), lines: 1, place };
        if (isWholeMessage(text)) closeMessage();
        return;
      }
      if (text.startsWith("|")) takeSummary(text, place);
      if (text.includes("Traceback")) frames = [];
      if (text.includes(".py")) takeFrame(text);
      if (text.includes("%|")) {
        const found = bar.exec(text);
        if (found) takeBar(found, place);
      }
      if (text.includes("{")) {
        const entries = entriesIn(text);
        if (entries.length > 0 && takeMetrics(entries, place, collector, lastDone)) {
          isLog = true;
          const evaluated = entries.find(([name]) => name === "eval_runtime")?.[1];
          if (Number(evaluated) > 0) evaluationSeconds += Number(evaluated);
        }
      }
      if (/^\*{5} \w+ metrics \*{5}/.test(text)) metrics = { place, entries: [] };
      else if (text.includes(" = ") || text.includes("****") || text.includes("params:") || text.includes(" > ")) {
        takeCounts(text, place);
      }
      if (text.includes("attention") || text.includes("attn_") || text.includes("checkpointing")) {
        takeSettings(text, place);
      }
      if (text.includes("eak")) takePeaks(text, place);
      if (text.endsWith("training.")) takeTime(text, place);
    },
    end: () => {
      closeMessage();
      closeMetrics();
      const training = trainingBar();
      if (training && training.done > 0) {
        const steps = training.done - training.firstDone;
        const seconds = training.seconds - training.firstSeconds - evaluationSeconds;
        // Bars show whole seconds: over fewer than ten, what they say of their speed is closer.
        const perStep = seconds >= 10 && steps > 0 ? seconds / steps : training.shown;
        if (perStep !== null) collector.set("secondsPerStep", perStep, training.place);
        collector.set("updatesDone", training.done, training.place);
        if (updates === null) collector.set("updates", training.total, training.place);
      }
      if (isLog) return { format: "log" };
      return isSummary ? { format: "memory-stats" } : { fault: { id: "nothing-read" } };
    },
  };
};
