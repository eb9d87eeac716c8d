import type { Words } from "../locales/index.ts";

/** A cell of a chart's table: words, a figure, or words with a link. */
export type Cell = string | number | { readonly text: string; readonly url: string };

/** A row begins with its own heading. */
export type Row = readonly [string, ...Cell[]];

const digits = { shown: 4, saved: 6 };

/** The cell as the reader's language writes it. */
export const cellText = (cell: Cell, words: Words): string =>
  typeof cell === "number" ? words.format.significant(cell, digits.shown) : typeof cell === "string" ? cell : cell.text;

/** The cell as other programs read it: figures with a point, links as their address. */
export const cellForFile = (cell: Cell): string =>
  typeof cell === "number"
    ? String(Number(cell.toPrecision(digits.saved)))
    : typeof cell === "string"
      ? cell
      : cell.url;
