import { type Literal, pythonLiteral, yamlLiteral } from "../frameworks/settings.ts";
import {
  lineFinder,
  NotLiteral,
  type Option,
  type Section,
  type SourceFile,
  type Span,
  type Value,
} from "./files/source.ts";
import type { Finding } from "./finding.ts";
import type { Assignment } from "./reading.ts";

/** A stretch of a file with what is to stand in its place. */
interface Edit extends Span {
  readonly file: SourceFile;
  readonly text: string;
}

const shellWord = (value: Value): string => {
  if (Array.isArray(value)) return value.map(shellWord).join(" ");
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  return /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
};

/** Whether a file is JSON, or YAML written as JSON is. */
const isFlow = ({ syntax, file }: Section): boolean => syntax === "yaml" && /^\s*\{/.test(file.text);

const literal = (section: Section, value: Value): string => {
  if (value instanceof NotLiteral) return value.text;
  if (section.syntax === "python") return pythonLiteral(value as Literal);
  if (section.syntax === "shell") return shellWord(value);
  return isFlow(section) ? JSON.stringify(value) : yamlLiteral(value as Literal);
};

const startOfLine = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** Where the next line begins; the end of the text where there is none. */
const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
};

/** The end of what an option says, without the blank lines that its parser counts to it. */
const endOf = ({ file: { text }, span: { from, to } }: Option): number => from + text.slice(from, to).trimEnd().length;

