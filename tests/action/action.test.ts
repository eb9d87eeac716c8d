import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runAction } from "../../src/action/run.ts";

const root = mkdtempSync(join(tmpdir(), "tunewise-action-"));
let folder = "";
let count = 0;

const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();

/** A commit of these files; null takes one away. */
const commit = (files: Readonly<Record<string, string | null>>): string => {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
  }
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", "x");
  return git("rev-parse", "HEAD");
};

const axolotl = (options: Readonly<Record<string, unknown>> = {}): string =>
  Object.entries({
    base_model: "Qwen/Qwen2.5-1.5B",
    adapter: "lora",
    lora_r: 16,
    lora_alpha: 32,
    lora_target_linear: true,
    sequence_len: 1_024,
    micro_batch_size: 1,
    gradient_accumulation_steps: 16,
    val_set_size: 0,
    bf16: true,
    ...options,
  })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("");

interface Ran {
  readonly status: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly sarif: { readonly ruleId: string; readonly level: string; readonly file: string; readonly line: number }[];
}

const ran = async (base: string, given: Readonly<Record<string, string>> = {}): Promise<Ran> => {
  const temporary = mkdtempSync(join(root, "run-"));
  const [summary, output] = [join(temporary, "summary.md"), join(temporary, "output")];
  writeFileSync(summary, "");
  writeFileSync(output, "");
  let log = "";
  const status = await runAction(
    folder,
    {
      RUNNER_TEMP: temporary,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      TUNEWISE_BASE: base,
      TUNEWISE_GPU: "rtx-4090",
      ...given,
    },
    (line) => {
      log += line;
    },
  );
  const outputs = Object.fromEntries(
    readFileSync(output, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split("=", 2) as [string, string]),
  );
  const results = outputs.sarif ? JSON.parse(readFileSync(outputs.sarif, "utf8")).runs[0].results : [];
  return {
    status,
    log,
    summary: readFileSync(summary, "utf8"),
    outputs,
    sarif: results.map((result: never) => {
      const { ruleId, level, locations } = result as {
        ruleId: string;
        level: string;
        locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }];
      };
      const { artifactLocation, region } = locations[0].physicalLocation;
      return { ruleId, level, file: decodeURIComponent(artifactLocation.uri), line: region.startLine };
    }),
  };
};

/** The rows of the table, without its markup. */
const rows = (summary: string): readonly (readonly string[])[] =>
  summary
    .split("\n")
    .filter((line) => line.startsWith("| <code>"))
    .map((line) =>
      line
        .slice(2, -2)
        .split(" | ")
        .map((text) =>
          text
            .replaceAll(/<\/?code>/g, "")
            .replaceAll(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point))),
        ),
    );

/** What a pull request's comments are kept in. */
interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

