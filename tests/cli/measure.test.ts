import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tunewise } from "../support/commandLine.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tunewise-measure-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const configuration = `base_model: Qwen/Qwen2.5-1.5B
adapter: lora
lora_r: 16
lora_alpha: 32
lora_target_linear: true
sequence_len: 1024
micro_batch_size: 4
gradient_accumulation_steps: 4
max_steps: 100
learning_rate: 0.0002
optimizer: adamw_torch_fused
val_set_size: 0
bf16: true
`;

const log = `  Instantaneous batch size per device = 2
{'loss': 1.2, 'memory/max_allocated (GiB)': 12.5, 'memory/device_reserved (GiB)': 14.0}
{'train_runtime': 300.0, 'train_loss': 1.1, 'step': 100}
`;

describe("tunewise measure", () => {
  it("compares what a run wrote with what its configuration predicts, and says why they differ", async () => {
    const files = [written("a.yaml", configuration), written("train.log", log)];
    const { output, error, status } = await tunewise(["measure", "--gpu", "rtx-4090", ...files]);
    expect([status, error]).toEqual([0, ""]);
    expect(output).toMatch(/Allocated +12\.5 +\d+\.\d/);
    expect(output).toMatch(/Per update +3 s +\d/);
    expect(output).toMatch(/train\.log:1: The micro-batch is 2; you stated 4\. \[−\d+\.\d GiB, −/);
  });

  it("prints JSON with a run that estimate takes", async () => {
    const files = [written("a.yaml", configuration), written("train.log", log)];
    const { output } = await tunewise(["measure", "--json", "--gpu", "rtx-4090", ...files]);
    const { run, causes, memory } = JSON.parse(output);
    expect(causes[0]).toMatchObject({ id: "micro-batch", line: 1, facts: { measured: 2, stated: 4 } });
    expect(memory[1]).toMatchObject({ kind: "reserved", measured: 14 * 2 ** 30 });
    const again = await tunewise(["estimate", "-"], JSON.stringify(run));
    expect(again.status).toBe(0);
  });

  it("prints the text of an issue, without the names of files", async () => {
    const files = [written("my-secret.yaml", configuration), written("train.log", log)];
    const { output, status } = await tunewise(["measure", "--report", "--gpu", "rtx-4090", ...files]);
    expect(status).toBe(0);
    const [title, blank, ...text] = output.split("\n");
    expect([title, blank]).toEqual([expect.stringContaining("Qwen2.5-1.5B"), ""]);
    const [, row = ""] = /```json\n([^]*?)\n```/.exec(text.join("\n")) ?? [];
    expect(JSON.parse(row)).toMatchObject({ kind: "reserved", peakBytes: 14 * 2 ** 30 });
    expect(output).not.toContain("my-secret");
    const both = await tunewise(["measure", "--report", "--json", ...files]);
    expect([both.status, both.error]).toEqual([2, "--report: it is given with --json; give one of them\n"]);
  });

  it("says what a file is not, and what is missing", async () => {
    const [started, other] = [written("a.yaml", configuration), written("notes.log", "nothing\n")];
    const refused = await tunewise(["measure", started, other]);
    expect(refused.status).toBe(2);
    expect(refused.error).toMatch(
      /^\S*notes\.log: it is neither a trainer's log that we can read nor a memory summary/,
    );
    expect((await tunewise(["measure", started])).error).toBe("FILE: To compare, add what the run wrote.\n");
    expect((await tunewise(["measure", other])).error).toBe(
      "FILE: To compare, add the configuration that started the run.\n",
    );
  });
});
