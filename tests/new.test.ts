import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTrained } from "./support/readTrained.ts";

const folder = "src/core/techniques/made-up";
const questionFolder = "src/core/questions/made-up-question";
const registry = "src/core/techniques/registry.ts";

let scratch = "";

/** Every file of the scratch copy by its path, the packages left out. */
const files = (): ReadonlyMap<string, string> =>
  new Map(
    ["src", "build"].flatMap((root) =>
      readdirSync(join(scratch, root), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(scratch.length + 1), readFileSync(path, "latin1")] as const),
    ),
  );

/**
 * The errors that the type checker finds in the scratch copy, each with the lines that explain it.
 */
const typeErrors = (): readonly string[] => {
  // With several threads each checks the shared types anew: twice the work where others wait for the processors.
  const { stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit", "--singleThreaded"], {
    cwd: scratch,
    encoding: "utf8",
  });
  return stdout.split(/\n(?=\S)/).filter((error) => error.includes("error TS"));
};

/** Where each error is: the file, in the folder by its name alone, and the line's text. */
const placesOf = (errors: readonly string[], within = folder): readonly string[] =>
  errors.map((error) => {
    const [, path = "", row = ""] = /^(.*?)\((\d+),/.exec(error) ?? [];
    return `${path.replace(`${within}/`, "")} ${readFileSync(join(scratch, path), "utf8").split("\n")[Number(row) - 1]?.trim()}`;
  });

const edit = (file: string, changes: Readonly<Record<string, string>>, within = folder): void => {
  const path = join(scratch, within, file);
  let text = readFileSync(path, "utf8");
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
};

const words = {
  "name: undefined": 'name: "Made-up scaling"',
  "mechanism: undefined": 'mechanism: "Trained numbers scale the outputs of all linear layers."',
  "advantages: undefined": 'advantages: { storage: "Very small checkpoints" }',
  "drawbacks: undefined": 'drawbacks: { capacity: "Learns little" }',
  "choose: undefined": 'choose: "Choose it where storage decides."',
  "summary: undefined": 'beside: "one number", summary: "A trained number scales each output."',
};

const claims = `import type { ClaimsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: ClaimsOf<typeof evidence> = {
  "made-up-size": { text: "A checkpoint takes 100 kB", conditions: "Llama 3.1 8B" },
};
`;

/**
 * Fills in the skeleton: a technique with a source and a claim of its own, offered in two
 * frameworks.
 */
const fillIn = (): void => {
  edit("index.ts", {
    "trains: undefined": 'trains: "inserted-modules"',
    "baseQuantization: undefined": 'baseQuantization: "none"',
    "mergeable: undefined": "mergeable: true",
    "swappable: undefined": "swappable: true",
    "hyperparameters: undefined": 'hyperparameters: { targetModules: ["q_proj", "v_proj"] }',
    "trainableParameters: undefined":
      "trainableParameters: (model, { targetModules }) => sumOverTargets(model, targetModules, ({ outputSize }) => outputSize)",
    "speedAgainstLora: undefined": 'speedAgainstLora: { low: 0.9, mid: 1, high: 1.1, basis: ["made-up-size"] }',
    "parityClaims: undefined": "parityClaims: []",
    "colour: undefined": 'colour: "#123456"',
    "marker: undefined": 'marker: "M-5,-5H5V5H-5Z"',
    "drawing: undefined": 'drawing: { weights: "frozen", beside: { on: ["q_proj", "v_proj"], kind: "vector" } }',
    'frameworks: ["trl"]': 'frameworks: ["trl", "axolotl"]',
    '    "zh-Hans": () => import("./words.zh-Hans.ts"),\n  },\n': `    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  claimWords: {
    en: () => import("./claims.en.ts"),
    de: () => import("./claims.de.ts"),
    "zh-Hans": () => import("./claims.zh-Hans.ts"),
  },
`,
    "import { technique }": 'import { sumOverTargets } from "../../catalogue/parameters.ts";\nimport { technique }',
  });
  edit("evidence.ts", {
    "advantages: undefined": `sources: {
    made2026: { title: "Scaling", authors: "Made et al.", year: 2026, url: "https://example.org/made" },
  },
  claims: [
    { id: "made-up-size", techniques: ["made-up"], topic: "modularity", source: "made2026", strength: "table" },
  ],
  advantages: { storage: ["made-up-size"] }`,
    "drawbacks: undefined": 'drawbacks: { capacity: ["regret-match"] }',
  });
  edit("recipes.ts", {
    "import type": 'import { set } from "../../frameworks/settings.ts";\nimport type',
    "trl: undefined": `trl: {
    trains: "adapter",
    config: () => ({ name: "IA3Config", settings: [set("target_modules", ["q_proj", "v_proj"])] }),
  },
  axolotl: { trains: "adapter", adapter: () => [set("adapter", "made-up"), set("peft_targets", "q,v")] }`,
  });
  edit("fixture.ts", {
    "import type { TechniqueFixture }": "import { adapter, type TechniqueFixture }",
    "trl: undefined": `trl: adapter("IA3Config", { target_modules: ["q_proj", "v_proj"] }),
    axolotl: adapter("made-up", { peft_targets: "q,v" })`,
  });
  for (const tag of ["en", "de", "zh-Hans"]) {
    edit(`words.${tag}.ts`, words);
    writeFileSync(join(scratch, folder, `claims.${tag}.ts`), claims);
  }
};

const questionWords = {
  "ask: undefined": 'ask: "Which colour?"',
  "short: undefined": 'short: "Colour"',
  "why: undefined": 'why: "It is made up."',
  "options: undefined": 'options: { red: { label: "Red" }, green: { label: "Green", hint: "As grass" } }',
};

/** Fills in the skeleton of the question. */
const fillInQuestion = (): void => {
  edit(
    "index.ts",
    {
      "part: undefined": 'part: "job"',
      "evidence: undefined": 'evidence: ["evals-first"]',
      "first: undefined": "red: {}",
      "second: undefined": "green: {}",
    },
    questionFolder,
  );
  for (const tag of ["en", "de", "zh-Hans"]) edit(`words.${tag}.ts`, questionWords, questionFolder);
};

/** Runs the command, and gives the files of the scratch copy that it changed or wrote. */
const changedFor = (...given: readonly string[]): readonly string[] => {
  const earlier = files();
  execFileSync(process.execPath, ["build/new.mjs", ...given], { cwd: scratch });
  return [...files()].filter(([path, text]) => earlier.get(path) !== text).map(([path]) => path);
};

/** The lines that the command put into the registry of techniques. */
let registered: readonly string[] = [];

/** The files that the command changed for each. */
let changedByTechnique: readonly string[] = [];
let changedByQuestion: readonly string[] = [];

/** What the types say of both skeletons: a check of all types takes seconds. */
let skeletonErrors: readonly string[] = [];

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "tunewise-"));
  for (const name of ["src", "build", "package.json"]) cpSync(name, join(scratch, name), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(scratch, "node_modules"));
  const config = JSON.parse(readFileSync("tsconfig.json", "utf8")) as object;
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify({ ...config, include: ["src/core", "src/locales"] }));
  const lines = (): readonly string[] => readFileSync(join(scratch, registry), "utf8").split("\n");
  const before = new Set(lines());
  changedByTechnique = changedFor("technique", "made-up");
  registered = lines().filter((line) => !before.has(line));
  changedByQuestion = changedFor("question", "made-up-question");
  skeletonErrors = typeErrors();
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const outside = (within: string, paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !path.startsWith(`${within}/`));

