import { type ESTree, parseSync, Visitor } from "vite";

const collections = ["Map", "Set", "WeakMap", "WeakSet"];

/** Methods that change an array, a map or a set. */
const changing = new Set("add clear copyWithin delete fill pop push reverse set shift sort splice unshift".split(" "));

/** The name that an expression such as `cache[key].rows` starts from. */
const rootOf = (node: ESTree.Node): string | null => {
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" ? rootOf(node.object) : null;
};

const isReadonly = (declarator: ESTree.VariableDeclarator): boolean => {
  const type = "typeAnnotation" in declarator.id ? declarator.id.typeAnnotation?.typeAnnotation : undefined;
  return (
    type?.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name.startsWith("Readonly")
  );
};

/** Names at module level, imported ones too, and what is wrong with how they are declared. */
const declarations = (body: ESTree.Program["body"]): { readonly names: Set<string>; readonly problems: string[] } => {
  const names = new Set<string>();
  const problems: string[] = [];
  for (const statement of body) {
    if (statement.type === "ImportDeclaration") for (const { local } of statement.specifiers) names.add(local.name);
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type !== "VariableDeclaration") continue;
    for (const declarator of declared.declarations) {
      const name = declarator.id.type === "Identifier" ? declarator.id.name : "a pattern";
      names.add(name);
      if (declared.kind !== "const") problems.push(`${name} is a module-level ${declared.kind}`);
      const { init } = declarator;
      if (init?.type !== "NewExpression" || init.callee.type !== "Identifier") continue;
      if (collections.includes(init.callee.name) && !isReadonly(declarator)) {
        problems.push(`${name} is a module-level ${init.callee.name} without a readonly type`);
      }
    }
  }
  return { names, problems };
};

/**
 * State that a module keeps between calls, a line for each: `let` at module level, a map or set
 * there that is not declared readonly, and every change to something that was declared at module
 * level here or imported.
 */
export const stateProblems = (path: string, text: string): readonly string[] => {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const { names, problems } = declarations(program.body);
  const changed = (node: ESTree.Node): void => {
    const name = rootOf(node);
    if (name !== null && names.has(name)) problems.push(`${name} is changed, and belongs to a module`);
  };
  new Visitor({
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      if (changing.has(callee.property.name)) changed(callee.object);
      const isAssign = rootOf(callee) === "Object" && ["assign", "defineProperty"].includes(callee.property.name);
      if (isAssign && first) changed(first);
    },
    AssignmentExpression: ({ left }) => {
      if (left.type === "MemberExpression") changed(left);
    },
    UpdateExpression: ({ argument }) => {
      if (argument.type === "MemberExpression") changed(argument);
    },
    UnaryExpression: ({ operator, argument }) => {
      if (operator === "delete") changed(argument);
    },
  }).visit(program);
  return [...new Set(problems)].map((problem) => `${path}: ${problem}`);
};
