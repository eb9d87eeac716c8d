import { parser } from "@lezer/python";

type SyntaxNode = ReturnType<typeof parser.parse>["topNode"];

/** A call in a Python file. */
export interface PythonCall {
  /** What is called, such as `SFTTrainer` or `model.add_adapter`. */
  readonly name: string;
  /** The variable that holds the result; null where none does. */
  readonly assignedTo: string | null;
  readonly positional: readonly unknown[];
  readonly named: Readonly<Record<string, unknown>>;
}

/** An expression that is not a literal, by its text. */
export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
};

const isPunctuation = ({ name }: SyntaxNode): boolean => /^[()[\]{},:]$|^Comment$/.test(name);

const valueOf = (node: SyntaxNode, text: string): unknown => {
  const own = text.slice(node.from, node.to);
  const items = (): readonly SyntaxNode[] => childrenOf(node).filter((child) => !isPunctuation(child));
  switch (node.name) {
    case "String":
    case "Number":
      return JSON.parse(own);
    case "Boolean":
      return own === "True";
    case "None":
      return null;
    case "ArrayExpression":
      return items().map((item) => valueOf(item, text));
    case "DictionaryExpression": {
      const parts = items().map((item) => valueOf(item, text));
      return Object.fromEntries(parts.flatMap((key, at) => (at % 2 === 0 ? [[String(key), parts[at + 1]]] : [])));
    }
    default:
      return new Expression(own);
  }
};

const callOf = (node: SyntaxNode, text: string): PythonCall => {
  const [callee, list] = childrenOf(node) as [SyntaxNode, SyntaxNode];
  const positional: unknown[] = [];
  const named: Record<string, unknown> = {};
  let name: string | null = null;
  for (const child of childrenOf(list).filter((each) => !isPunctuation(each))) {
    if (child.name === "AssignOp") continue;
    if (child.nextSibling?.name === "AssignOp") name = text.slice(child.from, child.to);
    else if (name === null) positional.push(valueOf(child, text));
    else {
      named[name] = valueOf(child, text);
      name = null;
    }
  }
  const assigned = node.parent?.name === "AssignStatement" ? node.parent.firstChild : null;
  return {
    name: text.slice(callee.from, callee.to),
    assignedTo: assigned && text.slice(assigned.from, assigned.to),
    positional,
    named,
  };
};

/** Every call of a Python file, outer ones first. */
export const pythonCalls = (text: string): readonly PythonCall[] => {
  const calls: PythonCall[] = [];
  parser.parse(text).iterate({
    enter: ({ name, node }) => {
      if (name === "CallExpression") calls.push(callOf(node, text));
    },
  });
  return calls;
};

/** Every assignment `target = value` of a Python file, loops included, by its text. */
export const pythonAssignments = (text: string): readonly (readonly [target: string, value: string])[] => {
  const found: (readonly [string, string])[] = [];
  parser.parse(text).iterate({
    enter: ({ name, node }) => {
      const [target, , value] = name === "AssignStatement" ? childrenOf(node) : [];
      if (target && value) found.push([text.slice(target.from, target.to), text.slice(value.from, value.to)]);
    },
  });
  return found;
};

/** Every dictionary of a Python file that is a literal, outer ones first. */
export const pythonDictionaries = (text: string): readonly Readonly<Record<string, unknown>>[] => {
  const found: Record<string, unknown>[] = [];
  parser.parse(text).iterate({
    enter: ({ name, node }) => {
      if (name === "DictionaryExpression") found.push(valueOf(node, text) as Record<string, unknown>);
    },
  });
  return found;
};
