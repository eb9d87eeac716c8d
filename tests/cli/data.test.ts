import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { tunewise } from "../support/commandLine.ts";

const folder = mkdtempSync(join(tmpdir(), "tunewise-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const row = (index: number): string => JSON.stringify({ prompt: `Question ${index}?`, completion: "x".repeat(378) });
const train = file("train.jsonl", [row(1), row(2), row(2), "{broken"].join("\n"));

describe("tunewise data", () => {
  it("prints what it found, what is wrong, and the answers", async () => {
    const { output, error, status } = await tunewise(["data", train]);
    expect([status, error]).toEqual([0, ""]);
    expect(output.split("\n")).toEqual([
      "Format:                         prompts with answers",
      "Examples:                       3",
      "Tokens per example, on average: about 100 (85 to 122)",
      "Half of them have at most:      about 100 (85 to 122)",
      "95% of them have at most:       about 100 (85 to 122)",
      "The longest has:                about 100 (85 to 122)",
      "Estimated at 3.2 to 4.6 bytes per token. Add the model's tokenizer.json to count them.",
      "Warning: Rows that are not JSON (skipped; use a JSON object per line, or an array of objects): 1 (train.jsonl, line 4)",
      "Warning: Rows that repeat an earlier example: 1 (train.jsonl, line 3)",
      'Answers: {"examples":3,"length":{"typical":100,"percentile95":100,"longest":100}}',
      "",
    ]);
  });

  it("prints answers as JSON that decide takes, of several files and of standard input", async () => {
    const { output } = await tunewise(["data", train, "-", "--json"], row(3));
    const { dataset, answers } = JSON.parse(output);
    expect(dataset).toMatchObject({
      format: "prompt-completion",
      examples: 4,
      files: [{}, { name: "standard input" }],
    });
    const decided = await tunewise(["decide", "-"], JSON.stringify({ ...mainJob, ...answers }));
    expect(decided.status).toBe(0);
    expect(JSON.parse(decided.output).answers).toEqual({ ...mainJob, ...answers });
  });

  it("counts by a tokenizer", async () => {
    const tokenizer = "tests/fixtures/data-files/byte-level-bpe.json";
    const { output } = await tunewise(["data", train, "--tokenizer", tokenizer]);
    expect(output).toContain("We counted every text with your tokenizer.");
    expect(output).toMatch(/^Examples: +3\nTokens per example, on average: \d+$/m);
  });

  it("says of a format that is for another goal what it is for", async () => {
    const { output } = await tunewise(["data", "-"], '{"prompt": "a", "chosen": "b", "rejected": "c"}');
    expect(output).toContain("Pairs teach preferences (DPO): choose “Preferences” as the goal.");
  });

  it.each([
    [["data", join(folder, "none.jsonl")], /^FILE: cannot read ".*none.jsonl": ENOENT/],
    [["data", file("empty.csv", "")], "FILE: empty.csv is empty; use a file with examples"],
    [
      ["data", file("foo.csv", "foo,bar\n1,2\n")],
      /^FILE: foo.csv has the columns foo, bar, which no .*; use messages, prompt/,
    ],
    [["data", train, "--tokenizer", train], /^--tokenizer: train.jsonl is not a usable tokenizer.json; use /],
    [["data", train, "--json=1"], /^--json: a value is not allowed; use --json alone/],
    [["decide", train, "--json"], /^option of decide: "--json" is not allowed; use --hub, --help/],
  ])("refuses %j with what is allowed", async (args, line) => {
    const { output, error, status } = await tunewise(args);
    expect([status, output]).toEqual([2, ""]);
    expect(error.trimEnd()).toEqual(typeof line === "string" ? line : expect.stringMatching(line));
  });
});

describe("tunewise decide", () => {
  it("takes lengths as numbers, and names each part that it cannot", async () => {
    const good = await tunewise(
      ["decide", "-"],
      JSON.stringify({ ...mainJob, length: { typical: 700, longest: 3_000 } }),
    );
    expect(JSON.parse(good.output).answers.length).toEqual({ typical: 700, longest: 3000 });
    const bad = await tunewise(
      ["decide", "-"],
      '{"length": {"typical": "2,5k", "longest": 0, "most": 3}, "epochs": 0.5}',
    );
    expect(bad.error.trimEnd().split("\n")).toEqual([
      "length.most: there is no such field; use one of typical, percentile95, longest",
      'length.typical: "2,5k" is not allowed; use a whole number from 1 to 16777216',
      'length.longest: "0" is not allowed; use a whole number from 1 to 16777216',
      'epochs: "0.5" is not allowed; use a whole number from 1 to 100, or unknown',
    ]);
  });
});
