import { resolve } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { configurations } from "../../fixtures/configurations.ts";
import { mainJob } from "../../fixtures/jobs.ts";
import { answersJson, frameworkIds } from "../../src/core/index.ts";
import { type CheckOptions, check, estimate, schemas } from "../../src/package/index.ts";

const client = new Client({ name: "test", version: "1" });

beforeAll(() =>
  client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [resolve("dist-package/cli.js"), "mcp"],
      stderr: "inherit",
    }),
  ),
);

afterAll(() => client.close());

interface Result {
  readonly isError?: boolean;
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly structuredContent?: Readonly<Record<string, unknown>>;
}

const call = async (name: string, given: Record<string, unknown>): Promise<Result> =>
  (await client.callTool({ name, arguments: given })) as unknown as Result;

/** With little open: that takes least time. */
const job = answersJson(mainJob);

describe("tunewise mcp", () => {
  it("lists its tools, each with a schema of one object", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["decide", "estimate", "recipe", "check", "explain"]);
    for (const { inputSchema } of tools) {
      expect(() => new Ajv2020({ strict: false }).compile(inputSchema)).not.toThrow();
      expect(Object.keys(inputSchema)).not.toEqual(expect.arrayContaining(["anyOf", "allOf", "oneOf"]));
    }
  });

  it("names every framework that recipes are written for", async () => {
    const { tools } = await client.listTools();
    const { inputSchema } = tools.find(({ name }) => name === "recipe") ?? {};
    expect(inputSchema?.properties?.framework).toMatchObject({ enum: frameworkIds });
  });

  it("decides: in short, with a link that leads to the same decision, or in full", async () => {
    const { structuredContent: short } = await call("decide", { answers: job });
    expect(short).toMatchObject({
      verdict: expect.any(String),
      best: [{ technique: "lora", gpu: "rtx-4090" }, {}, {}, {}],
    });
    expect(JSON.stringify(short).length).toBeLessThan(12_000);
    const { structuredContent: again } = await call("decide", { link: short?.link });
    expect(again).toEqual(short);
    const { structuredContent: full } = await call("decide", { answers: job, detail: "full" });
    expect(new Ajv2020({ strict: false }).compile(schemas.decision())(full)).toBe(true);
  });

  it("estimates as the package does", async () => {
    const run = { model: "llama-3.1-8b", technique: "qlora", gpu: "rtx-4090" } as const;
    expect((await call("estimate", { run })).structuredContent).toEqual(estimate(run));
  });

  it("checks files as the package does, those of one configuration together", async () => {
    for (const { files, settings } of configurations.filter(({ files: each }) => each.length > 1)) {
      const { structuredContent, content } = await call("check", { files, ...settings });
      expect(content[0]?.text).toContain("How we read the run");
      expect(content[0]?.text.length).toBeLessThan(8_000);
      expect(structuredContent).toEqual(JSON.parse(JSON.stringify(await check(files, settings as CheckOptions))));
    }
  });

  it("writes a recipe, and explains with sources", async () => {
    const [file] = (await call("recipe", { framework: "axolotl", answers: job })).content;
    expect(file?.text).toContain("base_model: meta-llama/Meta-Llama-3.1-8B");
    const { structuredContent } = await call("explain", { topic: "dora" });
    expect(structuredContent).toMatchObject({
      kind: "technique",
      evidence: expect.arrayContaining([expect.objectContaining({ url: expect.stringMatching(/^https:/) })]),
    });
  });

  it.each<[string, string, Record<string, unknown>, RegExp]>([
    ["a misspelt answer", "decide", { answers: { gaol: "task" } }, /^gaol: .*did you mean goal\?/],
    ["an unknown GPU", "estimate", { run: { model: "gpt2", technique: "lora", gpu: "rtx-4091" } }, /^gpu: .*rtx-4090/],
    ["a missing run", "estimate", {}, /^run: .*an object/],
    ["neither answers nor link", "recipe", { framework: "trl" }, /^answers: it is missing/],
    ["an unknown framework", "recipe", { framework: "trll", answers: job }, /^framework: .*use trl/],
    ["an unknown argument", "decide", { answer: job }, /^answer: .*use one of answers, link, detail/],
    [
      "a field outside its argument",
      "estimate",
      { model: "gpt2" },
      /^model: .*use one of run: {"run":{"model":"gpt2"}}$/,
    ],
    ["no files", "check", {}, /^files: it is missing/],
    ["a file without a text", "check", { files: [{ name: "a.yaml" }] }, /^files\[0\]\.text: it is missing/],
    ["a broken file", "check", { files: [{ name: "a.yaml", text: "a: [" }] }, /^a\.yaml:1: use valid YAML/],
    ["an unknown topic", "explain", { topic: "lorra" }, /^topic: .*did you mean lora\?/],
  ])("answers %s with an error that names the field and what is allowed", async (_, name, given, said) => {
    const { isError, content } = await call(name, given);
    expect([isError, content[0]?.text]).toEqual([true, expect.stringMatching(said)]);
  });

  it("refuses a tool and a resource that it does not have", async () => {
    await expect(call("train", {})).rejects.toThrow(/use decide, estimate/);
    await expect(client.readResource({ uri: "tunewise://nothing" })).rejects.toThrow(/tunewise:\/\/method/);
  });

  it("lets every resource be read", async () => {
    const { resources } = await client.listResources();
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri });
      expect(JSON.parse((contents[0] as { text: string }).text)).toBeTruthy();
    }
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(["tunewise://method", "tunewise://evidence"]),
    );
  });
});
