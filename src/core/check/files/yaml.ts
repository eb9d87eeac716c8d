import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
} from "yaml";
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

/** A file of 100 kB has about as many values; aliases alone make more of them. */
const mostValues = 50_000;

/** People write a few; thousands take longer than all the rest. */
const mostAnchors = 1_000;

/** Where a file has one anchor or alias too many; null where it does not. */
const anchorTooManyAt = (text: string): number | null => {
  let left = mostAnchors;
  for (const { index } of text.matchAll(/(?:^|[\s[{,])[&*][^\s,[\]{}]/g)) {
    left -= 1;
    if (left < 0) return index;
  }
  return null;
};

/**
 * Where a file nests deeper than configurations do; null where it does not. The parser works itself
 * into each level by a call of its own.
 */
const tooDeepAt = (text: string): number | null => {
  let depth = 0;
  for (const match of text.matchAll(/[[{\]}]|(?:^|\n) *(?:[-?:] +){8,}/g)) {
    if (match[0] === "[" || match[0] === "{") depth += 1;
    else if (match[0] === "]" || match[0] === "}") depth = Math.max(0, depth - 1);
    else if ((match[0].match(/[-?:] /g) ?? []).length > mostNested) return match.index;
    if (depth > mostNested) return match.index;
  }
  const indents: number[] = [];
  for (const { 1: indent = "", index } of text.matchAll(/(?:^|\n)( *)[^\s#]/g)) {
    while (indents.length > 0 && (indents.at(-1) as number) >= indent.length) indents.pop();
    indents.push(indent.length);
    if (indents.length > mostNested) return index;
  }
  return null;
};

/** The nodes that have anchors, by name, in the order of the text. */
const anchorsIn = (root: Node): ReadonlyMap<string, readonly Node[]> => {
  const anchors = new Map<string, Node[]>();
  const left: unknown[] = [root];
  for (let node = left.pop(); left.length > 0 || node; node = left.pop()) {
    if (isPair(node)) left.push(node.value, node.key);
    else if (isCollection(node)) left.push(...node.items.toReversed());
    if (isNode(node) && "anchor" in node && typeof node.anchor === "string") {
      const named = anchors.get(node.anchor) ?? [];
      named.push(node);
      anchors.set(node.anchor, named);
    }
  }
  return anchors;
};

/** Reads the nodes of one document. */
const createReader = (root: Node, file: SourceFile, lineAt: (at: number) => number) => {
  const anchors = anchorsIn(root);
  const open = new Set<Node>();
  let left = mostValues;

  /** Where the option at the root stands that is being read. */
  let rootAt = 0;

  const spend = (): void => {
    left -= 1;
    if (left < 0) throw new Fault({ id: "too-many", most: mostValues }, rootAt);
  };

  const startOf = (node: Node): number => node.range?.[0] ?? 0;

  /** What an alias stands for, the last of that name before it; or the node itself. */
  const resolved = (node: Node): Node => {
    if (!isAlias(node)) return node;
    const target = anchors.get(node.source)?.findLast((each) => startOf(each) < startOf(node));
    if (!target) throw new Fault({ id: "syntax", language: "YAML" }, startOf(node));
    if (open.has(target)) throw new Fault({ id: "cyclic" }, startOf(node));
    return target;
  };

  const within = <Result>(node: Node, read: () => Result): Result => {
    open.add(node);
    try {
      return read();
    } finally {
      open.delete(node);
    }
  };

  const textOf = (key: unknown): string => {
    const value = isScalar(key) ? key.value : "";
    // The key that merges another map is no text for the parser.
    return typeof value === "symbol" ? (value.description ?? "") : String(value);
  };

  const scalarOf = (value: unknown): Value => {
    if (typeof value === "bigint") return Number(value);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    return value instanceof Date ? value.toISOString() : null;
  };

  const valueOf = (given: unknown, depth: number): Value => {
    if (given === null || typeof given !== "object") return null;
    const node = resolved(given as Node);
    spend();
    if (depth > mostNested) throw new Fault({ id: "too-deep", most: mostNested }, startOf(given as Node));
    if (isScalar(node)) return scalarOf(node.value);
    if (isSeq(node)) return within(node, () => node.items.map((item) => valueOf(item, depth + 1)));
    if (!isMap(node)) return null;
    return within(node, () =>
      Object.fromEntries(pairsOf(node.items, depth).map(({ key, value }) => [textOf(key), valueOf(value, depth + 1)])),
    );
  };

  /** The pairs of a map, with those that it merges from others behind them where it lacks them. */
  const pairsOf = (items: readonly Pair[], depth: number): readonly Pair[] => {
    const own = items.filter(({ key }) => textOf(key) !== "<<");
    if (own.length === items.length) return items;
    if (depth > mostNested) throw new Fault({ id: "too-deep", most: mostNested }, 0);
    const names = new Set(own.map(({ key }) => textOf(key)));
    const merged: Pair[] = [];
    for (const { value } of items.filter(({ key }) => textOf(key) === "<<")) {
      const source = value && resolved(value as Node);
      const maps = isSeq(source) ? source.items.map((item) => resolved(item as Node)) : [source];
      for (const map of maps) {
        if (!isMap(map)) continue;
        if (open.has(map)) throw new Fault({ id: "cyclic" }, startOf(map));
        for (const pair of within(map, () => pairsOf(map.items, depth + 1))) {
          spend();
          const name = textOf(pair.key);
          if (!names.has(name)) merged.push(pair);
          names.add(name);
        }
      }
    }
    return [...own, ...merged];
  };

  const optionsOf = (node: Node | null, depth: number): readonly Option[] => {
    if (!isMap(node)) return [];
    const seen = new Set<string>();
    return within(node, () =>
      pairsOf(node.items, depth).map((pair): Option => {
        const key = pair.key as Node;
        const held = pair.value as Node | null;
        const name = textOf(key);
        const from = startOf(key);
        if (depth === 0) rootAt = from;
        if (seen.has(name)) throw new Fault({ id: "twice", name }, from);
        seen.add(name);
        const valueFrom = held?.range?.[0] ?? (key.range?.[1] ?? from) + 1;
        const valueTo = held?.range?.[1] ?? valueFrom;
        const target = held && resolved(held);
        return {
          name,
          value: valueOf(held, depth + 1),
          file,
          line: lineAt(from),
          span: { from, to: Math.max(valueTo, key.range?.[1] ?? from) },
          valueSpan: { from: valueFrom, to: valueTo },
          options: depth < 3 && isMap(target) && target === held ? optionsOf(target, depth + 1) : [],
        };
      }),
    );
  };

  return optionsOf;
};

/** Thrown at the first fault of the text: thousands of them would each cost a trace of calls. */
class Broken extends Error {
  readonly at: number;

  constructor(at: number) {
    super("broken");
    this.at = at;
  }
}

type At = number | readonly [number, number] | { readonly offset: number };

/** The document of a text. Throws Broken where it is none, and what the parser itself throws. */
const composed = (text: string): Document => {
  // PyYAML reads YAML 1.1. Whether a name stands twice is found below, in one pass.
  const composer = new Composer({ version: "1.1", uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  // Each collection catches what is thrown within it and reports it as a fault of its own.
  let first: Broken | null = null;
  Object.assign(composer, {
    onError: (source: At, _code: string, _message: string, isWarning?: boolean) => {
      if (isWarning) return;
      first ??= new Broken(typeof source === "number" ? source : "offset" in source ? source.offset : source[0]);
      throw first;
    },
  });
  const [document, second] = composer.compose(new Parser().parse(text), true, text.length);
  if (!document || second) throw new Broken(second?.range?.[0] ?? 0);
  const [error] = document.errors;
  if (error) throw new Broken(error.pos[0]);
  return document;
};

/** The document of a text. Throws a Fault where it is none. */
const documentOf = (text: string): Document => {
  try {
    return composed(text);
  } catch (error) {
    const language = /^\s*[{[]/.test(text) ? "JSON" : "YAML";
    // Anything else is the parser's own fault, on a text that is no configuration.
    throw new Fault({ id: "syntax", language }, error instanceof Broken ? error.at : 0);
  }
};

/** The options of a YAML or JSON file; where it cannot be read, its first fault. Never throws. */
export const readYaml = (file: SourceFile): { readonly section: Section } | { readonly issue: FileIssue } =>
  readingOf(file, (lineAt) => {
    const { text } = file;
    const deepAt = tooDeepAt(text);
    if (deepAt !== null) throw new Fault({ id: "too-deep", most: mostNested }, deepAt + 1);
    const anchorAt = anchorTooManyAt(text);
    if (anchorAt !== null) throw new Fault({ id: "too-many-anchors", most: mostAnchors }, anchorAt + 1);
    const { contents } = documentOf(text);
    if (!isMap(contents)) throw new Fault({ id: "no-configuration" }, 0);
    const options = createReader(contents, file, lineAt)(contents, 0);
    return { section: { syntax: "yaml", name: "", file, options, end: text.length, line: 1 } };
  });
