/** A file as it was given. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** From one character of a file up to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where something stands: lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Something that a file says and that is no literal, by its text: a name, a call, a variable. */
export class NotLiteral {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Value =
  | string
  | number
  | boolean
  | null
  | NotLiteral
  | readonly Value[]
  | { readonly [name: string]: Value };

/** One option that a file sets, with what is nested in it. */
export interface Option {
  readonly name: string;
  readonly value: Value;
  readonly file: SourceFile;
  readonly line: number;
  /** All of it, its name included. */
  readonly span: Span;
  readonly valueSpan: Span;
  readonly options: readonly Option[];
}

/** How a file is written, which is how it is changed. */
export type Syntax = "yaml" | "python" | "shell";

/** Options that stand beside each other: of a file, of a heading in it, of a call, of a command. */
export interface Section {
  readonly syntax: Syntax;
  /** What is called, or the name of the heading; empty for a whole file. */
  readonly name: string;
  readonly file: SourceFile;
  readonly options: readonly Option[];
  /** Where a first option would go. */
  readonly end: number;
  readonly line: number;
}

/** The value of a section's option of that name; undefined where it has none. */
export const valueIn = ({ options }: Section, name: string): Value | undefined =>
  options.find((option) => option.name === name)?.value;

/** Why a file cannot be read. */
export type FileFault =
  /** It is larger than configurations are. */
  | { readonly id: "too-large"; readonly most: number }
  /** It holds no text: weights, a picture, an archive. */
  | { readonly id: "not-text" }
  /** Brackets, lists or headings within each other. */
  | { readonly id: "too-deep"; readonly most: number }
  /** More than so many values once each alias stands for what it names. */
  | { readonly id: "too-many"; readonly most: number }
  | { readonly id: "too-many-anchors"; readonly most: number }
  /** An anchor within itself. */
  | { readonly id: "cyclic" }
  | { readonly id: "twice"; readonly name: string }
  | { readonly id: "syntax"; readonly language: "YAML" | "JSON" | "Python" }
  /** It is for a framework that has no reader. */
  | { readonly id: "no-reader"; readonly framework: string }
  /** It says how a run is started, and not what is trained. */
  | { readonly id: "launch-alone"; readonly program: "accelerate" | "DeepSpeed" }
  /** It starts training by another file, which is not given. */
  | { readonly id: "names-file"; readonly named: string }
  /** A notebook, of which a script can be made. */
  | { readonly id: "notebook" }
  /** A script that takes all its settings from its command line. */
  | { readonly id: "takes-arguments" }
  /** It answers, merges or evaluates. */
  | { readonly id: "no-training" }
  /** It describes a model or an adapter. */
  | { readonly id: "describes-model" }
  | { readonly id: "no-configuration" };

/** Faults of files that can be read, and that configure no training by themselves. */
const otherFiles: ReadonlySet<FileFault["id"]> = new Set([
  "no-configuration",
  "no-reader",
  "launch-alone",
  "names-file",
  "takes-arguments",
  "no-training",
  "describes-model",
]);

/** Whether the file is sound, and meant for something else than to configure training by itself. */
export const isOtherFile = ({ fault }: FileIssue): boolean => otherFiles.has(fault.id);

/** A fault of a file, and its line. */
export interface FileIssue extends Place {
  readonly fault: FileFault;
}

/** Configurations are a few kilobytes; this keeps what is none of them from being read. */
export const mostCharacters = 100_000;

/** Lists and headings within each other. */
export const mostNested = 40;

/** The line, from 1, of each character: found by halving. */
export const lineFinder = (text: string): ((at: number) => number) => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
};

/** Stops the reading of a file, with what is wrong and at which character. */
export class Fault extends Error {
  readonly fault: FileFault;
  readonly at: number;

  constructor(fault: FileFault, at: number) {
    super(fault.id);
    this.fault = fault;
    this.at = at;
  }
}

/** So much of a file tells whether it is text. */
const mostOfStart = 1_000;

/** What `read` makes of a file that is not too large; the Fault that it throws as an issue. */
export const readingOf = <Made extends object>(
  { name, text }: SourceFile,
  read: (lineAt: (at: number) => number) => Made,
): Made | { readonly issue: FileIssue } => {
  // A binary file has zero bytes, or bytes that do not decode.
  if (/\0|\uFFFD{2}/.test(text.slice(0, mostOfStart))) {
    return { issue: { file: name, line: 1, fault: { id: "not-text" } } };
  }
  if (text.length > mostCharacters) {
    return { issue: { file: name, line: 1, fault: { id: "too-large", most: mostCharacters } } };
  }
  const lineAt = lineFinder(text);
  try {
    return read(lineAt);
  } catch (error) {
    if (error instanceof Fault) return { issue: { file: name, line: lineAt(error.at), fault: error.fault } };
    throw error;
  }
};

/** The value as JSON has it, where all of it is literal. */
export const isLiteral = (value: Value): boolean =>
  value instanceof NotLiteral
    ? false
    : Array.isArray(value)
      ? value.every(isLiteral)
      : typeof value === "object" && value !== null
        ? Object.values(value).every(isLiteral)
        : true;
