// `npm run new technique|framework|question|model ID` writes the skeleton of a folder or a row, and the line that registers it. What is still
// to be filled in stands there as `undefined`, which the types refuse: `npm run typecheck` names each.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const languages = ["en", "de", "zh-Hans"];

/** "made-up" as a name in code: madeUp. */
const nameOf = (id) => id.replace(/[-.](\w)/g, (_, letter) => letter.toUpperCase());

/** "made-up" as the name of a type: MadeUp. */
const typeOf = (id) => nameOf(id).replace(/^./, (letter) => letter.toUpperCase());

const wordThunks = `  words: {
${languages.map((tag) => `    ${/^\w+$/.test(tag) ? tag : JSON.stringify(tag)}: () => import("./words.${tag}.ts"),`).join("\n")}
  },`;

/** Puts a line among those of a file that begin likewise, in alphabetical order of the paths they end in. */
const withImport = (text, line) => {
  const lines = text.split("\n");
  const path = (each) => /from "(.*)"/.exec(each)?.[1] ?? "";
  const at = lines.findIndex((each) => each.startsWith("import ") && path(each) > path(line));
  const last = lines.findLastIndex((each) => each.startsWith("import "));
  lines.splice(at === -1 ? last + 1 : at, 0, line);
  return lines.join("\n");
};

/** Puts a line at the end of the list or object that begins with `opening`. */
const withItem = (text, opening, item) => {
  const start = text.indexOf(opening);
  const end = text.slice(start).search(/^[\]}]/m) + start;
  if (start === -1 || end < start) throw new Error(`nothing begins with ${opening}`);
  return `${text.slice(0, end)}${item}\n${text.slice(end)}`;
};

/** Texts of files that are to be written, once all of them are known. */
const pending = new Map();

const change = (file, edit) => pending.set(file, edit(readFileSync(file, "utf8")));

const write = (folder, files) => {
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  for (const [file, text] of Object.entries(files)) pending.set(`${folder}/${file}`, text);
};

const technique = (id) => {
  const folder = `src/core/techniques/${id}`;
  const words = `import type { WordsOf } from "../technique.ts";
import type { evidence } from "./evidence.ts";

export const words: WordsOf<typeof evidence> = {
  name: undefined,
  mechanism: undefined,
  // A sentence under each key that evidence.ts has.
  advantages: undefined,
  drawbacks: undefined,
  choose: undefined,
  drawing: { summary: undefined },
};
`;
  write(folder, {
    "index.ts": `import { technique } from "../technique.ts";
import { evidence } from "./evidence.ts";

export const ${nameOf(id)} = technique({
  id: "${id}",
  trains: undefined,
  baseQuantization: undefined,
  mergeable: undefined,
  swappable: undefined,
  // Defaults of its settings: the formulas are given those that a run leaves out.
  hyperparameters: undefined,
  trainableParameters: undefined,
  speedAgainstLora: undefined,
  parityClaims: undefined,
  evidence,
  look: {
    colour: undefined,
    marker: undefined,
    drawing: undefined,
  },
  // Each has its recipe in recipes.ts.
  frameworks: ["trl"],
  recipes: () => import("./recipes.ts"),
${wordThunks}
});
`,
    "evidence.ts": `import { techniqueEvidence } from "../evidence.ts";

export const evidence = techniqueEvidence({
  // \`sources\` and \`claims\` that no other technique needs stand here too. Then claims.<tag>.ts say what these found, and
  // index.ts names them as \`claimWords\`: ClaimsOf<typeof evidence>.
  advantages: undefined,
  drawbacks: undefined,
});
`,
    "recipes.ts": `import type { FrameworkRecipes } from "../../frameworks/registry.ts";

export const recipes = {
  trl: undefined,
} satisfies Partial<FrameworkRecipes>;
`,
    "fixture.ts": `import type { TechniqueFixture } from "../fixture.ts";
import type { recipes } from "./recipes.ts";

export const fixture: TechniqueFixture<typeof recipes> = {
  counts: [],
  trains: {
    trl: undefined,
  },
};
`,
    ...Object.fromEntries(languages.map((tag) => [`words.${tag}.ts`, words])),
  });
  change("src/core/techniques/registry.ts", (text) =>
    withItem(
      withImport(text, `import { ${nameOf(id)} } from "./${id}/index.ts";`),
      "export const techniques = [",
      `  ${nameOf(id)},`,
    ),
  );
  return folder;
};

