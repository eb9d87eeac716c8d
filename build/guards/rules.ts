/** What the files of one folder may import. Whatever is not named is refused. */
export interface Rule {
  /** Keys of `rules`, or single files; `type src/core` allows types alone. */
  readonly folders: readonly string[];
  readonly packages?: readonly string[];
}

const node = ["node:*"];
const words = ["src/core", "src/wording", "src/locales"];
const page = [...words, "src/share", "src/charts", "src/ui", "src/app"];

/**
 * The folders of the program and what each may import: the one list to change before an import of a
 * new kind is written. Each page is a folder of its own, so that pages do not import each other; ""
 * holds the files at the root.
 */
export const rules: Readonly<Record<string, Rule>> = {
  // Parsers of what people configure training with, for core/check/files/ alone.
  "src/core": { folders: [], packages: ["yaml", "@lezer/python"] },
  "src/wording": { folders: ["src/core", "type src/locales"] },
  // Values of the registries alone: locales/ loads the words in the folders of techniques,
  // frameworks and questions.
  "src/locales": {
    folders: ["type src/core", "src/core/index.ts"],
    packages: ["react"],
  },
  // What reads files of examples and takes a library: loaded when somebody has such a file.
  "src/data-libraries": { folders: ["src/core"], packages: ["hyparquet", "@huggingface/tokenizers"] },
  "src/share": { folders: words, packages: ["fflate"] },
  "src/ui": { folders: words, packages: ["react"] },
  "src/charts": { folders: [...words, "src/ui"], packages: ["react", "recharts"] },
  "src/pages/*": { folders: page, packages: ["react"] },
  // It reads on the page itself, with the pauses of a worker's reader.
  "src/pages/measure": { folders: [...page, "src/workers"], packages: ["react"] },
  "src/pages/embed": { folders: [...page, "src/embed"], packages: ["react"] },
  "src/pages/result": { folders: page, packages: ["react", "qrcode-generator"] },
  "src/embed": {
    folders: [...words, "src/charts", "src/ui", "src/app", "src/pages/result", "src/pages/technique"],
    packages: ["react"],
  },
  "src/app": {
    folders: [...words, "src/share", "src/ui", "src/pages/*", "src/workers", "src/embed", "src/host", "src/offline"],
    packages: ["react", "react-dom", "zustand"],
  },
  "src/host": { folders: [...words, "src/app"] },
  "src/offline": { folders: ["src/app"] },
  "src/workers": { folders: ["src/core", "src/data-libraries"] },
  "src/package": { folders: [...words, "src/share"] },
  "src/cli": { folders: [...words, "src/data-libraries", "src/share", "src/mcp", "package.json"], packages: node },
  "src/action": { folders: [...words, "package.json"], packages: node },
  "src/mcp": { folders: ["src/package", "package.json"], packages: ["@modelcontextprotocol/sdk"] },
  "src/fit": { folders: [...words, "src/share", "src/package"], packages: node },
  src: { folders: ["src/app", "src/ui", "src/host", "src/offline"] },
  fixtures: { folders: ["src/core"] },
  benchmark: {
    folders: [...words, "src/share", "src/charts", "fixtures", "budgets.json"],
    packages: ["lighthouse", "playwright-core", "vite", "vitest", ...node],
  },
  build: { folders: [], packages: ["vite", ...node] },
  package: { folders: ["src/core", "src/package", "fixtures"], packages: node },
  tests: { folders: ["*"], packages: ["*"] },
  "": { folders: ["build"], packages: ["@tailwindcss/vite", "@vitejs/plugin-react", "vitest", ...node] },
};

/** Folders that are entered from outside through these files alone. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  // The second is for what is loaded when somebody opens a source, the third for what reads input
  // of its own, the fourth for what reads files of examples, the fifth for what reads those of a
  // run.
  "src/core": [
    "src/core/index.ts",
    "src/core/evidence/index.ts",
    "src/core/parse/index.ts",
    "src/core/data-file/index.ts",
    "src/core/measured/index.ts",
  ],
};

/**
 * Who may go around doors: tests of single units with their fixtures, and what fits or measures
 * them.
 */
export const insiders: readonly string[] = ["tests", "fixtures", "benchmark"];
