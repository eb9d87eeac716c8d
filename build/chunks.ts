interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * The parts in which the guide is loaded, each with the modules that it begins with. A part is one
 * file.
 */
const parts = {
  /** Decides whether anything has to run. */
  main: ["src/main.tsx"],
  /** The first screens, with React. */
  app: ["src/app/start.tsx", "src/core/answers.ts", "src/core/questions/flow.ts", "src/core/unknown.ts"],
  /** What decides, on the page or in a worker, and what reads links. */
  deciding: [
    "src/workers/decision.worker.ts",
    "src/core/decide/engine.ts",
    "src/core/catalogue/catalogue.ts",
    "src/share/plainLink.ts",
  ],
  /** What shows a decision. */
  result: ["src/pages/result/ResultPage.tsx"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type PartName = keyof typeof parts;

const partNames = Object.keys(parts) as readonly PartName[];

/** The modules that those imported, directly or not, without what is imported on demand. */
const importedBy = (roots: readonly string[], graph: Graph): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (id: string): void => {
    // It names all of the core, of which each module uses a part: what is used of it is among the
    // roots.
    if (found.has(id) || id.endsWith("/src/core/index.ts")) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(add);
  };
  roots.map((root) => `${process.cwd()}/${root}`).forEach(add);
  return found;
};

let known: ReadonlyMap<PartName, ReadonlySet<string>> | null = null;

/**
 * The part that a module belongs to: "shared" where the page and the worker need it; null for what
 * is loaded on demand.
 */
const partOf = (id: string, graph: Graph): PartName | "shared" | null => {
  known ??= new Map(partNames.map((name) => [name, importedBy(parts[name], graph)]));
  const [first, second] = partNames.filter((name) => known?.get(name)?.has(id));
  if (first === undefined) return null;
  return first === "app" && second === "deciding" ? "shared" : first;
};

/**
 * Modules with words of one language that are loaded together, by the part, in whichever folder
 * they stand.
 */
const wordModules = {
  start: /\/src\/(?:core\/questions\/[^/]+\/words\.([\w-]+)|locales\/([\w-]+)\/start)\.ts$/,
  more: /\/src\/(?:core\/techniques\/[^/]+\/words\.([\w-]+)|locales\/([\w-]+)\/more)\.ts$/,
  details:
    /\/src\/(?:core\/(?:frameworks\/[^/]+\/words|techniques\/[^/]+\/claims)\.([\w-]+)|locales\/([\w-]+)\/details)\.ts$/,
} as const;

// What two of them share belongs to the one that is loaded first.
const wordGroups = Object.entries(wordModules).map(([part, modules], place, { length }) => ({
  name: (id: string): string | null => {
    const [, inFolder, inLocale] = modules.exec(id) ?? [];
    const tag = inFolder ?? inLocale;
    return tag === undefined ? null : `${part}-${tag}`;
  },
  priority: length - place,
}));

/** What the words of every language use: how numbers are written, and where the rest of them is. */
const wordingGroup = {
  name: "wording",
  test: /\/src\/locales\/(format|techniqueWords)\.ts$/,
  priority: wordGroups.length + 1,
};

const partGroups = (["main", "shared", ...partNames.slice(1)] as const).map((name, place, { length }) => ({
  debugName: name,
  name: (id: string, graph: Graph): string | null => (partOf(id, graph) === name ? name : null),
  priority: length - place + wordingGroup.priority,
}));

/**
 * Files are grouped by what is needed together, since small files compress badly and cost a request
 * each.
 */
export const chunkGroups = [...partGroups, wordingGroup, ...wordGroups];

/** What reads configurations and says what is wrong with them: modules that `check` alone needs. */
const checking =
  /\/node_modules\/(yaml|@lezer)\/|\/src\/core\/check\/(?!request)|\/src\/core\/frameworks\/([\w-]+\/)?(read|known-options|options\.json)|\/src\/wording\/(check|finding|sarif)|\/src\/package\/checking/;

/**
 * The parts of the package, each one file, however many modules are loaded on demand: what
 * `tunewise mcp` alone needs, what checks configurations, what reads data files, and what everything
 * else shares.
 */
export const packageChunks = [
  { name: "check", test: checking, priority: 4 },
  { name: "data-libraries", test: /\/node_modules\/(hyparquet|@huggingface)|\/src\/data-libraries\//, priority: 3 },
  { name: "core", test: /\/src\/(core|wording|locales|share|package)\/|\/node_modules\/fflate/, priority: 2 },
  { name: "mcp", test: /\/node_modules\/|\/src\/mcp\//, priority: 1 },
].map((group) => ({ ...group, includeDependenciesRecursively: false }));