const removal = (section: Section, option: Option): Edit => {
  const { file } = section;
  const { text } = file;
  const end = endOf(option);
  const lineFrom = startOfLine(text, option.span.from);
  const before = text.slice(lineFrom, option.span.from);
  const lineTo = endOfLine(text, end);
  const after = text.slice(end, lineTo);
  if (section.syntax === "yaml" && !isFlow(section)) return { file, from: lineFrom, to: lineTo, text: "" };
  if (section.syntax === "shell") {
    const isAlone = before.trim() === "" && /^\s*\\?\s*$/.test(after);
    if (isAlone && after.includes("\\")) return { file, from: lineFrom, to: lineTo, text: "" };
    const from = option.span.from - (/[ \t]*$/.exec(text.slice(0, option.span.from))?.[0].length ?? 0);
    return { file, from: isAlone ? option.span.from : from, to: end, text: "" };
  }
  if (before.trim() === "" && /^\s*,?\s*(?:#.*)?\s*$/.test(after))
    return { file, from: lineFrom, to: lineTo, text: "" };
  const [comma = ""] = /^\s*,[ \t]*/.exec(text.slice(end)) ?? [];
  return { file, from: option.span.from, to: end + comma.length, text: "" };
};

/** Puts an option beside the others of its section; null where the file has no such place. */
const insertion = (section: Section, name: string, value: Value): Edit | null => {
  const { file, syntax, options } = section;
  const { text } = file;
  const own = options.filter((option) => option.file === file);
  // One that takes a single line: what is nested has an end that is harder to tell.
  const anchor = own.findLast((option) => !text.slice(option.span.from, endOf(option)).includes("\n")) ?? own.at(-1);
  const said = literal(section, value);
  if (syntax === "shell") {
    const at = anchor ? endOf(anchor) : section.end;
    return { file, from: at, to: at, text: value === true ? ` --${name}` : ` --${name} ${said}` };
  }
  if (syntax === "python") {
    if (section.end === 0) return null;
    if (!anchor) {
      const isFirst = /\(\s*$/.test(text.slice(0, section.end));
      return { file, from: section.end, to: section.end, text: `${isFirst ? "" : ", "}${name}=${said}` };
    }
    const indent = text.slice(startOfLine(text, anchor.span.from), anchor.span.from);
    const isAlone = indent.trim() === "";
    return {
      file,
      from: anchor.span.from,
      to: anchor.span.from,
      text: isAlone ? `${name}=${said},\n${indent}` : `${name}=${said}, `,
    };
  }
  if (!anchor) return null;
  if (isFlow(section)) {
    const indent = text.slice(startOfLine(text, anchor.span.from), anchor.span.from);
    const isAlone = indent.trim() === "";
    return {
      file,
      from: anchor.span.from,
      to: anchor.span.from,
      text: `${JSON.stringify(name)}: ${said},${isAlone ? `\n${indent}` : " "}`,
    };
  }
  const indent = text.slice(startOfLine(text, anchor.span.from), anchor.span.from);
  if (indent.trim() !== "") return null;
  const at = endOfLine(text, endOf(anchor));
  const isLast = !text.slice(0, at).endsWith("\n");
  return { file, from: at, to: at, text: `${isLast ? "\n" : ""}${indent}${name}: ${said}\n` };
};

const nameLength = (section: Section, { file: { text }, span, name }: Option): Span => {
  const from =
    section.syntax === "shell"
      ? span.from + (/^-+/.exec(text.slice(span.from, span.from + 3))?.[0].length ?? 0)
      : span.from;
  const isQuoted = /^["']/.test(text.slice(from, from + 1));
  return { from, to: from + name.length + (isQuoted ? 2 : 0) };
};

const editsFor = ({ section, name, value, rename }: Assignment): readonly Edit[] | null => {
  const option = section.options.find((each) => each.name === name);
  const { file } = section;
  if (rename !== undefined) {
    if (!option || option.file !== file) return null;
    const span = nameLength(section, option);
    const isQuoted = /^["']/.test(file.text.slice(span.from, span.from + 1));
    return [
      { file, ...span, text: isQuoted ? JSON.stringify(rename) : rename },
      ...(value === undefined ? [] : [{ file, ...option.valueSpan, text: literal(section, value) }]),
    ];
  }
  if (value === undefined) return option ? [removal(section, option)] : [];
  if (!option) {
    const edit = insertion(section, name, value);
    return edit && [edit];
  }
  // What a merge or an alias brings stands elsewhere, and means more than this option.
  if (option.file !== file) return null;
  const { from, to } = option.valueSpan;
  const said = literal(section, value);
  if (section.syntax === "shell" && from === to) return value === true ? [] : [{ file, from, to, text: ` ${said}` }];
  if (section.syntax === "yaml" && from === to) return [{ file, from, to, text: ` ${said}` }];
  return [{ file, from, to: from + file.text.slice(from, to).trimEnd().length, text: said }];
};

/** Whether the assignments can be written into their files. */
export const isWritable = (assignments: readonly Assignment[]): boolean =>
  assignments.length > 0 && assignments.every((assignment) => editsFor(assignment) !== null);

const keyOf = ({ file, line, name: title }: Section, name: string): string => `${file.name} ${line} ${title} ${name}`;

/**
 * One of several assignments to the same option: the first stands. An option that another one is
 * renamed to is not put beside that one: it gets its value.
 */
export const withoutConflicts = (groups: readonly (readonly Assignment[])[]): readonly Assignment[] => {
  const renames = new Map(
    groups
      .flat()
      .flatMap((each) => (each.rename === undefined ? [] : [[keyOf(each.section, each.rename), each] as const])),
  );
  const taken = new Set<string>();
  return groups.flatMap((own) => {
    const group = own.map((each) => {
      const renamed = each.rename === undefined ? renames.get(keyOf(each.section, each.name)) : undefined;
      return renamed && each.value !== undefined ? { ...renamed, value: each.value } : each;
    });
    const keys = group.map(({ section, name }) => keyOf(section, name));
    if (keys.some((key) => taken.has(key))) return [];
    for (const key of keys) taken.add(key);
    return group;
  });
};

const contextLines = 3;

interface Change {
  /** Lines of the old text, from 0. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The lines of a text, each with its end. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** What changes, in whole lines. Edits that share a line are one change. */
const changesOf = (text: string, edits: readonly Edit[]): readonly Change[] => {
  const lines = linesOf(text);
  const lineAt = lineFinder(text);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) as number) + line.length);
  const groups: { from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const isInsertedLine = edit.from === edit.to && starts.includes(edit.from) && edit.text.endsWith("\n");
    const from = Math.min(lineAt(edit.from) - 1, lines.length);
    const to = isInsertedLine ? from : Math.min(lines.length, lineAt(Math.max(edit.from, edit.to - 1)));
    const last = groups.at(-1);
    if (last && (from < last.to || (from === last.to && from === to && last.from === last.to))) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else groups.push({ from, to, edits: [edit] });
  }
  return groups.map(({ from, to, edits: own }) => {
    let at = starts[from] as number;
    let result = "";
    for (const edit of own) {
      if (edit.from < at) continue;
      result += text.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    result += text.slice(at, Math.max(at, starts[to] as number));
    return { from, to, lines: linesOf(result) };
  });
};

const marked = (mark: string, line: string): string =>
  line.endsWith("\n") ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;

const patchOfFile = (file: SourceFile, edits: readonly Edit[]): string => {
  const old = linesOf(file.text);
  // A file that does not end in a line break gets one where something is put behind it.
  const changes = changesOf(file.text, edits).map((change): Change => {
    const last = old.at(-1);
    const isBehind = change.from === old.length && last !== undefined && !last.endsWith("\n");
    return isBehind ? { from: old.length - 1, to: old.length, lines: linesOf(last + change.lines.join("")) } : change;
  });
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.from - last.to <= 2 * contextLines) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  let shift = 0;
  const body = hunks.map((hunk) => {
    const from = Math.max(0, (hunk[0] as Change).from - contextLines);
    const to = Math.min(old.length, (hunk.at(-1) as Change).to + contextLines);
    const text: string[] = [];
    let at = from;
    let added = 0;
    for (const change of hunk) {
      text.push(...old.slice(at, change.from).map((line) => marked(" ", line)));
      text.push(...old.slice(change.from, change.to).map((line) => marked("-", line)));
      text.push(...change.lines.map((line) => marked("+", line)));
      added += change.lines.length - (change.to - change.from);
      at = change.to;
    }
    text.push(...old.slice(at, to).map((line) => marked(" ", line)));
    const length = to - from;
    const header = `@@ -${length === 0 ? 0 : from + 1},${length} +${from + 1 + shift},${length + added} @@\n`;
    shift += added;
    return header + text.join("");
  });
  return `--- a/${file.name}\n+++ b/${file.name}\n${body.join("")}`;
};

/** A unified diff of what the assignments change, as `git apply` and `patch -p1` take it. */
export const patchOf = (assignments: readonly Assignment[]): string => {
  const edits = assignments.flatMap((assignment) => editsFor(assignment) ?? []);
  const files = [...new Set(edits.map(({ file }) => file))];
  return files
    .map((file) =>
      patchOfFile(
        file,
        edits.filter((edit) => edit.file === file),
      ),
    )
    .join("");
};

/** The fixes of all findings as one patch, but those of notes, which are a matter of taste. */
export const patchOfFindings = (findings: readonly Finding[]): string =>
  patchOf(withoutConflicts(findings.flatMap(({ severity, fix }) => (fix && severity !== "note" ? [fix] : []))));
