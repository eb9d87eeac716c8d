import type { Place } from "../check/files/source.ts";
import { createCollector, type LineReader } from "./collector.ts";
import type { Measured, MeasuredFault, MeasuredFormat, MeasuredIssue } from "./facts.ts";
import { readJsonFile } from "./json.ts";
import { logReader } from "./log.ts";
import { isHeader, isRow, isTableHead, nvidiaSmiReader } from "./nvidia-smi.ts";

/** A file as its host gives it: its text from the beginning, in slices of any length. */
export interface MeasuredSource {
  readonly name: string;
  readonly chunks: () => AsyncIterable<string>;
}

/** What was read of all files, and what could not be. */
export interface MeasuredResult {
  readonly measured: Measured;
  readonly issues: readonly MeasuredIssue[];
}

/** A line is read up to here: what stands in one of a log is far shorter. */
const longestLine = 20_000;

/** JSON is read at once: so many characters at most. */
const mostJsonCharacters = 2 ** 26;

/** So much decides what a file is. */
const beginningCharacters = 65_536;

/** Characters between two chances for the page to breathe. */
const sliceCharacters = 2 ** 17;

/** Gives every line, which ends at a line feed or a carriage return: progress bars return. */
const createLines = (name: string, reader: LineReader) => {
  let rest = "";
  let number = 1;
  const give = (line: string): void => {
    if (line === "") return;
    const place: Place = { file: name, line: number };
    reader.line(line.length > longestLine ? line.slice(0, longestLine) : line, place);
  };
  return {
    take: (text: string): void => {
      const all = rest + text;
      let from = 0;
      for (let at = 0; at < all.length; at += 1) {
        const code = all.charCodeAt(at);
        if (code !== 10 && code !== 13) continue;
        give(all.slice(from, at));
        from = at + 1;
        if (code === 10) number += 1;
      }
      rest = all.slice(from, from + longestLine);
    },
    end: (): void => give(rest),
  };
};

type Kind = "json" | "nvidia-smi" | "log" | "packed";

const firstLine = (text: string): string => text.slice(0, 4_096).split(/[\r\n]/, 1)[0] ?? "";

const isJsonLine = (line: string): boolean => {
  if (!line.startsWith("{")) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

/** Lines at the beginning among which the head of nvidia-smi's table stands. */
const tableLines = 6;

const kindOf = (name: string, beginning: string): Kind => {
  if (beginning.includes("\0") || beginning.startsWith("\u001f")) return "packed";
  const start = beginning.trimStart();
  const line = firstLine(start);
  const isTable = start.split("\n", tableLines).some(isTableHead);
  if (isTable || isHeader(line) || isRow(line) || /\.csv$/i.test(name)) return "nvidia-smi";
  // An object in a line of its own is one of many.
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return "log";
  if (isJsonLine(line) && start.length > line.length + 1 && /^\s*\{/.test(start.slice(line.length))) return "log";
  return /^\{\s*(?:"|\}|$)|^\[\s*[{\]]/.test(start) ? "json" : "log";
};

/** What tells a log from a configuration, where the name does not. */
const marks =
  /^\|\s*NVIDIA-SMI \d|\{['"](?:loss|train_loss|eval_loss|train_runtime)['"]:|\d%\|[^|]*\| *\d+\/\d+ \[|\*{5} Running training|\*{5} train metrics|out of memory\. +Tried|CUDA memory summary|"log_history"\s*:|"(?:allocated|reserved)_bytes[."]|"(?:train_runtime|current_steps)"\s*:|trainable params: [\d,]+ \|\|/m;

/** Whether the file is something that a run wrote, rather than what it was started with. */
export const isMeasuredFile = (name: string, beginning: string): boolean => {
  if (/\.(?:py|ya?ml|sh|bash|zsh|slurm|sbatch)$/i.test(name)) return false;
  if (/\.(?:csv|log|out|err)$/i.test(name)) return true;
  const line = firstLine(beginning.trimStart());
  return isHeader(line) || isRow(line) || marks.test(beginning);
};

type Read = { readonly format: MeasuredFormat } | { readonly fault: MeasuredFault };

const readWhole = async (
  { name }: MeasuredSource,
  chunks: AsyncIterable<string>,
  collector: ReturnType<typeof createCollector>,
): Promise<Read> => {
  let text = "";
  for await (const chunk of chunks) {
    text += chunk;
    if (text.length > mostJsonCharacters) return { fault: { id: "too-large", most: mostJsonCharacters } };
  }
  return readJsonFile(text, name, collector);
};

const readLines = async (
  { name }: MeasuredSource,
  chunks: AsyncIterable<string>,
  reader: LineReader,
  pause: () => Promise<void> | null,
): Promise<Read> => {
  const lines = createLines(name, reader);
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += sliceCharacters) {
      lines.take(chunk.slice(at, at + sliceCharacters));
      await pause();
    }
  }
  lines.end();
  return reader.end();
};

/** The beginning of a file, and all of it. */
const begun = async (
  source: MeasuredSource,
): Promise<{ readonly beginning: string; readonly all: AsyncIterable<string> }> => {
  const iterator = source.chunks()[Symbol.asyncIterator]();
  let beginning = "";
  let isDone = false;
  while (beginning.length < beginningCharacters && !isDone) {
    const next = await iterator.next();
    if (next.done) isDone = true;
    else beginning += next.value;
  }
  async function* all(): AsyncIterable<string> {
    yield beginning;
    if (isDone) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { beginning, all: all() };
};

/**
 * Reads what a run wrote: logs, a Trainer's state, samples of nvidia-smi, statistics of memory.
 * `pause` is called between slices, and what it gives is waited for. Never throws on what the files
 * hold.
 */
export const readMeasured = async (
  sources: readonly MeasuredSource[],
  pause: () => Promise<void> | null = () => null,
): Promise<MeasuredResult> => {
  const collector = createCollector();
  const files: { name: string; format: MeasuredFormat }[] = [];
  const issues: MeasuredIssue[] = [];
  for (const source of sources) {
    const { name } = source;
    const { beginning, all } = await begun(source);
    const kind = kindOf(name, beginning);
    let read: Read;
    if (kind === "packed") read = { fault: { id: "packed" } };
    else if (kind === "json") read = await readWhole(source, all, collector);
    else read = await readLines(source, all, kind === "log" ? logReader(collector) : nvidiaSmiReader(collector), pause);
    if ("fault" in read) issues.push({ file: name, line: 1, fault: read.fault });
    else files.push({ name, format: read.format });
  }
  return { measured: collector.measured(files), issues };
};

/** A text that is there at once, as a source. */
export const textSource = (name: string, text: string): MeasuredSource => ({
  name,
  async *chunks() {
    yield text;
  },
});