describe("a new technique", () => {
  it("changes its folder and the registry, nothing else", () => {
    expect(outside(folder, changedByTechnique)).toEqual([registry]);
    expect(registered).toEqual(['import { madeUp } from "./made-up/index.ts";', "  madeUp,"]);
  });

  it("is asked by the types for its facts, evidence, look, recipe and words, in its own folder alone", () => {
    expect(outside(questionFolder, outside(folder, skeletonErrors))).toEqual([]);
    expect(placesOf(skeletonErrors)).toEqual(
      expect.arrayContaining([
        "index.ts trains: undefined,",
        "index.ts trainableParameters: undefined,",
        "index.ts colour: undefined,",
        "evidence.ts advantages: undefined,",
        "evidence.ts drawbacks: undefined,",
        "recipes.ts } satisfies Partial<FrameworkRecipes>;",
        "fixture.ts trl: undefined,",
        ...["en", "de", "zh-Hans"].flatMap((tag) => [
          `words.${tag}.ts name: undefined,`,
          `words.${tag}.ts advantages: undefined,`,
          `words.${tag}.ts choose: undefined,`,
        ]),
      ]),
    );
  });
});

describe("a new question", () => {
  it("changes its folder and the registry, nothing else", () => {
    expect(outside(questionFolder, changedByQuestion)).toEqual(["src/core/questions/index.ts"]);
  });

  it("is asked by the types for what is missing, in its own folder alone", () => {
    expect(placesOf(skeletonErrors, questionFolder)).toEqual(
      expect.arrayContaining([
        "index.ts part: undefined,",
        "index.ts evidence: undefined,",
        "index.ts first: undefined,",
        "index.ts second: undefined,",
        ...["en", "de", "zh-Hans"].flatMap((tag) =>
          ["ask", "short", "why", "options"].map((field) => `words.${tag}.ts ${field}: undefined,`),
        ),
      ]),
    );
  });
});

