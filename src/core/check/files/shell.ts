import { arithmeticOf } from "./arithmetic.ts";
import {
  type FileIssue,
  NotLiteral,
  type Option,
  readingOf,
  type Section,
  type SourceFile,
  type Span,
  type Value,
} from "./source.ts";

interface Word extends Span {
  readonly text: string;
  /** Whether part of it is filled in by the shell, from what is not known. */
  readonly isOpen: boolean;
}

/** One command with its arguments. */
export interface Command {
  readonly words: readonly Word[];
  readonly file: SourceFile;
  readonly lineAt: (at: number) => number;
  /** Variables that the text sets, such as CUDA_VISIBLE_DEVICES. */
  readonly variables: ReadonlyMap<string, string>;
}

/** The end of $( ... ), which holds spaces that part no words; -1 where it has none. */
const endOfSubstitution = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length && at < open + longestSubstitution; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
};

const longestSubstitution = 500;

/** Characters that variables may fill in: they can name each other. */
const mostFilledIn = 100_000;

/**
 * Splits a text into commands and their words as a POSIX shell does: quotes, escapes, lines that go
 * on, comments, variables that the text sets itself. Never throws.
 */
export const readShell = (
  file: SourceFile,
): { readonly commands: readonly Command[] } | { readonly issue: FileIssue } =>
  readingOf(file, (lineAt) => {
    const { text } = file;
    const variables = new Map<string, string>();
    const commands: Command[] = [];
    let words: Word[] = [];
    let word: { from: number; parts: string[]; isOpen: boolean } | null = null;
    let quote: '"' | "'" | null = null;
    let left = mostFilledIn;

    const begin = (at: number): { from: number; parts: string[]; isOpen: boolean } => {
      word ??= { from: at, parts: [], isOpen: false };
      return word;
    };
    const endWord = (at: number): void => {
      if (!word) return;
      words.push({ text: word.parts.join(""), from: word.from, to: at, isOpen: word.isOpen });
      word = null;
    };
    const endCommand = (at: number): void => {
      endWord(at);
      while (words[0] && /^(export|local|declare)$/.test(words[0].text)) words.shift();
      while (words[0] && /^[A-Za-z_]\w*=/.test(words[0].text)) {
        const [first] = words.splice(0, 1) as [Word];
        const [, key = "", value = ""] = /^(\w+)=([\s\S]*)$/.exec(first.text) ?? [];
        if (!first.isOpen) variables.set(key, value.slice(0, 1_000));
      }
      if (words.length > 0) commands.push({ words, file, lineAt, variables });
      words = [];
    };

    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at] as string;
      if (letter === "\\" && quote !== "'") {
        const next = text[at + 1];
        const isLineEnd = next === "\n" || (next === "\r" && text[at + 2] === "\n");
        if (isLineEnd) {
          if (quote === null) endWord(at);
          at += next === "\r" ? 2 : 1;
        } else if (next !== undefined) {
          begin(at).parts.push(quote === '"' && !/["\\$`]/.test(next) ? `\\${next}` : next);
          at += 1;
        }
      } else if (letter === "'" && quote !== '"') {
        begin(at);
        quote = quote === "'" ? null : "'";
      } else if (letter === '"' && quote !== "'") {
        begin(at);
        quote = quote === '"' ? null : '"';
      } else if (letter === "$" && quote !== "'") {
        const held = begin(at);
        const substituted = text.startsWith("$(", at) ? endOfSubstitution(text, at + 1) : -1;
        if (substituted > 0) {
          const inner = text.slice(at, substituted);
          const value = arithmeticOf(inner, variables);
          if (value === null) held.isOpen = true;
          held.parts.push(value === null ? inner : String(value));
          at = substituted - 1;
          continue;
        }
        const [all, braced, otherwise, plain] =
          /^\$(?:\{([A-Za-z_]\w*)(?::?[-=]([^{}$`"']*))?\}|([A-Za-z_]\w*))/.exec(text.slice(at, at + 300)) ?? [];
        const known = all === undefined ? undefined : (variables.get(braced ?? plain ?? "") ?? otherwise);
        left -= known?.length ?? 0;
        if (known === undefined || left < 0) held.isOpen = true;
        held.parts.push(left < 0 ? "$" : (known ?? all ?? "$"));
        at += (all?.length ?? 1) - 1;
      } else if (quote !== null) begin(at).parts.push(letter);
      else if (letter === "`") {
        const held = begin(at);
        held.isOpen = true;
        held.parts.push(letter);
      } else if (letter === "#" && word === null) {
        const end = text.indexOf("\n", at);
        at = (end < 0 ? text.length : end) - 1;
      } else if (/[\n;&|]/.test(letter)) endCommand(at);
      else if (/\s/.test(letter)) endWord(at);
      else begin(at).parts.push(letter);
    }
    endCommand(text.length);
    return { commands };
  });

const literalOf = ({ text, isOpen }: Word): Value => {
  if (isOpen) return new NotLiteral(text);
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return Number(text);
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^none$|^null$/i.test(text)) return null;
  if (/^[[{]/.test(text)) {
    try {
      return JSON.parse(text) as Value;
    } catch {
      // Some options take such text as it is.
      return text;
    }
  }
  return text;
};

/** The options among the arguments: `--name value ...`, `--name=value`, and `--name` alone. */
export const argumentsOf = (name: string, { words, file, lineAt }: Command, after: number): Section => {
  const options: Option[] = [];
  for (let at = after; at < words.length; at += 1) {
    const word = words[at] as Word;
    const [, key, inline] = /^--?([A-Za-z][\w.-]*)(?:=([\s\S]*))?$/.exec(word.text) ?? [];
    if (key === undefined) continue;
    const values: Word[] = [];
    if (inline === undefined) {
      while (words[at + 1] && !/^--?[A-Za-z]/.test((words[at + 1] as Word).text)) {
        at += 1;
        values.push(words[at] as Word);
      }
    } else values.push({ ...word, text: inline, from: word.to - inline.length });
    const [first, last] = [values[0], values.at(-1)];
    options.push({
      name: key.replaceAll("-", "_"),
      value: values.length === 0 ? true : values.length === 1 ? literalOf(values[0] as Word) : values.map(literalOf),
      file,
      line: lineAt(word.from),
      span: { from: word.from, to: last?.to ?? word.to },
      valueSpan: first && last ? { from: first.from, to: last.to } : { from: word.to, to: word.to },
      options: [],
    });
  }
  const last = words.at(-1);
  return {
    syntax: "shell",
    name,
    file,
    options,
    end: last?.to ?? file.text.length,
    line: lineAt(words[0]?.from ?? 0),
  };
};
