import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { decide } from "../../src/core/index.ts";
import { fragmentOf } from "../../src/share/fragment.ts";
import { mainJob } from "../support/mainJob.ts";

const tunewise = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, ["dist/cli.js", ...args], { input, encoding: "utf8" });

describe("command line", () => {
  it("decides on answers from standard input as the core does", () => {
    const { stdout, status } = tunewise(["decide", "-"], JSON.stringify(mainJob));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(decide(mainJob))));
  });

  it("prints the whole decision: ranking, lead, central weights, runner-up, warnings, advice, flips, next question", () => {
    const { stdout } = tunewise(["decide", "-"], '{"goal": "task", "gpu": "rtx-4090"}');
    const decision = JSON.parse(stdout);
    expect(Object.keys(decision)).toEqual([
      "version",
      "evidenceVersion",
      "answers",
      "recommendation",
      "runnerUp",
      "ranking",
      "warnings",
      "advice",
      "flips",
      "nextQuestion",
    ]);
    expect(decision.flips.some(({ from }: { from: string }) => from === "unknown")).toBe(true);
    expect(decision.nextQuestion.informationGain).toBeGreaterThan(0);
    const [first, second] = decision.ranking;
    expect(first.behind).toBeNull();
    expect(Object.keys(second.behind.parts)).toEqual(Object.keys(second.centralWeights));
  });

  it("decides on a share link", () => {
    const { stdout } = tunewise(["decide", `https://example.org/guide/#${fragmentOf(mainJob, "result")}`]);
    expect(JSON.parse(stdout).answers).toEqual(mainJob);
  });

  it.each([
    [["decide", "-"], '{"goal": "win"}', "goal"],
    [["decide", "-"], '{"gpus": 0}', "gpus"],
    [
      ["decide", "-"],
      '{"model": "custom", "customModel": {"model_type": "llama", "hidden_size": -1}}',
      "customModel.hidden_size",
    ],
    [["decide", "-"], "not json", "standard input"],
    [["decide", "missing.json"], "", "FILE"],
    [["decide", "https://example.org/"], "", "URL"],
    [["decide", "#v=1&stakes=huge"], "", "stakes"],
    [["decide", "-"], '{"weights": {"quality": 300}}', "weights"],
    [["guess"], "", "command"],
  ])("refuses %j with input %s: exit 2 and one line that names %s", (args, input, field) => {
    const { stdout, stderr, status } = tunewise(args, input);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.startsWith(field)).toBe(true);
  });
});

describe("recipe", () => {
  const answers = JSON.stringify({ ...mainJob, goal: "task" });

  it("prints the configuration for a framework", () => {
    const { stdout, status } = tunewise(["recipe", "--framework", "axolotl", "--technique=qlora"], answers);
    expect(status).toBe(0);
    expect(stdout).toContain("adapter: qlora");
  });

  it("reads a share link", () => {
    const link = `https://example.org/#${fragmentOf(mainJob, "result")}`;
    expect(tunewise(["recipe", link, "--framework", "trl", "--technique", "lora"]).stdout).toContain("LoraConfig(");
  });

  it.each([
    [["recipe"], "--framework"],
    [["recipe", "--framework", "keras"], "--framework"],
    [["recipe", "--framework", "trl", "--technique", "magic"], "--technique"],
    [["recipe", "--framework", "axolotl", "--technique", "ia3"], "does not offer IA3"],
    [["decide", "--framework", "trl"], "command"],
  ])("refuses %j in one line that says what is allowed", (args, named) => {
    const { stdout, stderr, status } = tunewise(args, answers);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(named);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
