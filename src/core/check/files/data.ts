import { bytesPerTokenOf, templateBytes } from "../../data-file/bytes-of-tokens.ts";
import { createTellShape } from "../../data-file/format.ts";
import { readRows } from "../../data-file/rows.ts";
import { measureTexts } from "../../data-file/text-hash.ts";
import type { SourceFile } from "./source.ts";

/** What a file of training data tells: how many examples, and about how long they are. */
export interface DataLengths {
  readonly file: string;
  readonly examples: number;
  /** About so many tokens each, of those that were measured, the shortest first. */
  readonly tokens: readonly number[];
}

/** Of more than so many examples, the rest is only counted. */
const mostMeasured = 20_000;

/** JSON itself may be a configuration. */
export const isDataFile = (name: string): boolean => /\.(?:jsonl|ndjson|csv|tsv)$/i.test(name);

/** Counts the examples of a file and measures them. What is no row, or has nothing to learn, is left out. */
export const readData = ({ name, text }: SourceFile): DataLengths => {
  const shapeOf = createTellShape();
  const measured: number[] = [];
  let [examples, bytes, foreignBytes] = [0, 0, 0];
  readRows(name, text, {
    row: (value) => {
      const { texts, learnt, messages } = shapeOf(value as Readonly<Record<string, unknown>> | string);
      if (!/\S/.test(learnt)) return;
      examples += 1;
      if (measured.length === mostMeasured) return;
      const measure = measureTexts(texts);
      bytes += measure.bytes;
      foreignBytes += measure.foreignBytes;
      measured.push(measure.bytes + templateBytes(messages));
    },
    fault: () => {},
  });
  const { mid } = bytesPerTokenOf(bytes, foreignBytes);
  const tokens = measured.map((length) => Math.max(1, Math.round(length / mid)));
  return { file: name, examples, tokens: tokens.toSorted((a, b) => a - b) };
};
