import { posix } from "node:path";
import { parseSync, Visitor } from "vite";
import { doors, insiders, type Rule, rules } from "./rules.ts";

/** The text of files by path from the root of the project. */
export type Sources = Readonly<Record<string, string>>;

interface Import {
  readonly from: string;
  /** A path from the root, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

/**
 * Every import of a file: of values and types, exported again, dynamic, and `import("...")` as a
 * type.
 */
const importsIn = (from: string, text: string): readonly Import[] => {
  const { module, program, errors } = parseSync(from, text);
  if (errors[0]) throw new Error(`${from}: ${errors[0].message}`);
  const found: Import[] = [];
  const add = (specifier: string, isType: boolean): void => {
    const isPackage = !specifier.startsWith(".");
    const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ""));
    found.push({ from, to: isPackage ? specifier : path, isPackage, isType });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) add(moduleRequest.value, isType);
  }
  new Visitor({
    ImportExpression: ({ source }) => {
      if (source.type === "Literal" && typeof source.value === "string") add(source.value, false);
    },
    TSImportType: ({ source }) => add(source.value, true),
  }).visit(program);
  return found;
};

/** The folder that a file belongs to, as `rules` names it: of pages the one of that page. */
const folderOf = (path: string): string => {
  const folders = path.split("/").slice(0, -1);
  return folders.slice(0, folders[0] !== "src" ? 1 : folders[1] === "pages" ? 3 : 2).join("/");
};

const ruleFor = (folder: string): Rule | undefined => rules[folder] ?? rules[folder.replace(/[^/]+$/, "*")];

const matches = (pattern: string, name: string): boolean =>
  pattern === name || (pattern.endsWith("*") && name.startsWith(pattern.slice(0, -1)));

/** The package of a specifier such as `react-dom/client`. */
const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

const problemOf = ({ from, to, isPackage, isType }: Import): string | null => {
  const folder = folderOf(from);
  const rule = ruleFor(folder);
  if (!rule) return `no rule says what ${folder} may import`;
  const who = folder || "the root";
  if (isPackage) {
    const isAllowed = (rule.packages ?? []).some((pattern) => matches(pattern, to) || pattern === packageOf(to));
    return isAllowed ? null : `${who} may not import the package ${packageOf(to)}`;
  }
  const target = folderOf(to);
  if (target === folder) return null;
  const allows = (prefix: string): boolean =>
    rule.folders.some((pattern) => pattern === to || matches(pattern, `${prefix}${target}`));
  if (!allows("") && !allows("type ")) return `${who} may not import ${target || "the root"}`;
  if (!allows("") && !isType) return `${who} may import only types of ${target}`;
  const entries = doors[target];
  return entries && !entries.includes(to) && !insiders.includes(folder)
    ? `${target} is entered through its doors alone`
    : null;
};

/**
 * Circles of imports, as far as their files: each file that is on one, with the shortest way back
 * to it.
 */
const circles = (imports: readonly Import[]): readonly string[] => {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) next.set(from, (next.get(from) ?? new Set()).add(to));
  const wayBack = (start: string): readonly string[] | null => {
    const cameFrom = new Map<string, string>();
    const queue = [start];
    for (const file of queue) {
      for (const to of next.get(file) ?? []) {
        if (to === start) {
          const way = [start];
          for (let at = file; at !== start; at = cameFrom.get(at) as string) way.unshift(at);
          return [start, ...way];
        }
        if (!cameFrom.has(to)) {
          cameFrom.set(to, file);
          queue.push(to);
        }
      }
    }
    return null;
  };
  const seen = new Set<string>();
  return [...next.keys()].toSorted().flatMap((file) => {
    const way = seen.has(file) ? null : wayBack(file);
    for (const onIt of way ?? []) seen.add(onIt);
    return way ? [`a circle of imports: ${way.join(" -> ")}`] : [];
  });
};

/**
 * What is wrong with the imports of these files, a line each: what the rules do not allow, and
 * circles, types included.
 */
export const importProblems = (sources: Sources): readonly string[] => {
  const imports = Object.entries(sources).flatMap(([path, text]) => importsIn(path, text));
  const refused = imports.flatMap((one) => {
    const problem = problemOf(one);
    return problem ? [`${one.from} -> ${one.to}: ${problem}`] : [];
  });
  return [...new Set([...refused, ...circles(imports.filter(({ isPackage }) => !isPackage))])].toSorted();
};
