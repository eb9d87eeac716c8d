import { csvReader, delimiterOf } from "./csv.ts";
import type { FileKind } from "./data-set.ts";
import { jsonArrayReader } from "./json-array.ts";
import { jsonLinesReader } from "./json-lines.ts";
import { plainTextReader } from "./plain-text.ts";
import type { RowReader, RowSink } from "./row.ts";

const kindsByExtension: Readonly<Record<string, FileKind>> = {
  jsonl: "json-lines",
  ndjson: "json-lines",
  json: "json",
  csv: "csv",
  tsv: "csv",
  txt: "text",
  text: "text",
  md: "text",
  markdown: "text",
  parquet: "parquet",
};

const isWholeJson = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

/** The form of a text by how it begins, and by the name of its file where that leaves it open. */
export const kindOf = (name: string, beginning: string): FileKind => {
  const named = kindsByExtension[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""];
  if (named === "csv" || named === "text") return named;
  const start = beginning.trimStart();
  if (start.startsWith("[")) return "json";
  if (start.startsWith("{")) {
    const [line = "", ...others] = start.split("\n");
    // An object of a line of its own is one of many; one of several lines holds an array.
    if (named === "json-lines" || (others.length > 0 && isWholeJson(line))) return "json-lines";
    return /^\{\s*"[^"]*"\s*:\s*\[\s*\{/.test(start) && named === "json"
      ? "json"
      : others.length > 0
        ? "json"
        : "json-lines";
  }
  if (named !== undefined && named !== "parquet") return named;
  const [line = "", second = ""] = start.split("\n");
  const mark = delimiterOf(line);
  return line.includes(mark) && line.split(mark).length === second.split(mark).length ? "csv" : "text";
};

const readers: { readonly [Kind in Exclude<FileKind, "parquet">]: (sink: RowSink) => RowReader } = {
  "json-lines": jsonLinesReader,
  json: jsonArrayReader,
  csv: csvReader,
  text: plainTextReader,
};

/** What reads a text of that form; one of Parquet is none. */
export const rowReaderOf = (kind: FileKind, sink: RowSink): RowReader =>
  readers[kind as Exclude<FileKind, "parquet">](sink);

/** Reads the rows of a text that is there as a whole. */
export const readRows = (name: string, text: string, sink: RowSink): void => {
  const reader = rowReaderOf(kindOf(name, text), sink);
  reader.take(text);
  reader.end();
};