const framework = (id) => {
  const folder = `src/core/frameworks/${id}`;
  const [name, type] = [nameOf(id), typeOf(id)];
  const words = `import type { FrameworkWords } from "../framework.ts";
import type { ${type}Limit } from "./recipe.ts";

export const words: FrameworkWords<${type}Limit> = {
  limits: {
    sharding: undefined,
  },
};
`;
  write(folder, {
    "index.ts": `import type { Framework } from "../framework.ts";
import { sharded } from "../job.ts";
import type { ${type}Limit, ${type}Recipe } from "./recipe.ts";

export const ${name}: Framework<${type}Recipe, ${type}Limit> = {
  name: undefined,
  version: undefined,
  url: undefined,
  read: undefined,
  language: undefined,
  fileName: undefined,
  packages: undefined,
  resumes: undefined,
  methods: undefined,
${wordThunks}
  limit: (job) => (sharded(job) ? "sharding" : null),
  launch: undefined,
  write: () => import("./write.ts"),
};
`,
    "recipe.ts": `/** What a technique tells ${id}. */
export type ${type}Recipe = { readonly trains: "all-weights" };

/** What can keep it from running a job. */
export type ${type}Limit = "sharding";
`,
    "write.ts": `import type { Run } from "../../estimate/run.ts";
import type { Job } from "../job.ts";
import type { ${type}Recipe } from "./recipe.ts";

/** The file without its heading. */
export const write = (job: Job, recipe: ${type}Recipe): string => undefined;

/** The run that it trains. */
export const runsAs = (job: Job, recipe: ${type}Recipe): Run | null => undefined;
`,
    "options.json": `{
  "read": "",
  "options": []
}
`,
    ...Object.fromEntries(languages.map((tag) => [`words.${tag}.ts`, words])),
  });
  const key = name === id ? name : `${JSON.stringify(id)}: ${name}`;
  change("src/core/frameworks/registry.ts", (text) =>
    withItem(
      withImport(text, `import { ${name} } from "./${id}/index.ts";`),
      "export const frameworks = {",
      `  ${key},`,
    ),
  );
  return folder;
};

const question = (id) => {
  const folder = `src/core/questions/${id}`;
  const name = nameOf(id);
  const words = `import type { ChoiceWords } from "../kinds/words.ts";

export const words = {
  ask: undefined,
  short: undefined,
  why: undefined,
  // For each option its label, and a hint where it needs one.
  options: undefined,
} satisfies ChoiceWords;
`;
  write(folder, {
    "index.ts": `import { choice } from "../kinds/choice.ts";

export const ${name} = choice({
  id: "${id}",
  part: undefined,
  evidence: undefined,
  // Each with the figures that it stands for. Once something that decides reads them: \`samples: "options"\`.
  options: {
    first: undefined,
    second: undefined,
  },
${wordThunks}
});
`,
    ...Object.fromEntries(languages.map((tag) => [`words.${tag}.ts`, words])),
  });
  const item = `  ${name === id ? name : `${JSON.stringify(id)}: ${name}`},`;
  change("src/core/questions/index.ts", (text) =>
    withItem(withImport(text, `import { ${name} } from "./${id}/index.ts";`), "export const questions = {", item),
  );
  return folder;
};

const model = (id) => {
  const family = /^[a-z]+(?:-[a-z]+)*/.exec(id)[0];
  const file = `src/core/catalogue/models/${family}.ts`;
  const row = `  {
    id: "${id}",
    huggingFaceId: undefined,
    // The fields of its config.json.
    config: undefined,
  },`;
  if (existsSync(file)) {
    change(file, (text) => withItem(text, `export const ${nameOf(family)} = [`, row));
    return file;
  }
  pending.set(
    file,
    `import type { ModelRow } from "../model-row.ts";

/** Models of the family ${family}. */
export const ${nameOf(family)} = [
${row}
] as const satisfies readonly ModelRow[];
`,
  );
  change("src/core/catalogue/models.ts", (text) =>
    withItem(
      withImport(text, `import { ${nameOf(family)} } from "./models/${family}.ts";`),
      "const rows = [",
      `  ...${nameOf(family)},`,
    ),
  );
  return file;
};

const kinds = { technique, framework, question, model };

const [kind, id] = process.argv.slice(2);
if (!Object.hasOwn(kinds, kind ?? "") || !/^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/.test(id ?? "")) {
  process.stderr.write(`usage: npm run new ${Object.keys(kinds).join("|")} ID, with an ID such as made-up\n`);
  process.exit(2);
}
try {
  const place = kinds[kind](id);
  for (const [file, text] of pending) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  process.stdout.write(`${place} is written and registered; npm run typecheck names what is to be filled in\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
