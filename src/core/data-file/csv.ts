import { longestRow, type RowReader, type RowSink } from "./row.ts";

const delimiters = [",", ";", "\t", "|"] as const;

const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

/** The mark that separates the columns of the first line, which holds their names. */
export const delimiterOf = (firstLine: string): string => {
  const bare = firstLine.replaceAll(/"[^"]*"/g, "");
  const counted = delimiters.map((mark) => ({ mark, count: bare.split(mark).length - 1 }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ",";
};

/**
 * The rows of a CSV file as objects by the names in its first row. Fields in quotes may hold marks
 * and line breaks (RFC 4180); the mark may be a comma, a semicolon, a tab or a bar.
 */
export const csvReader = ({ row, fault }: RowSink): RowReader => {
  let mark: number | null = null;
  /** What came before the first line was whole. */
  let head = "";
  let names: readonly string[] | null = null;
  let fields: string[] = [];
  let field = "";
  /** Before a field, in one without quotes, in one with them, or after the quote that may end it. */
  let state: "before" | "bare" | "quoted" | "after" = "before";
  let [line, startLine, letters, isDone] = [1, 1, 0, false];

  const endField = (): void => {
    fields.push(field);
    [field, state] = ["", "before"];
  };

  const endRow = (): void => {
    endField();
    const isBlank = fields.length === 1 && fields[0] === "";
    if (names === null) {
      if (!isBlank) names = fields.map((name) => name.trim());
    } else if (fields.length === names.length) {
      row(Object.fromEntries(names.map((name, index) => [name, fields[index]])), startLine);
    } else if (!isBlank) fault("field-count", startLine);
    [fields, letters, startLine] = [[], 0, line];
  };

  const read = (text: string): void => {
    /** Where the part of the field in this slice begins. */
    let from = 0;
    for (let at = 0; at < text.length && !isDone; at += 1) {
      if (state === "quoted") {
        // Straight to what may end the field.
        const next = text.indexOf('"', at);
        const end = next < 0 ? text.length : next;
        for (let eol = text.indexOf("\n", at); eol >= 0 && eol < end; eol = text.indexOf("\n", eol + 1)) line += 1;
        letters += end - at;
        at = end;
      }
      const code = text.charCodeAt(at);
      if (code === newline) line += 1;
      letters += 1;
      if (letters > longestRow) {
        // Most likely a quote that nothing ends: what follows cannot be told apart.
        fault(state === "quoted" ? "open-quote" : "too-long", startLine);
        isDone = true;
        return;
      }
      if (state === "quoted") {
        if (code === quote) {
          field += text.slice(from, at);
          state = "after";
        }
        continue;
      }
      if (state === "after" && code === quote) {
        // A quote in quotes is written twice.
        [from, state] = [at, "quoted"];
        continue;
      }
      if (code === mark || code === newline) {
        if (state === "bare") field += text.slice(from, at);
        if (code === mark) endField();
        else {
          if (field.endsWith("\r") && state === "bare") field = field.slice(0, -1);
          endRow();
        }
        continue;
      }
      if (state === "before") {
        if (code === quote) [from, state] = [at + 1, "quoted"];
        else [from, state] = [at, "bare"];
      } else if (state === "after" && code !== carriageReturn) [from, state] = [at, "bare"];
    }
    if (!isDone && (state === "bare" || state === "quoted")) field += text.slice(from);
  };

  /** What goes on from an earlier slice begins with this one. */
  const begin = (text: string): void => {
    mark = delimiterOf(text.split("\n", 1)[0] ?? "").charCodeAt(0);
    read(text);
  };

  return {
    take: (text) => {
      if (mark !== null) {
        read(text);
        return;
      }
      head += text;
      if (head.includes("\n") || head.length > longestRow) begin(head);
    },
    end: () => {
      if (mark === null) begin(head);
      if (isDone) return;
      if (state === "quoted") fault("open-quote", startLine);
      else if (letters > 0) {
        if (field.endsWith("\r") && state === "bare") field = field.slice(0, -1);
        endRow();
      }
    },
  };
};
