import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configurations, unreadable } from "../../fixtures/configurations.ts";
import { accuracyFirst, mainJob } from "../../fixtures/jobs.ts";
import { scenarios } from "../../fixtures/scenarios/index.ts";
import { measuredRuns } from "../../src/core/evidence/index.ts";
import { type AnswersJson, answersJson, builtInCatalogue, parseAnswers, readRun } from "../../src/core/index.ts";
import type { AllowedId, Issue } from "../../src/core/parse/issue.ts";
import {
  type AnswersInput,
  type CheckOptions,
  check,
  decide,
  estimate,
  InputError,
  type RunInput,
  schemas,
} from "../../src/package/index.ts";
import { decisionJson } from "../../src/wording/decisionJson.ts";
import { acmeModel } from "../support/acmeModel.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });

const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema())]),
) as Record<keyof typeof schemas, ValidateFunction>;

/** What the schema has against the value. */
const faults = (name: keyof typeof schemas, value: unknown): readonly unknown[] => {
  validators[name](JSON.parse(JSON.stringify(value)));
  return (validators[name].errors ?? []).map(({ instancePath, message, params }) => [instancePath, message, params]);
};

const runs = measuredRuns.map(({ run }) => run as unknown as RunInput);

interface JsonSchemaOfList {
  readonly items: {
    readonly properties: {
      readonly findings: {
        readonly items: {
          readonly anyOf: readonly { readonly properties: { readonly id: { readonly const: string } } }[];
        };
      };
    };
  };
}

const grpo = { model: "gpt2", technique: "lora", trainer: "trl-grpo", rl: { generations: 4, completionLength: 9 } };

/** What a schema can say: a kind of value, its bounds, one of a few words, and names of fields. */
const sayable: readonly AllowedId[] = ["flag", "whole-number", "option", "above-zero", "object", "field", "only-with"];

/**
 * Issues that a schema can find: not those within a config.json or hyperparameters, which take many
 * names, nor bounds that another length sets.
 */
const findable = ({ path, allowed }: Issue): boolean =>
  sayable.includes(allowed.id) &&
  !/^(model|hyperparameters)\./.test(path) &&
  path !== "optimizerInBackward" &&
  !(allowed.id === "whole-number" && /meanSequenceLength|completionLength/.test(path));

const runIssues = (run: unknown): readonly Issue[] => {
  const read = readRun(run, builtInCatalogue);
  return "issues" in read ? read.issues : [];
};

