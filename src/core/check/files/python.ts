import { parser } from "@lezer/python";
import {
  Fault,
  type FileIssue,
  NotLiteral,
  type Option,
  readingOf,
  type Section,
  type SourceFile,
  type Value,
} from "./source.ts";

type SyntaxNode = ReturnType<typeof parser.parse>["topNode"];

/** A call in a Python file. */
export interface Call {
  /** What is called, such as `SFTTrainer` or `model.add_adapter`. */
  readonly name: string;
  /** The variables that hold the result, as they are written; null where none does. */
  readonly assignedTo: string | null;
  readonly positional: readonly Value[];
  /** Its named arguments. */
  readonly section: Section;
  /** The text of what is unpacked into its arguments by ** or *; null where nothing is. */
  readonly unpacked: string | null;
  readonly line: number;
}

export interface PythonFile {
  readonly file: SourceFile;
  readonly calls: readonly Call[];
  /** The lines of comments, without what begins them. */
  readonly comments: readonly string[];
  /** Literals that a variable is set to in one place. */
  readonly variables: ReadonlyMap<string, Value>;
}

const mostNested = 30;

/** Brackets within each other, in a text that need not be Python. */
const mostBrackets = 150;

const tooDeepAt = (text: string): number | null => {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    depth = /[([{]/.test(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > mostBrackets) return index;
  }
  return null;
};

/** What is broken takes long to parse all the same: only of a short file is the rest read. */
const mostBroken = 20_000;

const strictParser = parser.configure({ strict: true });

/** The tree of a file; where it is broken and long, the place of the fault. */
const treeOf = (text: string): ReturnType<typeof parser.parse> | number => {
  const plain = text
    // Commands of notebooks, which exported files keep.
    .replaceAll(/^[!%].*$/gm, (line) => " ".repeat(line.length))
    // What the grammar does not have, by as many letters: a point that ends a number, a bare yield.
    .replaceAll(/(?<![\w.])(\d[\d_]*)\.(?![\w.])/g, "$1 ")
    .replaceAll(/\byield(?=[ \t]*(?:#.*)?$)/gm, "1    ");
  try {
    return strictParser.parse(plain);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (plain.length <= mostBroken) return parser.parse(plain);
    return Number(/\d+/.exec(error.message)?.[0] ?? 0);
  }
};

const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
};

const isPunctuation = ({ name }: SyntaxNode): boolean => /^[()[\]{},:]$|^Comment$/.test(name);

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\n": "", "0": "\0" };

/** The text of a string literal; null where it has a prefix that this does not read. */
const stringOf = (text: string): string | null => {
  const [, prefix = "", quotes, inner] = /^([a-zA-Z]*)("""|'''|"|')([\s\S]*)\2$/.exec(text) ?? [];
  if (quotes === undefined || inner === undefined || /[fb]/i.test(prefix)) return null;
  return /r/i.test(prefix) ? inner : inner.replaceAll(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
};

const numberOf = (text: string): number | null => {
  const value = Number(text.replaceAll("_", ""));
  return Number.isFinite(value) ? value : null;
};

/** What an operator makes of two numbers; null where it is none that a configuration is written with. */
const arithmetic = (left: Value, right: Value, operator: string): number | null => {
  if (typeof left !== "number" || typeof right !== "number") return null;
  const values: Readonly<Record<string, number>> = {
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
    "//": Math.floor(left / right),
    "**": left ** right,
  };
  const value = values[operator];
  return value !== undefined && Number.isFinite(value) ? value : null;
};

const createValues = (text: string, variables: ReadonlyMap<string, Value>) => {
  const valueOf = (node: SyntaxNode, depth = 0): Value => {
    const own = text.slice(node.from, node.to);
    const other = (): Value => new NotLiteral(own);
    if (depth > mostNested) return new NotLiteral(own.slice(0, 60));
    const items = (): readonly SyntaxNode[] => childrenOf(node).filter((child) => !isPunctuation(child));
    switch (node.name) {
      case "String":
        return stringOf(own) ?? other();
      case "ContinuedString": {
        const parts = items().map((item) => stringOf(text.slice(item.from, item.to)));
        return parts.every((part) => part !== null) ? parts.join("") : other();
      }
      case "Number":
        return numberOf(own) ?? other();
      case "Boolean":
        return own === "True";
      case "None":
        return null;
      case "UnaryExpression": {
        const value = numberOf(own.replaceAll(/\s/g, ""));
        return value ?? other();
      }
      case "BinaryExpression": {
        const [left, , right] = childrenOf(node);
        const value =
          left &&
          right &&
          arithmetic(valueOf(left, depth + 1), valueOf(right, depth + 1), text.slice(left.to, right.from).trim());
        return value ?? other();
      }
      case "ParenthesizedExpression": {
        const [inner, ...more] = items();
        return inner && more.length === 0 ? valueOf(inner, depth + 1) : other();
      }
      case "ArrayExpression":
      case "TupleExpression":
      case "SetExpression":
        return items().map((item) => valueOf(item, depth + 1));
      case "DictionaryExpression": {
        const parts = items().map((item) => valueOf(item, depth + 1));
        if (own.includes("**")) return other();
        return Object.fromEntries(
          parts.flatMap((key, at) => (at % 2 === 0 ? [[String(key), parts[at + 1] ?? null]] : [])),
        );
      }
      case "VariableName":
        return variables.get(own) ?? other();
      default:
        return other();
    }
  };
  return valueOf;
};

/** What a statement may stand in that runs once: the module, a function, `if __name__ == "__main__"`. */
const runsOnce = (statement: SyntaxNode, text: string): boolean => {
  let node = statement.parent;
  for (let depth = 0; node && depth < mostNested; depth += 1) {
    if (node.name === "Script") return true;
    const isMain = node.name === "IfStatement" && /^if\s+__name__\s*==/.test(text.slice(node.from, node.from + 20));
    if (node.name !== "Body" && node.name !== "FunctionDefinition" && !isMain) return false;
    node = node.parent;
  }
  return false;
};

/**
 * The variables that a file sets in one place to a literal, or to a sum of such variables before it, in its
 * module or in a function.
 */
const variablesIn = (top: SyntaxNode, text: string): ReadonlyMap<string, Value> => {
  const found = new Map<string, Value>();
  const valueOf = createValues(text, found);
  const assigned: (readonly [name: string, value: SyntaxNode])[] = [];
  const set = new Set<string>();
  const twice = new Set<string>();
  top.cursor().iterate(({ type, node }) => {
    // Defaults of parameters and named arguments are no statements.
    if (type.name !== "AssignStatement" && type.name !== "UpdateStatement") return;
    const [target, operator, value, ...more] = childrenOf(node).filter(({ name }) => name !== "TypeDef");
    if (target?.name !== "VariableName") return;
    const name = text.slice(target.from, target.to);
    if (set.has(name)) twice.add(name);
    set.add(name);
    if (operator?.name !== "AssignOp" || !value || more.length > 0 || !runsOnce(node, text)) return;
    assigned.push([name, value]);
  });
  for (const [name, value] of assigned) {
    const literal = twice.has(name) ? null : valueOf(value);
    if (!twice.has(name) && !(literal instanceof NotLiteral)) found.set(name, literal);
  }
  return found;
};

const assignedTo = (node: SyntaxNode, text: string): string | null => {
  const statement = node.parent;
  if (statement?.name !== "AssignStatement") return null;
  const operator = statement.getChild("AssignOp");
  return operator ? text.slice(statement.from, operator.from).trim() : null;
};

/** Every call of a Python file, outer ones first. Never throws. */
export const readPython = (file: SourceFile): PythonFile | { readonly issue: FileIssue } =>
  readingOf(file, (lineAt) => {
    const { text } = file;
    const deepAt = tooDeepAt(text);
    if (deepAt !== null) throw new Fault({ id: "too-deep", most: mostBrackets }, deepAt);
    const tree = treeOf(text);
    if (typeof tree === "number") throw new Fault({ id: "syntax", language: "Python" }, tree);
    const variables = variablesIn(tree.topNode, text);
    const valueOf = createValues(text, variables);
    const calls: Call[] = [];
    const comments: string[] = [];

    const callOf = (node: SyntaxNode): Call | null => {
      const callee = node.firstChild;
      const list = node.getChild("ArgList");
      if (!callee || !list) return null;
      const positional: Value[] = [];
      const options: Option[] = [];
      let unpacked: string | null = null;
      let named: SyntaxNode | null = null;
      let isUnpacking = false;
      for (let child = list.firstChild; child; child = child.nextSibling) {
        if (child.name === "*" || child.name === "**" || text.slice(child.from, child.to).startsWith("**")) {
          isUnpacking = true;
          continue;
        }
        if (isPunctuation(child) || child.name === "AssignOp") continue;
        if (isUnpacking) {
          unpacked = text.slice(child.from, child.to);
          isUnpacking = false;
        } else if (named === null && child.nextSibling?.name === "AssignOp") named = child;
        else if (named === null) positional.push(valueOf(child));
        else {
          options.push({
            name: text.slice(named.from, named.to),
            value: valueOf(child),
            file,
            line: lineAt(named.from),
            span: { from: named.from, to: child.to },
            valueSpan: { from: child.from, to: child.to },
            options: [],
          });
          named = null;
        }
      }
      const calleeText = text.slice(callee.from, callee.to);
      return {
        name: calleeText,
        assignedTo: assignedTo(node, text),
        positional,
        unpacked,
        line: lineAt(node.from),
        section: {
          syntax: "python",
          name: calleeText,
          file,
          options,
          end: list.lastChild?.name === ")" ? list.lastChild.from : list.to,
          line: lineAt(node.from),
        },
      };
    };

    tree.iterate({
      enter: ({ type, node, from, to }) => {
        if (type.name === "Comment") comments.push(text.slice(from, to).replace(/^#+\s?/, ""));
        if (type.name === "CallExpression") {
          const call = callOf(node);
          // A chain of a thousand calls has none that is configured.
          if (call && call.name.length < 200) calls.push(call);
        }
      },
    });
    return { file, calls, comments, variables };
  });
