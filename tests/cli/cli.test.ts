import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { version } from "../../package.json";
import { builtInCatalogue, frameworkIds, techniques } from "../../src/core/index.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { decisionJson } from "../../src/wording/decisionJson.ts";
import { tunewise } from "../support/commandLine.ts";
import { full } from "../support/engine.ts";
import { words } from "../support/english.ts";

/** What was refused, line by line. */
const linesOf = async (...given: Parameters<typeof tunewise>): Promise<readonly string[]> => {
  const { output, error, status } = await tunewise(...given);
  expect([status, output]).toEqual([2, ""]);
  expect(error.endsWith("\n")).toBe(true);
  return error.slice(0, -1).split("\n");
};

describe("tunewise decide", () => {
  it("decides on answers from standard input as the core does, with or without the hyphen", async () => {
    const { output, status } = await tunewise(["decide", "-"], JSON.stringify(mainJob));
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual(
      JSON.parse(JSON.stringify(decisionJson(full.decide(mainJob), builtInCatalogue, words))),
    );
    expect((await tunewise(["decide"], JSON.stringify(mainJob))).output).toBe(output);
  });

  it("prints the whole decision: ranking, lead, central weights, runner-up, warnings, advice, flips, next question", async () => {
    const { output } = await tunewise(["decide", "-"], JSON.stringify({ ...mainJob, examples: "unknown" }));
    const decision = JSON.parse(output);
    expect(Object.keys(decision)).toEqual([
      "version",
      "evidenceVersion",
      "answers",
      "recommendation",
      "verdict",
      "tryFirst",
      "tieBreaker",
      "runnerUp",
      "ranking",
      "warnings",
      "advice",
      "flips",
      "nextQuestion",
      "projectCost",
      "servingPlan",
    ]);
    expect(decision.flips.some(({ from }: { from: string }) => from === "unknown")).toBe(true);
    expect(decision.nextQuestion.informationGain).toBeGreaterThan(0);
    const [first, second] = decision.ranking;
    expect(first.behind).toBeNull();
    expect(Object.keys(second.behind.parts)).toEqual(Object.keys(second.centralWeights));
  });

  it("takes a number of examples, in JSON as a number alone", async () => {
    const answers = { ...mainJob, examples: 20_000 };
    expect(JSON.parse((await tunewise(["decide", "-"], JSON.stringify(answers))).output).answers).toEqual(answers);
    expect(await linesOf(["decide", "-"], '{"examples": "20,000"}')).toEqual([
      expect.stringContaining('examples: "20,000" is not allowed (did you mean 20000?)'),
    ]);
  });

  it("decides on a share link", async () => {
    const { output } = await tunewise(["decide", `https://example.org/guide/#${fragmentOf(mainJob, "result")}`]);
    expect(JSON.parse(output).answers).toEqual(mainJob);
  });

  it.each([
    [["decide", "-"], '{"goal": "win"}', "goal"],
    [["decide", "-"], '{"gpus": 0}', "gpus"],
    [
      ["decide", "-"],
      '{"model": "custom", "customModel": {"model_type": "llama", "hidden_size": -1, "intermediate_size": 11008, "num_hidden_layers": 32, "num_attention_heads": 32, "vocab_size": 32000}}',
      "customModel.hidden_size",
    ],
    [["decide", "-"], "not json", "standard input"],
    [["decide", "missing.json"], "", "FILE"],
    [["decide", "tests"], "", "FILE"],
    [["decide", "https://example.org/"], "", "URL"],
    [["decide", "#v=1&stakes=huge"], "", "stakes"],
    [["decide", "-"], '{"weights": {"quality": 300}}', "weights"],
  ])("refuses %j with input %s in one line that names %s", async (args, input, field) => {
    const [line, ...more] = await linesOf(args, input);
    expect(line?.startsWith(`${field}:`)).toBe(true);
    expect(more).toEqual([]);
  });

  it("names every fault of its input, each on a line of its own", async () => {
    const lines = await linesOf(["decide"], '{"goal": "win", "gpus": 0, "colour": "red"}');
    expect(lines.map((line) => line.split(":")[0]).toSorted()).toEqual(["colour", "goal", "gpus"]);
  });
});