describe("the schemas", () => {
  it("take every published run, and its estimate", () => {
    for (const run of [...runs, grpo]) expect([run, ...faults("run", run)]).toEqual([run]);
    for (const run of [...runs.filter((_, index) => index % 20 === 0), grpo as RunInput]) {
      expect(faults("estimate", estimate(run))).toEqual([]);
    }
  });

  it("take the answers of every scenario", () => {
    for (const { answers } of scenarios) {
      const given = answersJson(answers);
      expect([given, ...faults("answers", given)]).toEqual([given]);
    }
  });

  it.each<[string, AnswersJson]>([
    ["a job", answersJson(mainJob)],
    ["a job for many cards", answersJson(accuracyFirst)],
    ["answers that rule everything out", { ...answersJson(mainJob), model: "llama-3.1-405b", gpu: "rtx-3060" }],
    ["hundreds of variants", { ...answersJson(mainJob), tasks: "hundreds", switching: "request", target: "cluster" }],
    ["no weights", { access: "api", goal: "format" }],
    ["a model by its config.json", { model: "custom", customModel: acmeModel.config, gpu: "h100-sxm", gpuPrice: 3 }],
  ])("take the decision on %s", (_, answers) => {
    const read = parseAnswers(answers, builtInCatalogue).answers;
    expect(faults("decision", decisionJson(draft(read), builtInCatalogue, words))).toEqual([]);
  });

  it("take a decision with all that other answers would change", () => {
    expect(faults("decision", decide(answersJson(mainJob) as AnswersInput))).toEqual([]);
  });

  it("take every kind of finding, and the check that finds it", async () => {
    const found = new Set<string>();
    for (const { files, settings } of configurations) {
      expect(faults("check", { files, ...settings })).toEqual([]);
      const findings = await check(files, settings as CheckOptions);
      expect([settings, ...faults("findings", findings)]).toEqual([settings]);
      for (const { findings: each } of findings.checked) for (const { id } of each) found.add(id);
    }
    const { properties } = schemas.findings() as { readonly properties: { readonly checked: JsonSchemaOfList } };
    const described = properties.checked.items.properties.findings.items.anyOf.map(
      ({ properties: { id } }) => id.const,
    );
    // Each takes a file of its own, and has the figures of one that is found.
    const rare = ["more-unknown-options", "template-missing", "tight-memory"];
    expect(described.filter((id) => !found.has(id) && !rare.includes(id))).toEqual([]);
  });

  it("refuse a finding of one kind with the figures of another", async () => {
    const findings = JSON.parse(JSON.stringify(await check(configurations[1]?.files ?? [], { gpu: "rtx-4090" })));
    findings.checked[0].findings[0].id = "few-updates";
    expect(faults("findings", findings)).not.toEqual([]);
  });

  it("refuse a run that the parser refuses, where a schema can say why, and no other", () => {
    const values = fc.oneof(
      fc.constantFrom<unknown>("none", "bf16", "trl-dpo", "unsloth", "rtx-4090", true, 1, 4096, null, 0, 1.5, -1, {}),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const fields = Object.keys(schemas.run().properties as object).filter((field) => field !== "hyperparameters");
    const field = fc.constantFrom(...fields, "sequenceLenght");
    fc.assert(
      fc.property(fc.array(fc.tuple(field, values), { maxLength: 3 }), (given) => {
        const run = { model: "gpt2", technique: "lora", ...Object.fromEntries(given) };
        const issues = runIssues(run);
        const isRefused = faults("run", run).length > 0;
        const isBound = issues.some(findable) || issues.length === 0;
        expect([run, isRefused]).toEqual([run, isBound ? issues.length > 0 : isRefused]);
      }),
      { numRuns: 600, seed: 11 },
    );
  });

  it("refuse answers that the parser refuses, and no other", () => {
    const ids = Object.keys(schemas.answers().properties as object).filter((id) => id !== "customModel");
    const values = fc.oneof(
      fc.constantFrom<unknown>("unknown", "task", "short", "rent", "rtx-4090", ["quality"], { quality: 3 }, 1, 5000),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ids, "goals"), values, (id, value) => {
        const answers = id === "gpuPrice" ? { gpu: "l4", [id]: value } : { [id]: value };
        const { issues } = parseAnswers(answers, builtInCatalogue);
        // Any text may be a model's name.
        const isName = id === "model" && typeof value === "string";
        expect([answers, faults("answers", answers).length > 0]).toEqual([answers, !isName && issues.length > 0]);
      }),
      { numRuns: 600, seed: 5 },
    );
  });

  it("refuse an output that lacks a field, or has one more", () => {
    const { checkpointBytes, ...rest } = estimate(grpo as RunInput);
    expect(faults("estimate", rest)).not.toEqual([]);
    expect(faults("estimate", { ...rest, checkpointBytes, extra: 1 })).not.toEqual([]);
  });
});

describe("check", () => {
  it.each(unreadable)("rejects by the line: $name", async ({ file, line }) => {
    const refused = await check([file]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect((refused as InputError).issues.map(({ path }) => path)).toEqual([`${file.name}:${line}`]);
    expect((refused as InputError).message).toMatch(/^[^\n]+:\d+: use [^\n]+$/);
  });

  it("names every option that cannot be used", async () => {
    const options = { gpu: "rtx4090", gpuCount: 0, model: "qwen2.5-1b", exampels: 5 } as unknown as CheckOptions;
    const refused = await check([], options).catch((error: unknown) => error);
    expect((refused as InputError).issues.map(({ path }) => path).toSorted()).toEqual([
      "exampels",
      "files",
      "gpu",
      "gpuCount",
      "model",
    ]);
    expect((refused as InputError).message).toContain("did you mean rtx-4090?");
  });
});