describe("a folder that is filled in", () => {
  beforeAll(() => {
    fillIn();
    fillInQuestion();
  });

  it("passes the types, as a technique and as a question", () => {
    expect(typeErrors()).toEqual([]);
  });

  it("makes a technique that is estimated, told to frameworks and worded", async () => {
    const load = <Module>(path: string): Promise<Module> => import(/* @vite-ignore */ join(scratch, "src", path));
    const { builtInCatalogue, readRun, estimate, isTechniqueId, techniqueOf, frameworks } =
      await load<typeof import("../src/core/index.ts")>("core/index.ts");
    const { claimOf, sourceOf } = await load<typeof import("../src/core/evidence/index.ts")>("core/evidence/index.ts");
    const { english } = await load<typeof import("../src/locales/english.ts")>("locales/english.ts");
    const { fixture } = await load<{ fixture: { trains: Record<"trl" | "axolotl", unknown> } }>(
      "core/techniques/made-up/fixture.ts",
    );
    const id: string = "made-up";
    if (!isTechniqueId(id)) throw new Error("it is not registered");
    const read = readRun({ model: "llama-3.1-8b", technique: id }, builtInCatalogue);
    if (!("run" in read)) throw new Error("its run is refused");
    expect(estimate(read.architecture, read.technique, read.run, builtInCatalogue).trainableParameters).toBe(
      32 * (4096 + 1024),
    );

    const job = {
      model: "meta-llama/Llama-3.1-8B",
      isCheckpoint: true,
      modelType: "llama",
      architecture: read.architecture,
      settings: read.run,
      gpu: "h100-sxm",
      gpuCount: 1,
      machines: { count: 1, gpusEach: 1 },
      usable: 24e9,
      fitsWith: () => true,
      hasBf16: true,
      hasMasters: false,
      training: {
        method: "sft" as const,
        epochs: 3,
        batchSize: 16,
        heldOut: 0.1,
        updates: { low: 100, mid: 300, high: 900 },
        maxLength: 1_024,
        cutShare: { low: 0, high: 0 },
      },
      learningRate: { value: 1e-4, why: "" },
      samplingShare: null,
    };
    const { trl, axolotl } = (await techniqueOf(id).recipes()).recipes;
    if (!trl || !axolotl) throw new Error("a recipe is missing");
    expect(readTrained.trl((await frameworks.trl.write()).write(job, trl))).toEqual(fixture.trains.trl);
    expect(readTrained.axolotl((await frameworks.axolotl.write()).write(job, axolotl))).toEqual(fixture.trains.axolotl);

    expect(english.techniques[id].name).toBe("Made-up scaling");
    expect(english.claims).toHaveProperty("made-up-size");
    const [claim] = techniqueOf(id).evidence.claims ?? [];
    expect(claim && sourceOf(claimOf(claim.id).source).authors).toBe("Made et al.");
  });
});

