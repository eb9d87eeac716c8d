import type { Interval } from "../interval.ts";
import type { DataFormat } from "./format.ts";
import type { RowFault } from "./row.ts";

/** The forms of files that are read. */
export type FileKind = "json-lines" | "json" | "csv" | "text" | "parquet";

/** A place in one of the files. */
export interface FilePlace {
  readonly file: string;
  /** From 1; of Parquet, which has no lines, the number of the row. */
  readonly line: number;
}

/** Rows that share a flaw: how many, and where the first of them stand. */
export interface Flawed {
  readonly count: number;
  readonly places: readonly FilePlace[];
}

/** How tokens were counted. */
export type TokenCount =
  /** By a tokenizer: every text, or this share of the bytes from which the others follow. */
  | { readonly by: "tokenizer"; readonly bytesPerToken: number; readonly share: number }
  | { readonly by: "bytes"; readonly bytesPerToken: Interval };

/** What was found in files of examples. Nothing of their text is kept. */
export interface DataSet {
  readonly files: readonly { readonly name: string; readonly kind: FileKind }[];
  /** Null where no training framework knows the columns. */
  readonly format: DataFormat | null;
  /** Columns of the first row. */
  readonly columns: readonly string[];
  /** Rows of that format in which there is something to learn. */
  readonly examples: number;
  /** Tokens of an example. Of a pair to compare, of the longer answer with its prompt. */
  readonly tokens: {
    readonly mean: Interval;
    readonly median: Interval;
    readonly percentile95: Interval;
    readonly longest: Interval;
  };
  readonly counted: TokenCount;
  /** Different labels where rows have one; null where none does. */
  readonly labels: number | null;
  readonly warnings: {
    /** Rows that repeat an earlier one. */
    readonly duplicates: Flawed;
    /** Rows in which there is nothing to learn. */
    readonly empty: Flawed;
    /** Rows of another shape than most. */
    readonly otherShape: Flawed;
    /** Pieces that give no row, by what is wrong with them. */
    readonly broken: readonly (Flawed & { readonly fault: RowFault })[];
    /** Rows with letters that are no text in the file's encoding. */
    readonly damaged: Flawed;
    /** Rows with images, sounds or films, which are not counted. */
    readonly media: Flawed;
    /** Rows among which duplicates were looked for, where that is not all; else null. */
    readonly comparedRows: number | null;
  };
}

/** Why files give no data set. */
export type DataFault =
  | { readonly id: "empty-file"; readonly file: string }
  /** An archive, or bytes that are no text. */
  | { readonly id: "packed"; readonly file: string }
  | { readonly id: "not-text"; readonly file: string }
  | { readonly id: "unreadable"; readonly file: string; readonly reason: string }
  /** Nothing in it is a row; the first piece that should have been one. */
  | { readonly id: "no-rows"; readonly file: string; readonly line: number | null; readonly fault: RowFault | null }
  | { readonly id: "unknown-columns"; readonly file: string; readonly columns: readonly string[] }
  | { readonly id: "only-empty"; readonly file: string; readonly line: number }
  | { readonly id: "tokenizer"; readonly file: string }
  | { readonly id: "no-data"; readonly file: string };
