import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchFrom, hubOf } from "../../src/cli/hub.ts";
import { builtInCatalogue } from "../../src/core/index.ts";
import { tunewise } from "../support/commandLine.ts";

const config = {
  ...builtInCatalogue.findModel("qwen3-8b")?.config,
  num_hidden_layers: 12,
  quantization_config: { quant_method: "gptq", bits: 4 },
};

/** What the server was asked: the path and the token. */
const asked: (readonly [path: string, token: string | undefined])[] = [];

const answers: Readonly<Record<string, readonly [status: number, body: string]>> = {
  "/acme/Small-2B/resolve/main/config.json": [200, JSON.stringify(config)],
  "/acme/gated/resolve/main/config.json": [401, "no"],
  "/acme/page/resolve/main/config.json": [200, "<!doctype html>"],
  "/acme/broken/resolve/main/config.json": [503, ""],
  "/acme/huge/resolve/main/config.json": [200, `{"a": "${"x".repeat(1_100_000)}"}`],
  "/acme/adapter/resolve/main/config.json": [200, '{"peft_type": "LORA", "base_model_name_or_path": "Qwen/Qwen3-8B"}'],
};

let server: Server;
let endpoint: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push([path, request.headers.authorization]);
    // Never answered.
    if (path.startsWith("/acme/silent/")) return;
    const [status, body] = answers[path] ?? [404, ""];
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const run = (command: string, args: readonly string[], input: unknown, environment = {}) =>
  tunewise(
    [command, ...args, "-"],
    JSON.stringify(input),
    fetchFrom({
      ...hubOf({ HF_ENDPOINT: `${endpoint}/`, ...environment }),
      // A busy machine answers late: only what is never answered is given up on soon.
      timeoutMs: JSON.stringify(input).includes("acme/silent") ? 300 : 30_000,
    }),
  );

describe("tunewise --hub", () => {
  it("estimates a model that is not known from its config.json on the Hub", async () => {
    const { output, status } = await run("estimate", ["--hub"], { model: "acme/Small-2B", technique: "lora" });
    expect(status).toBe(0);
    const { output: same } = await run("estimate", [], { model: { config }, technique: "lora" });
    expect(output).toBe(same);
    expect(asked.at(-1)).toEqual(["/acme/Small-2B/resolve/main/config.json", undefined]);
  });

  it("sends HF_TOKEN where it is set", async () => {
    await run("estimate", ["--hub"], [{ model: "acme/Small-2B", technique: "lora" }], { HF_TOKEN: "secret" });
    expect(asked.at(-1)?.[1]).toBe("Bearer secret");
  });

  it.each([
    ["decide", []],
    ["recipe", ["--framework", "axolotl"]],
  ])(
    "fetches for the answers of %s too, and names the base model where the Hub has an adapter",
    async (command, args) => {
      const { error, status } = await run(command, [...args, "--hub"], { goal: "task", model: "acme/adapter" });
      expect(status).toBe(2);
      expect(error).toMatch(/^customModel: .*did you mean Qwen\/Qwen3-8B\?/);
    },
  );

  it.each([
    ["acme/none", "there is no such model, or it has no config.json"],
    ["acme/gated", "it is private or gated: accept its terms on the Hub and set HF_TOKEN"],
    ["acme/page", "what the Hub has as config.json is not JSON"],
    ["acme/broken", "the Hub answered 503"],
    ["acme/huge", "more than 1000000 characters"],
    ["acme/silent", "within 0.3 s"],
  ])("says in one line why there is no config.json of %s", async (model, why) => {
    const { error, status } = await run("estimate", ["--hub"], { model, technique: "lora" });
    expect(status).toBe(2);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
    expect(error).toContain(`--hub: "${model}": `);
    expect(error).toContain(why);
  });

  it("says that it cannot reach the Hub, and which address is none", async () => {
    const input = JSON.stringify({ model: "acme/any", technique: "lora" });
    const at = (HF_ENDPOINT: string) => tunewise(["estimate", "--hub", "-"], input, fetchFrom(hubOf({ HF_ENDPOINT })));
    expect((await at("http://127.0.0.1:1")).error).toContain('--hub: "acme/any": 127.0.0.1:1: ');
    expect((await at("nowhere")).error).toContain('HF_ENDPOINT: "nowhere" is not allowed');
  });

  it.each([
    ["a model that is known", "Qwen/Qwen3-8B-Base", 0],
    ["a path out of the Hub", "../../etc/passwd", 2],
    ["a size class", "8b", 2],
    ["a file that is not trained", "acme/Small-2B-GGUF", 2],
  ])("asks nothing for %s", async (_, model, expected) => {
    const before = asked.length;
    const { status } = await run("estimate", ["--hub"], { model, technique: "lora" });
    expect([status, asked.length]).toEqual([expected, before]);
  });

  it("is not asked unless it is given, and is then told of", async () => {
    const before = asked.length;
    const { error, status } = await run("estimate", [], { model: "acme/Small-2B", technique: "lora" });
    expect([status, asked.length]).toEqual([2, before]);
    expect(error).toContain("--hub fetches the config.json");
  });

  it("takes no value", async () => {
    const { error } = await run("estimate", ["--hub=acme/Small-2B"], {});
    expect(error).toContain("--hub: a value is not allowed");
  });
});