describe("what is left out", () => {
  let changedByFramework: readonly string[] = [];
  let changedByRow: readonly string[] = [];
  let changedByModel: readonly string[] = [];
  let errors: readonly string[] = [];
  const saidOf = (file: string): string => errors.filter((error) => error.startsWith(file)).join("\n");

  beforeAll(() => {
    changedByFramework = changedFor("framework", "made-trainer");
    changedByRow = changedFor("model", "smollm9-1b");
    changedByModel = changedFor("model", "acme-7b");
    edit("words.de.ts", { "name:": "// name:" });
    edit("words.en.ts", { 'advantages: { storage: "Very small checkpoints" }': "advantages: {}" });
    edit("evidence.ts", { 'capacity: ["regret-match"]': "capacity: []" });
    edit("recipes.ts", { "axolotl:": "// axolotl:" });
    edit("words.de.ts", { 'why: "It is made up.",': "" }, questionFolder);
    edit("words.en.ts", { 'red: { label: "Red" }, ': "" }, questionFolder);
    errors = typeErrors();
  });

  it("is named by the types: a technique's sentence, its evidence, a recipe that it promises", () => {
    expect(saidOf(`${folder}/words.de.ts`)).toContain("'name' is missing");
    expect(saidOf(`${folder}/words.en.ts`)).toContain("'storage' is missing");
    expect(saidOf(`${folder}/evidence.ts`)).toContain("Source has 0 element(s) but target requires 1");
    expect(saidOf(`${folder}/index.ts`)).toContain("axolotl");
  });

  it("is named by the types: a question's sentence, the label of an option", () => {
    expect(saidOf(questionFolder)).toContain("'why' is missing");
    expect(saidOf(questionFolder)).toContain("'red' is missing");
  });

  it("is named by the types: everything of a framework, which is a folder and a line", () => {
    expect(outside("src/core/frameworks/made-trainer", changedByFramework)).toEqual([
      "src/core/frameworks/registry.ts",
    ]);
    expect(placesOf(errors, "src/core/frameworks/made-trainer")).toEqual(
      expect.arrayContaining([
        ...["name", "version", "url", "read", "language", "fileName", "packages", "methods", "launch"].map(
          (field) => `index.ts ${field}: undefined,`,
        ),
        "write.ts export const write = (job: Job, recipe: MadeTrainerRecipe): string => undefined;",
        ...["en", "de", "zh-Hans"].map((tag) => `words.${tag}.ts sharding: undefined,`),
      ]),
    );
  });

  it("is named by the types: a model, which is a row in its family, or a file and a line", () => {
    expect(changedByRow).toEqual(["src/core/catalogue/models/smollm.ts"]);
    expect(changedByModel.toSorted()).toEqual(["src/core/catalogue/models.ts", "src/core/catalogue/models/acme.ts"]);
    expect(placesOf(errors, "src/core/catalogue/models")).toEqual(
      expect.arrayContaining(
        ["acme.ts", "smollm.ts"].flatMap((file) => [`${file} huggingFaceId: undefined,`, `${file} config: undefined,`]),
      ),
    );
  });
});

describe("the command", () => {
  it("refuses, and writes nothing, for an id that is there, that is no id, or of an unknown kind", () => {
    const earlier = files();
    for (const given of [["technique", "lora"], ["technique", "../lora"], ["gpu", "made-up"], []]) {
      const { status, stderr } = spawnSync(process.execPath, ["build/new.mjs", ...given], {
        cwd: scratch,
        encoding: "utf8",
      });
      expect(status).toBeGreaterThan(0);
      expect(stderr.trim()).not.toBe("");
    }
    expect(files()).toEqual(earlier);
  });
});
