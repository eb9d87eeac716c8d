import { type Collector, type CountTokens, createCollector } from "./collector.ts";
import type { DataFault, DataSet, FileKind } from "./data-set.ts";
import type { RowReader, RowSink } from "./row.ts";
import { kindOf, rowReaderOf } from "./rows.ts";

/** A file as its host gives it. */
export interface DataSource {
  readonly name: string;
  readonly size: number;
  /** Its bytes from the beginning, in slices of any length. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** The bytes from `start` to before `end`. */
  readonly slice: (start: number, end: number) => Promise<ArrayBuffer>;
}

/** What a host adds: libraries that few files need, and when to let the page breathe. */
export interface DataReading {
  /** Rows of a Parquet file, some at a time; throws what its library says. */
  readonly parquetRows: (source: DataSource) => AsyncIterable<readonly unknown[]>;
  /** Counts tokens by a tokenizer.json; null where none was given. */
  readonly countTokens: CountTokens | null;
  /** Called between slices; what it gives is waited for. */
  readonly pause: () => Promise<void> | null;
}

/** Letters that are read before the page may breathe: less where each is tokenized. */
const sliceLetters = { counted: 4_096, measured: 65_536 } as const;

/** Bytes that a tokenizer counts: some seconds. Of larger files it counts a share. */
const mostTokenizedBytes = 2_000_000;

/** How a file of each packed form begins: gzip, zip, zstd, bzip2, xz, 7z. */
const packedBeginnings = ["1f8b", "504b0304", "28b52ffd", "425a68", "fd377a58", "377abcaf"];

const hexOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The encoding that a byte order mark names; UTF-8 where there is none. */
const encodingOf = (hex: string): string =>
  hex.startsWith("fffe") ? "utf-16le" : hex.startsWith("feff") ? "utf-16be" : "utf-8";

/** How much of a file tells its form. */
const beginningBytes = 65_536;

/** Thrown where a file cannot be read, and caught where all are. */
class Unreadable extends Error {
  readonly fault: DataFault;

  constructor(fault: DataFault) {
    super(fault.id);
    this.fault = fault;
  }
}

const readText = async (
  { name, chunks }: DataSource,
  { pause, countTokens }: DataReading,
  sink: RowSink,
  encoding: string,
): Promise<FileKind> => {
  const decoder = new TextDecoder(encoding);
  const sliced = countTokens === null ? sliceLetters.measured : sliceLetters.counted;
  let reader: RowReader | null = null;
  let kind: FileKind | null = null;
  let beginning = "";
  const feed = async (text: string): Promise<void> => {
    for (let from = 0; from < text.length; from += sliced) {
      reader?.take(text.slice(from, from + sliced));
      const paused = pause();
      if (paused) await paused;
    }
  };
  const begin = async (): Promise<void> => {
    if (beginning.includes("\0")) throw new Unreadable({ id: "not-text", file: name });
    kind = kindOf(name, beginning);
    reader = rowReaderOf(kind, sink);
    await feed(beginning);
  };
  for await (const chunk of chunks()) {
    const text = decoder.decode(chunk, { stream: true });
    if (reader !== null) {
      await feed(text);
      continue;
    }
    beginning += text;
    if (beginning.length >= beginningBytes) await begin();
  }
  const rest = decoder.decode();
  if (reader === null) {
    beginning += rest;
    await begin();
  } else await feed(rest);
  (reader as RowReader | null)?.end();
  return kind as unknown as FileKind;
};

const readParquet = async (source: DataSource, { parquetRows, pause }: DataReading, sink: RowSink): Promise<void> => {
  let number = 0;
  try {
    for await (const rows of parquetRows(source)) {
      for (const row of rows) {
        number += 1;
        sink.row(row, number);
        const paused = number % 100 === 0 ? pause() : null;
        if (paused) await paused;
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable({ id: "unreadable", file: source.name, reason });
  }
};

const readFile = async (source: DataSource, reading: DataReading, collector: Collector): Promise<FileKind> => {
  const { name, size } = source;
  if (size === 0) throw new Unreadable({ id: "empty-file", file: name });
  const sink: RowSink = {
    row: (value, line) => collector.row(value, { file: name, line }),
    fault: (fault, line) => collector.fault(fault, { file: name, line }),
  };
  let hex: string;
  try {
    hex = hexOf(new Uint8Array(await source.slice(0, 4)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable({ id: "unreadable", file: name, reason });
  }
  // "PAR1"
  if (hex === "50415231") {
    await readParquet(source, reading, sink);
    return "parquet";
  }
  if (packedBeginnings.some((beginning) => hex.startsWith(beginning)))
    throw new Unreadable({ id: "packed", file: name });
  return readText(source, reading, sink, encodingOf(hex));
};

/**
 * Reads files as one set of examples: how many, how long, in which format, and what is wrong with
 * them. Gives a fault where they are none. Holds no text beyond the row at hand.
 */
export const readData = async (
  sources: readonly DataSource[],
  reading: DataReading,
): Promise<{ readonly dataset: DataSet } | { readonly fault: DataFault }> => {
  const size = sources.reduce((total, source) => total + source.size, 0);
  const collector = createCollector(reading.countTokens, Math.max(1, Math.ceil(size / mostTokenizedBytes)));
  const files: { name: string; kind: FileKind }[] = [];
  try {
    for (const source of sources) {
      const before = collector.rows();
      const kind = await readFile(source, reading, collector);
      files.push({ name: source.name, kind });
      if (collector.rows() > before) continue;
      const first = collector.firstFault();
      const isHere = first?.place.file === source.name;
      throw new Unreadable({
        id: "no-rows",
        file: source.name,
        line: isHere ? first.place.line : null,
        fault: isHere ? first.fault : null,
      });
    }
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    const [{ name } = { name: "" }] = sources.slice(files.length);
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: { id: "unreadable", file: name, reason } };
  }
  const dataset = collector.finish(files);
  const [{ name } = { name: "" }] = files;
  if (files.length === 0) return { fault: { id: "no-data", file: name } };
  const empty = collector.firstEmpty();
  if (dataset.examples === 0 && empty) return { fault: { id: "only-empty", file: empty.file, line: empty.line } };
  return dataset.format === null
    ? { fault: { id: "unknown-columns", file: name, columns: dataset.columns } }
    : { dataset };
};
