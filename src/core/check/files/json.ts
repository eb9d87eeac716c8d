import {
  Fault,
  type FileIssue,
  mostNested,
  type Option,
  readingOf,
  type Section,
  type SourceFile,
  type Value,
} from "./source.ts";

interface Read {
  readonly value: Value;
  /** Of an object, its fields; empty for anything else. */
  readonly options: readonly Option[];
}

const space = /[ \t\r\n]*/y;

/** What is no object and no list; JSON.parse reads it. */
const scalar = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y;

/** Reads a text as JSON.parse does, and notes where each field stands. */
const createReader = (file: SourceFile, lineAt: (at: number) => number) => {
  const { text } = file;
  let at = 0;

  const broken = (): Fault => new Fault({ id: "syntax", language: "JSON" }, at);

  const matched = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ""] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };

  const takes = (letter: string): boolean => {
    matched(space);
    if (text[at] !== letter) return false;
    at += 1;
    return true;
  };

  const readScalar = (): string | number | boolean | null => {
    matched(space);
    const from = at;
    const found = matched(scalar);
    try {
      return JSON.parse(found) as string | number | boolean | null;
    } catch {
      at = from;
      throw broken();
    }
  };

  const readField = (depth: number, names: Set<string>): Option => {
    matched(space);
    const from = at;
    const name = text[at] === '"' ? String(readScalar()) : null;
    if (name === null) throw broken();
    if (names.has(name)) throw new Fault({ id: "twice", name }, from);
    names.add(name);
    if (!takes(":")) throw broken();
    matched(space);
    const valueFrom = at;
    const { value, options } = readValue(depth + 1);
    return {
      name,
      value,
      file,
      line: lineAt(from),
      span: { from, to: at },
      valueSpan: { from: valueFrom, to: at },
      options,
    };
  };

  /** What stands between a bracket and the one that closes it. */
  const readItems = (close: string, readItem: () => void): void => {
    if (takes(close)) return;
    do readItem();
    while (takes(","));
    if (!takes(close)) throw broken();
  };

  const readValue = (depth: number): Read => {
    if (depth > mostNested) throw new Fault({ id: "too-deep", most: mostNested }, at);
    if (takes("{")) {
      const options: Option[] = [];
      const names = new Set<string>();
      readItems("}", () => options.push(readField(depth, names)));
      return { value: Object.fromEntries(options.map(({ name, value }) => [name, value])), options };
    }
    if (takes("[")) {
      const values: Value[] = [];
      readItems("]", () => values.push(readValue(depth + 1).value));
      return { value: values, options: [] };
    }
    return { value: readScalar(), options: [] };
  };

  return (): readonly Option[] => {
    matched(space);
    if (text[at] !== "{") {
      readValue(0);
      throw new Fault({ id: "no-configuration" }, 0);
    }
    const { options } = readValue(0);
    matched(space);
    if (at < text.length) throw broken();
    return options;
  };
};

/** The options of a JSON file; where it cannot be read, its first fault. Never throws. */
export const readJsonFile = (file: SourceFile): { readonly section: Section } | { readonly issue: FileIssue } =>
  readingOf(file, (lineAt) => {
    const options = createReader(file, lineAt)();
    return { section: { syntax: "yaml", name: "", file, options, end: file.text.length, line: 1 } };
  });
