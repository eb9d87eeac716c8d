import { isRecord } from "../../record.ts";
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

/** Tokenizers of today take about four bytes of UTF-8 a token, of English as of Chinese. */
const bytesPerToken = 4;

/** Bytes in UTF-8. */
const bytesOf = (text: string): number => {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
};

const mostNested = 6;

/** Bytes of all texts of a row; of two answers to choose from, the longer. */
const textBytes = (value: unknown, depth = 0): number => {
  if (typeof value === "string") return bytesOf(value);
  if (depth > mostNested) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textBytes(item, depth + 1), 0);
  if (!isRecord(value)) return 0;
  const { chosen, rejected, ...rest } = value;
  const answers = [chosen, rejected].map((answer) => textBytes(answer, depth + 1));
  return Math.max(...answers) + Object.values(rest).reduce<number>((sum, item) => sum + textBytes(item, depth + 1), 0);
};

export const isDataFile = (name: string): boolean => /\.jsonl$|\.ndjson$/i.test(name);

/** Counts the rows of JSON lines and measures them. Lines that are none are left out. */
export const readData = ({ name, text }: SourceFile): DataLengths => {
  const tokens: number[] = [];
  let examples = 0;
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    if (to > from && /\S/.test(text.slice(from, Math.min(to, from + 20)))) {
      examples += 1;
      if (tokens.length < mostMeasured) {
        try {
          tokens.push(Math.max(1, Math.round(textBytes(JSON.parse(text.slice(from, to))) / bytesPerToken)));
        } catch {
          examples -= 1;
        }
      }
    }
    from = to + 1;
  }
  return { file: name, examples, tokens: tokens.toSorted((a, b) => a - b) };
};
