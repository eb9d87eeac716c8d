import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import budgets from "../../budgets.json";
import { mainJob } from "../../fixtures/jobs.ts";
import { answersJson } from "../../src/core/index.ts";
import type * as Tunewise from "../../src/package/index.ts";

/** A project outside ours, into which the tarball is installed without any other package. */
const project = mkdtempSync(join(tmpdir(), "tunewise-package-"));
const installed = join(project, "node_modules/tunewise");
let tarball = "";

const run = (command: string, args: readonly string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8", input });
  return { status, stdout, stderr };
};

const tunewise = (args: readonly string[], input?: string) => run("npx", ["--no-install", "tunewise", ...args], input);

const json = (path: string): unknown => JSON.parse(readFileSync(join(installed, path), "utf8"));

beforeAll(() => {
  const packed = spawnSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], {
    encoding: "utf8",
  });
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  tarball = join(project, filename);
  writeFileSync(join(project, "package.json"), '{"private": true, "type": "module"}');
  const { status, stderr } = run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball]);
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(project, { recursive: true }));

describe("the package", () => {
  it("is small, and needs no other", () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(budgets.packageTarballBytes);
    expect(readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["tunewise"]);
  });

  it("loads parsers and the tools' protocol only when they are called for", () => {
    const imports = /^(?:import|export) .*"\.\/(.+)\.js";$/gm;
    const loaded = new Set<string>(["index", "data"]);
    for (const name of loaded) {
      const text = readFileSync(join(installed, `dist-package/${name}.js`), "utf8");
      for (const [, other = ""] of text.matchAll(imports)) loaded.add(other);
    }
    expect([...loaded].toSorted()).toEqual(["core", "data", "index", "rolldown-runtime"]);
  });

  it("runs by npx in an empty folder: decide, estimate, recipe, check, data and the version", () => {
    // With little open: that takes least time.
    const answers = JSON.stringify(answersJson(mainJob));
    expect(JSON.parse(tunewise(["decide"], answers).stdout)).toMatchObject({ version: 1 });
    expect(
      JSON.parse(tunewise(["estimate", "-"], '{"model": "llama-3.1-8b", "technique": "qlora"}').stdout),
    ).toMatchObject({ trainableParameters: expect.any(Number) });
    expect(tunewise(["recipe", "--framework", "trl"], answers).stdout).toContain("SFTConfig(");
    const configuration = "base_model: gpt2\nmicro_batch_size: 1\nsequence_len: 512\n";
    expect(JSON.parse(tunewise(["check", "--json", "-"], configuration).stdout).checked).toHaveLength(1);
    expect(JSON.parse(tunewise(["data", "--json", "-"], '{"text": "Hello"}\n').stdout)).toHaveProperty("dataset");
    expect(tunewise(["--version"]).stdout).toMatch(/^tunewise \d/);
    expect(tunewise(["estimate"], "{}")).toMatchObject({ status: 2, stderr: expect.stringMatching(/^model: /m) });
  });

  it("runs the example of the README", () => {
    const [, example = ""] = /```js\n([^]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
    writeFileSync(join(project, "example.js"), example);
    const { status, stdout, stderr } = run(process.execPath, ["example.js"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/GiB[^]*lora[^]*SFTTrainer/);
  });

  it("compiles into a consumer in TypeScript as bundlers and as Node resolve it, and names what is misspelt", () => {
    writeFileSync(
      join(project, "consumer.ts"),
      `import { type AnswersInput, check, decide, estimate, type Findings, InputError, recipe, schemas } from "tunewise";
import { claims, gpus, models } from "tunewise/data";

const bytes: number = estimate({ model: "llama-3.1-8b", technique: "qlora", gpu: "rtx-4090" }).memory.perGpuBytes.high;
const answers: AnswersInput = { goal: "task", model: "someone/anything", gpus: 1, length: "unknown" };
const decision = decide(answers);
const share: number | undefined = decision.recommendation?.confidence;
const text: string = (await recipe(decision, { framework: "axolotl" })).text;
const title: string | undefined = claims[0]?.published.title;
const findings: Findings = await check([{ name: "a.yaml", text: "base_model: gpt2" }], { gpu: "l4" });
const ids: readonly string[] = findings.checked.flatMap(({ findings: each }) => each.map(({ id }) => id));
const memory: number = (gpus[0]?.memoryGB ?? 0) + (models[0]?.parameters ?? 0);
try {
  // @ts-expect-error A technique of that name is not known.
  estimate({ model: "gpt2", technique: "lorra" });
} catch (error) {
  if (error instanceof InputError) console.log(error.issues.map(({ path }) => path));
}
// @ts-expect-error No such field.
estimate({ model: "gpt2", technique: "lora", sequenceLenght: 1 });
export { bytes, ids, memory, share, text, title, schemas };
`,
    );
    for (const [module, moduleResolution] of [
      ["esnext", "bundler"],
      ["node16", "node16"],
    ]) {
      const options = { module, moduleResolution, target: "es2022", strict: true, noEmit: true, types: [] };
      writeFileSync(
        join(project, "tsconfig.json"),
        JSON.stringify({ compilerOptions: options, files: ["consumer.ts"] }),
      );
      const { status, stdout } = run(process.execPath, [join(process.cwd(), "node_modules/typescript/bin/tsc")]);
      expect([moduleResolution, status, stdout]).toEqual([moduleResolution, 0, ""]);
    }
  });

  it("has schemas and vectors that are what the program gives", async () => {
    const { estimate, InputError, schemas } = (await import(
      join(installed, "dist-package/index.js")
    )) as typeof Tunewise;
    for (const [name, schema] of Object.entries(schemas)) {
      expect(json(`dist-package/schemas/${name}.json`)).toEqual(schema());
    }
    const isRun = new Ajv2020({ strict: false }).compile(schemas.run());
    const { runs, refused } = json("dist-package/conformance/estimates.json") as {
      readonly runs: readonly { readonly run: Tunewise.RunInput; readonly estimate: object }[];
      readonly refused: readonly { readonly run: Tunewise.RunInput; readonly fields: readonly string[] }[];
    };
    for (const { run: given, estimate: expected } of runs) {
      expect([isRun(given), estimate(given)]).toEqual([true, expect.objectContaining(expected)]);
    }
    for (const { run: given, fields } of refused) {
      expect(() => estimate(given)).toThrow(InputError);
      expect(fields.length).toBeGreaterThan(0);
    }
    const { jobs } = json("dist-package/conformance/decisions.json") as { readonly jobs: readonly object[] };
    expect(jobs.length).toBeGreaterThan(100);
  });

  it("finds in the vectors what they say, and refuses what they refuse", async () => {
    const { check } = (await import(join(installed, "dist-package/index.js"))) as typeof Tunewise;
    const { checks, refused } = json("dist-package/conformance/findings.json") as {
      readonly checks: readonly {
        readonly files: readonly Tunewise.CheckedFile[];
        readonly settings: Tunewise.CheckOptions;
        readonly checked: readonly { readonly memory: object | null; readonly findings: readonly object[] }[];
      }[];
      readonly refused: readonly { readonly file: Tunewise.CheckedFile; readonly line: number }[];
    };
    for (const { files, settings, checked } of checks) {
      const found = JSON.parse(JSON.stringify(await check(files, settings)));
      const expected = checked.map(({ memory, findings, ...rest }) => ({
        ...rest,
        estimate: memory && expect.objectContaining({ memory }),
        findings: findings.map((finding) => expect.objectContaining(finding)),
      }));
      expect(found.checked).toEqual(expected.map((each) => expect.objectContaining(each)));
    }
    for (const { file, line } of refused) {
      await expect(check([file])).rejects.toMatchObject({ issues: [{ path: `${file.name}:${line}` }] });
    }
  });

  it("names the winner of the vectors", async () => {
    const { decide } = (await import(join(installed, "dist-package/index.js"))) as typeof Tunewise;
    const { jobs } = json("dist-package/conformance/decisions.json") as {
      readonly jobs: readonly {
        readonly answers: Tunewise.AnswersInput;
        readonly winner: string | null;
        readonly ranking: readonly { readonly technique: string }[];
      }[];
    };
    for (const { answers, winner, ranking } of jobs.slice(0, 3)) {
      const decision = decide(answers);
      const possible = decision.ranking.filter(({ feasible }) => feasible).map(({ technique }) => technique);
      expect([decision.recommendation?.technique ?? null, possible]).toEqual([
        winner,
        ranking.map(({ technique }) => technique),
      ]);
    }
  });
});
