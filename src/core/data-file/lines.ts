import { longestRow, type RowReader } from "./row.ts";

/** Gives every line of a text, with its number from 1; null for one that is too long to hold. */
export const lineReader = (onLine: (line: string | null, number: number) => void): RowReader => {
  let [rest, number, isTooLong] = ["", 1, false];
  const give = (line: string): void => {
    onLine(isTooLong || line.length > longestRow ? null : line, number);
    number += 1;
    isTooLong = false;
  };
  return {
    take: (text) => {
      let from = 0;
      for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
        const line = rest + text.slice(from, to);
        rest = "";
        give(line.endsWith("\r") ? line.slice(0, -1) : line);
        from = to + 1;
      }
      rest += text.slice(from);
      if (rest.length > longestRow) [rest, isTooLong] = ["", true];
    },
    end: () => {
      if (rest !== "" || isTooLong) give(rest);
    },
  };
};