describe("the text of the input", () => {
  const answers = '{"goal": "win"}';
  const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

  it.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${answers}`)],
    ["UTF-16, as PowerShell writes it", utf16(`\uFEFF${answers}`)],
    ["UTF-16 with the high byte first", utf16(`\uFEFF${answers}`).swap16()],
    ["UTF-16 without a byte order mark", utf16(answers)],
    ["UTF-16 with the high byte first, without a byte order mark", utf16(answers).swap16()],
  ])("is read in %s", async (_, bytes) => {
    expect((await linesOf(["decide"], bytes))[0]).toMatch(/^goal: "win" is not allowed/);
  });

  it.each([
    ["text in UTF-32LE is not allowed", Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
    ["text in UTF-32BE is not allowed", Buffer.from([0, 0, 0, 0x7b, 0, 0, 0, 0x7d])],
    ["not valid UTF-16LE", Buffer.from([0xff, 0xfe, 0x7b, 0, 0x7d])],
    ["not valid UTF-8", Buffer.from('{"goal": "\xe9"}', "latin1")],
  ])("is refused with its encoding named: %s", async (fault, bytes) => {
    expect(await linesOf(["decide"], bytes)).toEqual([`standard input: ${fault}; use UTF-8 or UTF-16`]);
  });
});

describe("control characters", () => {
  it.each([
    ["a field of the input", ["decide"], '{"\\u001b]0;title\\u0007": "x"}', "\\u001b]0;title\\u0007"],
    ["a value of the input", ["decide"], '{"goal": "\\u009b31m\\u202e"}', "\\u009b31m\\u202e"],
    ["text that is no JSON", ["decide"], "\u001b[2J", "\\u001b[2J"],
    ["a command", ["\u001b[31mdecide"], "", "\\u001b[31mdecide"],
    ["an option", ["decide", "--\u0007"], "", "--\\u0007"],
    ["the name of a file", ["decide", "\u009d0;x\u009c"], "", "\\u009d0;x\\u009c"],
    ["a link", ["decide", "#v=2&goal=%1B%5B31m"], "", "\\u001b[31m"],
    ["a line break in a file's name", ["decide", "a\nb"], "", "a\\u000ab"],
  ] as const)("in %s are written out, never sent to the terminal", async (_, args, input, shown) => {
    const lines = await linesOf(args, input);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(shown);
    expect(lines[0]).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe("tunewise recipe", () => {
  const answers = JSON.stringify({ ...mainJob, goal: "task" });

  it("prints the configuration for a framework", async () => {
    const { output, status } = await tunewise(["recipe", "--framework", "axolotl", "--technique=qlora"], answers);
    expect(status).toBe(0);
    expect(output).toContain("adapter: qlora");
  });

  it("reads a share link, and options before and after it", async () => {
    const link = `https://example.org/#${fragmentOf(mainJob, "result")}`;
    const { output } = await tunewise(["--framework", "trl", "recipe", link, "--technique", "lora"]);
    expect(output).toContain("LoraConfig(");
  });

  it.each([
    [["recipe"], "--framework"],
    [["recipe", "--framework", "keras"], "--framework"],
    [["recipe", "--framework", "trl", "--technique", "magic"], "--technique"],
    [["recipe", "--framework", "axolotl", "--technique", "ia3"], "does not support IA3"],
    [["recipe", "--framework"], "--framework: a value is missing"],
    [["recipe", "--framework", "--technique", "lora"], "--framework: a value is missing"],
    [["recipe", "--framework", "trl", "--framework", "axolotl"], "--framework: it is given twice"],
  ])("refuses %j in one line that says what is allowed", async (args, named) => {
    const lines = await linesOf(args, answers);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(named);
  });
});

describe("the arguments", () => {
  it.each([[["--help"]], [["-h"]], [["no-command", "--help"]]])(
    "%j print a page with every command, framework, technique and exit status",
    async (args) => {
      const { output, error, status } = await tunewise(args);
      expect([status, error]).toEqual([0, ""]);
      for (const heading of ["Usage", "Commands", "Options", "Input", "Exit status", "Examples"]) {
        expect(output).toContain(`\n${heading}:\n`);
      }
      for (const name of [...frameworkIds, ...techniques.map(({ id }) => id)]) expect(output).toContain(name);
      expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );

  it.each(["decide", "estimate", "recipe", "data", "check", "measure", "mcp"])(
    "%s --help prints a page with what that command takes alone",
    async (name) => {
      const { output, status } = await tunewise([name, "--help"]);
      expect(status).toBe(0);
      expect(output).toContain(`\nUsage:\n  tunewise ${name}`);
      const [, shown = ""] = /\nOptions:\n([^]*?)\n\n/.exec(output) ?? [];
      const listed = [...shown.matchAll(/^ {2}(?:-h, )?--([\w-]+)/gm)].map(([, option]) => option);
      const refused = (await tunewise([name, "--no-such-option"])).error;
      const [, taken = ""] = /use ((?:--[\w-]+(?:, )?)+)/.exec(refused) ?? [];
      expect(listed.toSorted()).toEqual([...taken.matchAll(/--([\w-]+)/g)].map(([, option]) => option).toSorted());
      expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );

  it("of the examples on that page do what they say", async () => {
    const { output } = await tunewise(["--help"]);
    const [, input = "", command = ""] = /echo '(.+)' \| tunewise (estimate)/.exec(output) ?? [];
    expect((await tunewise([command], input)).status).toBe(0);
  });

  it("--version prints the version of the package", async () => {
    expect(await tunewise(["--version"])).toEqual({ output: `tunewise ${version}\n`, error: "", status: 0 });
  });

  it.each([
    [[], "command: none is given; use decide, estimate, recipe, data, check, measure, mcp;"],
    [
      ["decid"],
      'command: "decid" is not allowed (did you mean decide?); use decide, estimate, recipe, data, check, measure, mcp;',
    ],
    [["guess"], 'command: "guess" is not allowed; use decide, estimate, recipe, data, check, measure, mcp;'],
    [["mcp", "answers.json"], 'mcp: "answers.json" is not allowed; use tunewise mcp alone; see "tunewise --help"'],
    [["constructor"], 'command: "constructor" is not allowed;'],
    [["--hlep"], 'option: "--hlep" is not allowed (did you mean --help?); use --help, --version;'],
    [
      ["recipe", "--framwork", "trl"],
      'option of recipe: "--framwork" is not allowed (did you mean --framework?); use --framework, --technique, --hub, --help, --version;',
    ],
    [["decide", "--framework", "trl"], 'option of decide: "--framework" is not allowed;'],
    [["decide", "-x"], 'option of decide: "-x" is not allowed;'],
    [["decide", "a.json", "b.json"], 'decide: "b.json" is not allowed; use one FILE, - or URL;'],
  ])("%j are refused in one line with what is allowed and what was meant", async (args, beginning) => {
    const lines = await linesOf(args);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.slice(0, beginning.length)).toBe(beginning);
    expect(lines[0]).toContain("tunewise --help");
  });
});
