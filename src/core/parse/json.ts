import { fieldPath, type Issue } from "./issue.ts";

/**
 * An array or object that is being read: its path, and the keys that it has so far; null for an
 * array.
 */
interface Container {
  readonly path: string;
  readonly keys: Set<string> | null;
  /** The last key, or the index of the present item. */
  at: string | number;
}

const pathIn = ({ path, at }: Container): string => (typeof at === "number" ? `${path}[${at}]` : fieldPath(path, at));

/** Where the string that begins at `start` ends: the index of its closing quotation mark. */
const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
};

/**
 * Every key that an object of this JSON holds twice, of which JSON.parse would silently keep the
 * last. The text must be valid.
 */
const duplicateKeys = (text: string): readonly Issue[] => {
  const issues: Issue[] = [];
  const open: Container[] = [];
  let isKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    const within = open.at(-1);
    if (letter === "{" || letter === "[") {
      isKey = letter === "{";
      open.push({ path: within ? pathIn(within) : "", keys: isKey ? new Set() : null, at: isKey ? "" : 0 });
    } else if (letter === "}" || letter === "]") {
      open.pop();
      isKey = false;
    } else if (letter === "," && within) {
      isKey = within.keys !== null;
      if (typeof within.at === "number") within.at += 1;
    } else if (letter === '"') {
      const end = endOfString(text, at);
      if (isKey && within?.keys) {
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        within.at = key;
        if (within.keys.has(key)) issues.push({ path: pathIn(within), value: key, allowed: { id: "one-key" } });
        within.keys.add(key);
        isKey = false;
      }
      at = end;
    }
  }
  return issues;
};

/** The line at which JSON.parse gave up, by its message; null where the message names no place. */
const lineOf = (error: unknown, text: string): number | null => {
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  return position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
};

/**
 * The value that a JSON text holds, undefined where it is no JSON, and what is wrong with it: also
 * every key that an object in it holds twice, of which the value has the last. Never throws.
 */
export const readJson = (text: string): { readonly value: unknown; readonly issues: readonly Issue[] } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { value, issues: [{ path: "", value: text, allowed: { id: "json", line: lineOf(error, text) } }] };
  }
  return { value, issues: duplicateKeys(text) };
};
