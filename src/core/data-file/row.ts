/** What is wrong with a piece of a file that gives no row. */
export type RowFault = "not-json" | "not-an-object" | "open-quote" | "field-count" | "cut-off" | "too-long";

/** What a reader tells of a file, piece by piece, with the line where the piece begins. */
export interface RowSink {
  readonly row: (value: unknown, line: number) => void;
  readonly fault: (fault: RowFault, line: number) => void;
}

/** Takes the text of a file in slices of any length. */
export interface RowReader {
  readonly take: (text: string) => void;
  readonly end: () => void;
}

/** A row of more letters is no example: it is told as a fault, and bounds what is held in memory. */
export const longestRow = 4_000_000;
