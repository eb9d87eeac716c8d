import { isRecord } from "../record.ts";
import { longestRow, type RowReader, type RowSink } from "./row.ts";

const [quote, backslash, newline, comma] = ['"', "\\", "\n", ","].map((letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b;
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d;
const isSpace = (code: number): boolean => code <= 0x20;

/**
 * The elements of a JSON array, or of the first array that stands in a field of a JSON object, as
 * `{"data": [...]}`. Only one element is held at a time; one that is broken costs no other.
 */
export const jsonArrayReader = ({ row, fault }: RowSink): RowReader => {
  /** Open brackets, and at how many of them elements begin; null before the array. */
  let [depth, inside]: [number, number | null] = [0, null];
  let [isInString, isEscaped, isDone, isTooLong] = [false, false, false, false];
  /** The element as far as it was read; null between elements. */
  let element: string | null = null;
  let [line, startLine] = [1, 1];

  const give = (text: string): void => {
    if (isTooLong) fault("too-long", startLine);
    else {
      try {
        const value: unknown = JSON.parse(text);
        if (isRecord(value)) row(value, startLine);
        else fault("not-an-object", startLine);
      } catch {
        fault("not-json", startLine);
      }
    }
    [element, isTooLong] = [null, false];
  };

  const take = (text: string): void => {
    /** Where the part of the element in this slice begins. */
    let from = 0;
    for (let at = 0; at < text.length && !isDone; at += 1) {
      const code = text.charCodeAt(at);
      if (code === newline) line += 1;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (code === backslash) isEscaped = true;
        else if (code === quote) isInString = false;
        continue;
      }
      const isAtElements = inside !== null && depth === inside;
      if (isAtElements && (code === comma || isClosing(code))) {
        if (element !== null) give(element + text.slice(from, at));
        if (isClosing(code)) isDone = true;
        continue;
      }
      if (isAtElements && element === null && !isSpace(code)) [element, from, startLine] = ["", at, line];
      if (code === quote) isInString = true;
      else if (isOpening(code)) {
        depth += 1;
        if (inside === null && code === 0x5b && depth <= 2) inside = depth;
      } else if (isClosing(code)) depth -= 1;
    }
    if (element === null || isDone) return;
    element += text.slice(from);
    if (element.length > longestRow) [element, isTooLong] = ["", true];
  };

  return {
    take,
    end: () => {
      if (isDone) return;
      if (element !== null) fault(isTooLong ? "too-long" : "cut-off", startLine);
      else if (inside !== null) fault("cut-off", line);
    },
  };
};
