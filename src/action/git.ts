import { execFileSync } from "node:child_process";

/** A file at a revision. */
export interface TreeFile {
  readonly path: string;
  readonly object: string;
  readonly size: number;
}

/** The files of a revision, by their paths. Links and submodules are none. */
export interface Tree {
  readonly revision: string;
  readonly files: ReadonlyMap<string, TreeFile>;
}

/** A file that two revisions hold differently; `from` or `to` is null where one of them lacks it. */
export interface Change {
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads a repository. Every path passes as data: none is ever part of a command line. */
export interface Repository {
  /** The commit that a name stands for; null where the repository does not hold it. */
  readonly commit: (name: string) => string | null;
  /** Fetches a commit that a shallow clone lacks; gives whether that worked. */
  readonly fetch: (commit: string) => boolean;
  /** Where the two parted; the first itself where that lies outside of a shallow clone. */
  readonly forkPoint: (base: string, head: string) => string;
  readonly tree: (revision: string) => Tree;
  readonly changes: (base: string, head: string) => readonly Change[];
  readonly textOf: (file: TreeFile) => string;
  /** The paths of files that hold that text. */
  readonly filesWith: (text: string, revision: string) => readonly string[];
}

const mostBytes = 256_000_000;

/** Modes of plain files. */
const isFile = (mode: string): boolean => mode === "100644" || mode === "100755";

export const openRepository = (folder: string): Repository => {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: mostBytes,
      stdio: ["ignore", "pipe", "pipe"],
      // What the repository or the machine is set to must not change what is read.
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
    });
  const attempt = (...args: readonly string[]): string | null => {
    try {
      return git(...args);
    } catch {
      return null;
    }
  };
  const commit = (name: string): string | null =>
    attempt("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`)?.trim() ?? null;
  return {
    commit,
    fetch: (name) =>
      /^[0-9a-f]{40,64}$/.test(name) &&
      attempt("fetch", "--quiet", "--no-tags", "--depth=1", "origin", name) !== null &&
      commit(name) !== null,
    forkPoint: (base, head) => attempt("merge-base", base, head)?.trim() || base,
    tree: (revision) => {
      const files = new Map<string, TreeFile>();
      for (const entry of git("ls-tree", "-r", "-z", "-l", "--full-tree", revision).split("\0")) {
        const [, mode = "", object = "", size = "", path = ""] = /^(\d+) \w+ (\w+) +(\S+)\t([^]*)$/.exec(entry) ?? [];
        if (isFile(mode)) files.set(path, { path, object, size: Number(size) });
      }
      return { revision, files };
    },
    changes: (base, head) => {
      const parts = git("diff-tree", "-r", "-z", "-M", "--raw", "--no-commit-id", base, head).split("\0");
      const changes: Change[] = [];
      for (let at = 0; at + 1 < parts.length; ) {
        const status = /\w+$/.exec(parts[at] as string)?.[0] ?? "";
        const [first, second] = [parts[at + 1] as string, parts[at + 2] as string];
        if (/^[RC]/.test(status)) {
          changes.push({ from: status.startsWith("R") ? first : null, to: second });
          at += 3;
          continue;
        }
        changes.push({ from: status === "A" ? null : first, to: status === "D" ? null : first });
        at += 2;
      }
      return changes;
    },
    textOf: ({ object }) => git("cat-file", "blob", object),
    filesWith: (text, revision) => {
      const found = attempt("grep", "-l", "-z", "-I", "-F", "--full-name", "-e", text, revision) ?? "";
      return found
        .split("\0")
        .filter(Boolean)
        .map((entry) => entry.slice(revision.length + 1));
    },
  };
};
