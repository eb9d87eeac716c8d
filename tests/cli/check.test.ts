import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRun } from "../../src/core/estimate/run-json.ts";
import { builtInCatalogue } from "../../src/core/index.ts";
import { tunewise } from "../support/commandLine.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tunewise-check-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const fitting = `base_model: Qwen/Qwen2.5-1.5B
adapter: lora
lora_r: 16
lora_alpha: 32
lora_target_linear: true
sequence_len: 1024
micro_batch_size: 2
gradient_accumulation_steps: 8
learning_rate: 0.0002
optimizer: adamw_torch_fused
bf16: true
`;

const broken = `${fitting.replace("micro_batch_size: 2", "micro_batch_size: 512")}lora_dropuot: 0.1\n`;

describe("tunewise check", () => {
  it("says that a run fits, with status 0, and what it takes", async () => {
    const { output, error, status } = await tunewise(["check", "--gpu", "rtx-4090", written("a.yaml", fitting)]);
    expect([status, error]).toEqual([0, ""]);
    expect(output).toContain("It fits: the NVIDIA GeForce RTX 4090 has");
    expect(output).toContain("Qwen/Qwen2.5-1.5B");
    expect(output).toMatch(/Backward +\d+\.\d GiB/);
  });

  it("has status 1 where it does not fit, and names the line", async () => {
    const { output, status } = await tunewise(["check", "--gpu", "rtx-4090", written("b.yaml", broken)]);
    expect(status).toBe(1);
    expect(output).toContain("b.yaml:7: error: Runs out of memory [out-of-memory]");
    expect(output).toContain("b.yaml:12: warning: Unknown option [unknown-option]");
  });

  it("reads standard input, and prints JSON with a run that estimate takes", async () => {
    const { output, status } = await tunewise(["check", "--json", "--gpus", "2", "-"], fitting);
    expect(status).toBe(0);
    const [checked] = JSON.parse(output).checked;
    expect(checked).toMatchObject({ framework: "axolotl", verdict: null, understood: { technique: "lora" } });
    const { run } = checked.understood;
    const again = readRun({ ...run, rl: undefined }, builtInCatalogue);
    expect("issues" in again ? again.issues : again.run.gpuCount).toBe(2);
  });

  it("prints SARIF 2.1.0 with what its schema requires", async () => {
    const { output } = await tunewise(["check", "--sarif", "--gpu", "rtx-4090", written("b.yaml", broken)]);
    const { version, runs } = JSON.parse(output);
    expect(version).toBe("2.1.0");
    const [{ tool, results }] = runs;
    expect(tool.driver.name).toBe("tunewise");
    const rules = new Set(tool.driver.rules.map(({ id }: { id: string }) => id));
    expect(results.length).toBeGreaterThan(1);
    for (const { ruleId, level, message, locations } of results) {
      expect(rules.has(ruleId)).toBe(true);
      expect(["error", "warning", "note", "none"]).toContain(level);
      expect(message.text).toMatch(/\w/);
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/b\.yaml$/);
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });

  it("prints a patch of all that is not a matter of taste", async () => {
    const { output } = await tunewise(["check", "--fix", "--gpu", "rtx-4090", "-"], broken);
    expect(output).toMatch(/^--- a\/standard input\n\+\+\+ b\/standard input\n@@ -/);
    expect(output).toContain("-lora_dropuot: 0.1\n+lora_dropout: 0.1\n");
  });

  it("leaves out what configures no training where that is asked for, and no broken configuration", async () => {
    const others = [
      written("compose.yaml", "services:\n  web: 1\n"),
      written("chart.yaml", "a: {{ .Values.a }}\n"),
      written("tool.py", "print(1)\n"),
    ];
    const passed = await tunewise(["check", "--skip-others", ...others, written("a.yaml", fitting)]);
    expect([passed.status, passed.error]).toEqual([0, ""]);
    expect(await tunewise(["check", "--skip-others", ...others])).toEqual({ output: "", error: "", status: 0 });
    const refused = await tunewise(["check", "--skip-others", ...others, written("c.yaml", "base_model: [\n")]);
    expect([refused.status, refused.error]).toEqual([2, expect.stringMatching(/^[^\n]*c\.yaml:\d: use valid YAML\n$/)]);
  });

  it.each([
    [["check", "--gpu", "rtx4090", "-"], /^--gpu: "rtx4090" is not allowed \(did you mean rtx-4090\?\); use /],
    [["check", "--gpus", "none", "-"], /^--gpus: "none" is not allowed; use a whole number from 1 to 16384$/],
    [["check", "--json", "--sarif", "-"], /^--sarif: it is given with --json; give one of them$/],
    [
      ["check", "--model", "qwen2.5-1b", "-"],
      /^--model: "qwen2.5-1b" is not allowed \(did you mean qwen2.5-3b\?\); use an id of the catalogue/,
    ],
  ])("refuses %j in one line", async (args, line) => {
    const { output, error, status } = await tunewise(args, fitting);
    expect([status, output]).toEqual([2, ""]);
    expect(error.trimEnd()).toMatch(line);
  });

  it("names each file that it cannot read, by line", async () => {
    const { error, status } = await tunewise([
      "check",
      written("circle.yaml", "a: &a\n  b: *a\n"),
      written("other.yaml", "services:\n  web: 1\n"),
    ]);
    expect(status).toBe(2);
    expect(error.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/circle\.yaml:2: use an anchor that does not contain itself$/),
      expect.stringMatching(/other\.yaml:1: use a configuration of Axolotl, /),
    ]);
  });
});
