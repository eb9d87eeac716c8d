import {
  builtInCatalogue,
  type Checked,
  type CheckResult,
  type CheckSettings,
  check,
  type FileIssue,
  isMeantToTrain,
  isOtherFile,
  type SourceFile,
} from "../core/index.ts";
import type { Change, Repository, Tree } from "./git.ts";

/** A configuration at one revision: what was found, or why it cannot be read. */
export interface Side {
  readonly path: string;
  readonly checked: Checked | null;
  readonly issue: FileIssue | null;
}

/** A configuration that a change touches; a side is null where it is not there. */
export interface ChangedConfiguration {
  readonly before: Side | null;
  readonly after: Side | null;
}

/** Files that may be configurations, or lie beside them. */
const mayConfigure = /\.(?:ya?ml|json|py|sh|bash|zsh|slurm|sbatch)$/i;

/** Larger files are no configuration: of those below, the check says that they are too large. */
const mostRead = 1_000_000;

/** Larger files lie beside none. */
const mostBytes = 100_000;

/** Files that are read together with one. */
const mostBeside = 20;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The path without "." and "..", from the root; null where it leads out of it. */
const normalized = (path: string): string | null => {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
};

/** The files that a text may name: by their paths from the root, or from the folder of the text. */
const namedIn = (text: string, by: string): ReadonlySet<string> => {
  const words = text.match(/[^\s"'`=,:()[\]{}<>|;]+\.(?:ya?ml|json|py|sh|bash|zsh|slurm|sbatch)\b/gi) ?? [];
  const paths = words.flatMap((word) => [normalized(word), normalized(folderOf(by) + word)]);
  return new Set(paths.filter((path) => path !== null && path !== by) as readonly string[]);
};

/** What a revision holds of configurations. */
interface Revision {
  /** The configurations that a change of this file touches: itself, or those that it lies beside. */
  readonly touchedBy: (path: string) => Promise<readonly string[]>;
  readonly side: (path: string) => Promise<Side | null>;
  readonly textOf: (path: string) => string | null;
}

const openRevision = (repository: Repository, tree: Tree, settings: CheckSettings): Revision => {
  const texts = new Map<string, string | null>();
  const textOf = (path: string): string | null => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const file = tree.files.get(path);
    const text = file && mayConfigure.test(path) && file.size <= mostRead ? repository.textOf(file) : null;
    texts.set(path, text);
    return text;
  };
  /** The text of a file that may lie beside another. */
  const smallTextOf = (path: string): string | null =>
    (tree.files.get(path)?.size ?? mostBytes) < mostBytes ? textOf(path) : null;
  const besideOf = (path: string, text: string): readonly SourceFile[] => {
    const naming = repository
      .filesWith(nameOf(path), tree.revision)
      .filter((other) => other !== path && namedIn(smallTextOf(other) ?? "", other).has(path));
    return [...new Set([...namedIn(text, path), ...naming])]
      .flatMap((name) => {
        const held = smallTextOf(name);
        return held === null ? [] : [{ name, text: held }];
      })
      .slice(0, mostBeside);
  };
  const results = new Map<string, Promise<CheckResult>>();
  const resultOf = (path: string): Promise<CheckResult> => {
    const known = results.get(path);
    if (known) return known;
    const text = textOf(path);
    const files = text === null ? [] : [{ name: path, text }, ...besideOf(path, text)];
    const result =
      files.length === 0 ? Promise.resolve({ checked: [], issues: [] }) : check(files, settings, builtInCatalogue);
    results.set(path, result);
    return result;
  };
  return {
    textOf,
    touchedBy: async (path) => {
      const { checked, issues } = await resultOf(path);
      if (checked.some(({ file }) => file === path)) return [path];
      const isBroken = issues.some((issue) => issue.file === path && !isOtherFile(issue));
      return [...(isBroken ? [path] : []), ...checked.map(({ file }) => file)];
    },
    side: async (path) => {
      if (textOf(path) === null) return null;
      const { checked, issues } = await resultOf(path);
      const issue = issues.find((each) => each.file === path && !isOtherFile(each)) ?? null;
      const found = checked.find(({ file }) => file === path) ?? null;
      return found || issue ? { path, checked: found, issue } : null;
    },
  };
};

/** Whether one of the patterns, such as `configs/**` or `*.yaml`, is of that path. */
export const matcher = (patterns: readonly string[]): ((path: string) => boolean) => {
  const expressions = patterns.map((pattern) => {
    const source = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|[\\^$.|+()[\]{}]/g, (part) => {
      if (part === "**/") return "(?:[^]*/)?";
      if (part === "**") return "[^]*";
      if (part === "*") return "[^/]*";
      return part === "?" ? "[^/]" : `\\${part}`;
    });
    return new RegExp(pattern.includes("/") ? `^${source}$` : `^(?:[^]*/)?${source}$`);
  });
  return (path) => expressions.some((expression) => expression.test(path));
};

/** Changed files that are looked at: more are generated. */
const mostChanges = 500;

/**
 * The configurations that differ between two revisions, in the order of their paths, each checked at
 * both. A change of what lies beside one, as DeepSpeed's file or the script that starts it, counts.
 */
export const changedConfigurations = async (
  repository: Repository,
  base: string | null,
  head: string,
  isWanted: (path: string) => boolean,
  settings: CheckSettings,
): Promise<readonly ChangedConfiguration[]> => {
  const [headTree, baseTree] = [repository.tree(head), base === null ? null : repository.tree(base)];
  const changes: readonly Change[] =
    base === null ? [...headTree.files.keys()].map((to) => ({ from: null, to })) : repository.changes(base, head);
  const [after, before] = [
    openRevision(repository, headTree, settings),
    baseTree && openRevision(repository, baseTree, settings),
  ];
  const wasAt = new Map(changes.flatMap(({ from, to }) => (to === null ? [] : [[to, from] as const])));
  const isAt = new Map(changes.flatMap(({ from, to }) => (from === null ? [] : [[from, to] as const])));
  const pairs = new Map<string, { readonly from: string | null; readonly to: string | null }>();
  const add = (from: string | null, to: string | null): void => {
    pairs.set(to ?? from ?? "", { from, to });
  };
  const looked = changes
    .filter(({ from, to }) => [from, to].some((path) => path !== null && mayConfigure.test(path)))
    .slice(0, mostChanges);
  for (const { from, to } of looked) {
    if (to !== null) {
      for (const path of await after.touchedBy(to)) add(wasAt.has(path) ? (wasAt.get(path) ?? null) : path, path);
    }
    if (from !== null && before) {
      for (const path of await before.touchedBy(from)) add(path, isAt.has(path) ? (isAt.get(path) ?? null) : path);
    }
  }
  const configurations: ChangedConfiguration[] = [];
  for (const [, { from, to }] of [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isWanted(to ?? from ?? "")) continue;
    const sides = {
      before: from !== null && before ? await before.side(from) : null,
      after: to === null ? null : await after.side(to),
    };
    const isMeant =
      [sides.before, sides.after].some((side) => side?.checked) ||
      (sides.after?.issue && isMeantToTrain(sides.after.issue, after.textOf(sides.after.path) ?? ""));
    if (isMeant) configurations.push(sides);
  }
  return configurations;
};