let server: Server;
let api = "";
let comments: Comment[] = [];
let requests: string[] = [];
let mayWrite = true;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    requests.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(value));
    };
    if (request.method === "GET") return answer(200, comments);
    if (!mayWrite) return answer(403, { message: "Resource not accessible by integration" });
    const { body } = JSON.parse(text) as { readonly body: string };
    const present = comments.find(({ id }) => request.url === `/repos/a/b/issues/comments/${id}`);
    if (present) present.body = body;
    else comments.push({ id: comments.length + 1, body, user: { login: "github-actions[bot]", type: "Bot" } });
    return answer(request.method === "POST" ? 201 : 200, {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

beforeEach(() => {
  [comments, requests, mayWrite] = [[], [], true];
  folder = join(root, `repository-${count}`);
  count += 1;
  mkdirSync(folder);
  git("init", "--quiet", "--initial-branch", "main");
});

describe("the action", () => {
  it("compares a changed, an added, a removed and a renamed configuration with the base", async () => {
    const base = commit({
      "configs/changed.yaml": axolotl(),
      "configs/removed.yaml":
        "model_name_or_path: Qwen/Qwen2.5-0.5B\nstage: sft\nfinetuning_type: full\ntemplate: qwen\nbf16: true\n",
      "configs/old.yaml": axolotl({ lora_r: 64, sequence_len: 2_048 }),
      "configs/same.yaml": axolotl({ lora_r: 4 }),
      "compose.yaml": "services:\n  web: 1\n",
    });
    commit({
      "configs/changed.yaml": axolotl({ micro_batch_size: 256 }),
      "configs/added.yaml": axolotl({ adapter: "qlora", load_in_4bit: true }),
      "configs/removed.yaml": null,
      "configs/old.yaml": null,
      "configs/new.yaml": axolotl({ lora_r: 64, sequence_len: 2_048, micro_batch_size: 2 }),
      "compose.yaml": "services:\n  web: 2\n",
    });
    const { status, summary, sarif, outputs } = await ran(base, { TUNEWISE_EXAMPLES: "5000" });
    const table = rows(summary);
    expect(table.map(([name]) => name)).toEqual([
      "configs/added.yaml (new)",
      "configs/changed.yaml",
      "configs/old.yaml → configs/new.yaml",
      "configs/removed.yaml (removed)",
    ]);
    const [added, changed, renamed, removed] = table;
    expect(added).toEqual([
      expect.anything(),
      "fits",
      "1 × NVIDIA GeForce RTX 4090",
      expect.stringMatching(/^[\d.]+ to [\d.]+ GiB$/),
      expect.any(String),
      expect.stringMatching(/^\$[\d.]+ to \$[\d.]+$/),
    ]);
    expect(changed?.[1]).toBe("fits → **does not fit**");
    expect(changed?.[3]).toMatch(/^[\d.]+ to [\d.]+ GiB → [\d,.]+ to [\d,.]+ GiB$/);
    expect(renamed?.[3]).toMatch(/ GiB → /);
    expect(removed?.slice(1)).toEqual([
      "~~**does not fit**~~",
      ...Array.from({ length: 4 }, () => expect.stringMatching(/^~~.*~~$/)),
    ]);
    expect(summary).toContain("**Error** <code>configs&#47;changed&#46;yaml&#58;7</code> Runs out of memory");
    expect(summary).toContain("-micro_batch_size: 256\n+micro_batch_size: ");
    expect(sarif).toContainEqual({ ruleId: "out-of-memory", level: "error", file: "configs/changed.yaml", line: 7 });
    expect([status, outputs.configurations, outputs.errors]).toEqual([1, "4", "true"]);
    expect((await ran(base, { TUNEWISE_FAIL: "false" })).status).toBe(0);
  });

  it("names the line of a configuration that cannot be read, and leaves other broken files alone", async () => {
    const base = commit({ "a.yaml": axolotl(), "chart.yaml": "a: {{ .Values.a }}\n" });
    commit({
      "a.yaml": `${axolotl()}plugins: [a, b\nseed: 1\n`,
      "chart.yaml": "a: {{ .Values.b }}\nb: [\n",
      "list.json": "[".repeat(1_000),
      "new.yml": "base_model: gpt2\nmicro_batch_size: 1\nmicro_batch_size: 2\n",
    });
    const { status, summary, sarif } = await ran(base);
    expect(rows(summary).map(([name, verdict]) => [name, verdict])).toEqual([
      ["a.yaml", "**cannot be read**"],
      ["new.yml (new)", "**cannot be read**"],
    ]);
    expect(status).toBe(1);
    expect(sarif.map(({ ruleId, file, line }) => [ruleId, file, line])).toEqual([
      ["unreadable", "a.yaml", 12],
      ["unreadable", "new.yml", 3],
    ]);
  });

  it("says nothing where no configuration differs", async () => {
    const base = commit({ "a.yaml": axolotl(), "README.md": "a" });
    commit({ "README.md": "base_model: b", "src/main.py": "print(1)\n", "data.json": '{"a": 1}' });
    const { status, summary, sarif, outputs, log } = await ran(base);
    expect([status, summary, sarif, outputs.configurations]).toEqual([0, "", [], "0"]);
    expect(log).toBe("tunewise: 0 changed configurations\n");
  });

  it("checks a configuration of which only the DeepSpeed file or the script that starts it differs", async () => {
    const deepspeed = (stage: number): string => JSON.stringify({ zero_optimization: { stage } });
    const base = commit({
      "runs/a/sft.yaml": axolotl({ deepspeed: "runs/ds.json" }),
      "runs/ds.json": deepspeed(3),
      "runs/b/other.yaml": axolotl({ lora_r: 8 }),
      "runs/b/run.sh": "accelerate launch --num_processes 2 -m axolotl.cli.train other.yaml\n",
    });
    commit({
      "runs/ds.json": deepspeed(1),
      "runs/b/run.sh": "accelerate launch --num_processes 8 -m axolotl.cli.train other.yaml\n",
    });
    const table = rows((await ran(base)).summary);
    expect(table.map(([name]) => name)).toEqual(["runs/a/sft.yaml", "runs/b/other.yaml"]);
    expect(table[1]?.[2]).toBe("2 × NVIDIA GeForce RTX 4090 → 8 × NVIDIA GeForce RTX 4090");
  });

  it("takes any name of a file, and lets nothing of names or contents become markup or a command", async () => {
    const base = commit({ "a.txt": "" });
    const names = [
      "$(touch pwned).yaml",
      "`touch pwned`.yaml",
      "-rf.yaml",
      "a|b](https:example.org) @octocat <img src=x onerror=alert(1)>.yaml",
      '::error::quoted "it\'s".yaml',
      "line\nbreak ü\u202e.yaml",
    ];
    const evil = '"</details><script>`````\\n::error::x |a| @octocat #1 [x](https://example.org) *b*"';
    commit(
      Object.fromEntries(
        names.map((name) => [name, `${axolotl({ micro_batch_size: 512 })}chat_template: ${evil}\n"@octocat <b>": 1\n`]),
      ),
    );
    const { status, summary, sarif, log, outputs } = await ran(base);
    expect([status, outputs.configurations]).toEqual([1, String(names.length)]);
    expect([...new Set(sarif.map(({ file }) => file))].toSorted()).toEqual(names.toSorted());
    expect(git("status", "--porcelain")).toBe("");
    expect(log).not.toMatch(/^::/m);
    // What stands outside of blocks of code has no character of markup but ours.
    const outside = summary.replaceAll(/^(`{3,})diff\n[^]*?^\1$|^<sub>.*$/gm, "");
    expect(outside).not.toMatch(/@octocat|#1\b|https?:|\]\(|<(?!\/?(code|details|summary|sub)>|!-- tunewise)|::|`/);
    expect(rows(summary).every((row) => row.length === 6)).toBe(true);
    // No line of a patch ends its block: the fence is longer than any run within.
    for (const [, fence = "", inner = ""] of summary.matchAll(/^(`{3,})diff\n([^]*?)^\1$/gm)) {
      expect(inner).not.toContain(fence);
    }
    expect(summary.match(/^`{3,}/gm)?.length ?? 0).toBe(2 * (summary.match(/^`{3,}diff$/gm)?.length ?? 0));
  });

  it("writes one comment, changes it on the next push, and says when nothing is left", async () => {
    const base = commit({ "a.yaml": axolotl() });
    const event = join(root, "event.json");
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, base: { sha: base } } }));
    const given = {
      TUNEWISE_BASE: "",
      TUNEWISE_TOKEN: "secret",
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: "a/b",
      GITHUB_API_URL: api,
    };
    const mimic = {
      id: 99,
      body: "<!-- tunewise: changed training configurations -->\nmine",
      user: { login: "somebody", type: "User" },
    };
    comments = [mimic];
    commit({ "a.yaml": axolotl({ micro_batch_size: 2 }) });
    expect((await ran(base, given)).outputs.commented).toBe("true");
    const [, first] = comments.map(({ body }) => body);
    expect(first).toContain("<code>a&#46;yaml</code>");
    commit({ "a.yaml": axolotl({ micro_batch_size: 4 }) });
    await ran(base, given);
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).not.toBe(first);
    await ran(base, given);
    expect(requests.filter((line) => !line.startsWith("GET"))).toEqual([
      "POST /repos/a/b/issues/7/comments Bearer secret",
      "PATCH /repos/a/b/issues/comments/2 Bearer secret",
    ]);
    commit({ "a.yaml": axolotl() });
    await ran(base, given);
    expect(comments[1]?.body).toContain("No training configuration differs");
    expect(comments[0]?.body).toBe(mimic.body);
  });

  it("writes the summary where it has no token, or one that may not comment", async () => {
    const base = commit({ "a.yaml": axolotl() });
    const event = join(root, "event.json");
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, base: { sha: base } } }));
    commit({ "a.yaml": axolotl({ micro_batch_size: 2 }) });
    const given = { TUNEWISE_BASE: "", GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: "a/b", GITHUB_API_URL: api };
    const without = await ran(base, given);
    expect([without.status, without.outputs.commented, requests]).toEqual([0, "false", []]);
    mayWrite = false;
    const refused = await ran(base, { ...given, TUNEWISE_TOKEN: "read-only" });
    expect([refused.status, refused.outputs.commented]).toEqual([0, "false"]);
    expect(refused.log).toContain("no comment was written: POST /repos/a/b/issues/7/comments was answered with 403");
    expect(refused.summary).toBe(without.summary);
    expect(rows(refused.summary)).toHaveLength(1);
  });

  it("looks only at what the patterns name", async () => {
    const base = commit({ "a.txt": "" });
    commit({
      "configs/deep/a.yaml": axolotl(),
      "configs/b.yml": axolotl({ lora_r: 8 }),
      "c.yaml": axolotl({ lora_r: 4 }),
    });
    const namesBy = async (patterns: string): Promise<readonly unknown[]> =>
      rows((await ran(base, { TUNEWISE_FILES: patterns })).summary).map(([name]) => name);
    expect(await namesBy("configs/**")).toEqual(["configs/b.yml (new)", "configs/deep/a.yaml (new)"]);
    expect(await namesBy("configs/*.yml\n*.yaml")).toHaveLength(3);
    expect(await namesBy("configs/**/a.yaml, none.yaml")).toEqual(["configs/deep/a.yaml (new)"]);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      "an unknown GPU",
      { TUNEWISE_GPU: "rtx4090" },
      /^tunewise: gpu: "rtx4090" is not allowed \(did you mean rtx-4090\?\)/,
    ],
    ["a number that is none", { TUNEWISE_GPUS: "two" }, /^tunewise: gpus: "two" is not allowed; use a whole number/],
    [
      "a base that is not there",
      { TUNEWISE_BASE: "0123456789012345678901234567890123456789" },
      /use actions\/checkout with fetch-depth: 0/,
    ],
  ])("names %s, with status 2", async (_, given, line) => {
    const base = commit({ "a.yaml": axolotl() });
    const { status, log, summary } = await ran(base, given);
    expect([status, log]).toEqual([2, expect.stringMatching(line)]);
    expect(summary).toMatch(/^Nothing was checked: <code>/);
  });
});

describe("action.yml", () => {
  const action = parse(readFileSync("action.yml", "utf8")) as {
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly runs: {
      readonly using: string;
      readonly steps: readonly { readonly run: string; readonly env?: Readonly<Record<string, string>> }[];
    };
  };

  it("hands every input on by the environment, and none within a script", () => {
    const { steps, using } = action.runs;
    expect(using).toBe("composite");
    expect(steps.map(({ run }) => run).join("\n")).not.toContain("${{");
    const handed = steps.flatMap(({ env = {} }) => Object.values(env)).map((text) => /inputs\.(\w+) /.exec(text)?.[1]);
    expect(handed.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });

  it("calls what the package holds", () => {
    expect(action.runs.steps.at(-1)?.run).toMatch(
      /^node "\$RUNNER_TEMP\/tunewise\/node_modules\/tunewise\/dist-package\/action\.js"$/,
    );
    const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as readonly {
      readonly entry: string;
      readonly language: string;
    }[];
    expect([hook?.entry, hook?.language]).toEqual(["tunewise check", "node"]);
  });
});

describe("the docs of the Action", () => {
  it("name the repository of package.json, and OWNER where it has none", () => {
    const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8");
    const { repository, version } = JSON.parse(read("package.json")) as { repository?: unknown; version: string };
    const [, slug = "OWNER/tunewise"] =
      /github(?:\.com[/:]|:)([\w.-]+\/[\w-]+)/.exec(JSON.stringify(repository ?? "")) ?? [];
    expect(read("docs/check.md")).toContain(`uses: ${slug}@v${version}`);
    expect(read("docs/check.md")).toContain(`https://github.com/${slug} `);
  });
});
