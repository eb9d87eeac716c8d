import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../../src/core/check/check.ts";
import { builtInCatalogue, type CheckSettings, patchOf, withoutConflicts } from "../../../src/core/index.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tunewise-patch-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The file after `git apply` has put in every fix of its findings. */
const mended = async (name: string, text: string, settings: CheckSettings = { gpu: "rtx-4090" }): Promise<string> => {
  const { checked } = await check([{ name, text }], settings, builtInCatalogue);
  const patch = patchOf(
    withoutConflicts(
      checked.flatMap(({ findings }) =>
        findings.flatMap(({ fix, severity }) => (fix && severity !== "note" ? [fix] : [])),
      ),
    ),
  );
  writeFileSync(join(folder, name), text);
  execFileSync("git", ["apply", "--unidiff-zero", "-"], {
    cwd: folder,
    input: patch,
    env: { ...process.env, GIT_DIR: "none" },
  });
  return readFileSync(join(folder, name), "utf8");
};

describe("a patch applies", () => {
  it("to an option that is misspelt and has another value to take, once", async () => {
    const text =
      "base_model: Qwen/Qwen3-8B\nadapter: qlora\nload_in_4bit: true\nsequence_len: 8192\nmicro_batch_size: 8\ngradient_accumulation_step: 8\n";
    const lines = (await mended("a.yml", text)).split("\n");
    expect(lines).toContain("micro_batch_size: 2");
    expect(lines.filter((line) => line.startsWith("gradient_accumulation"))).toEqual([
      "gradient_accumulation_steps: 4",
    ]);
  });

  it("to YAML without a line break at its end, and leaves comments alone", async () => {
    const text = [
      "base_model: meta-llama/Meta-Llama-3.1-8B # the base",
      "adapter: qlora",
      "load_in_4bit: true",
      "lora_r: 16",
      "lora_alpha: 32",
      "lora_target_linear: true",
      "sequence_len: 4096",
      "micro_batch_size: 8  # as much as fits",
      "gradient_accumulation_steps: 2",
      "learning_rate: 2e-2",
      "lora_dropuot: 0.05",
      "bf16: true",
      "chat_template: lama3",
    ].join("\n");
    const after = await mended("axolotl.yaml", text);
    expect(after).toContain(
      "micro_batch_size: 1  # as much as fits\ngradient_accumulation_steps: 16\nlearning_rate: 0.00014\nlora_dropout: 0.05\n",
    );
    expect(after).toContain("chat_template: llama3");
    expect(after).toContain("gradient_checkpointing: true");
  });

  it("to Python, whether arguments stand on lines of their own or on one", async () => {
    const file = (args: string): string => `from trl import SFTConfig, SFTTrainer
from peft import LoraConfig

args = SFTConfig(${args})
trainer = SFTTrainer(model="Qwen/Qwen2.5-7B", args=args, peft_config=LoraConfig(r=16, lora_alpha=32, target_modules="all-linear"), train_dataset=data)
`;
    const lines = await mended(
      "train.py",
      file(
        '\n    max_seq_length=4096,  # tokens\n    evaluation_strategy="no",\n    per_device_train_batch_size=16,\n    learning_rate=2e-4\n',
      ),
    );
    expect(lines).toContain('    max_length=4096,  # tokens\n    eval_strategy="no",\n');
    // How small a micro-batch has to be is a matter of the estimate.
    expect(lines).toMatch(/per_device_train_batch_size=[12],\n/);
    expect(lines).toMatch(/gradient_accumulation_steps=(?:8|16),\n(?: {4}\w+=\w+,\n)* {4}learning_rate=2e-4\n\)/);
    const line = await mended(
      "train.py",
      file("per_device_train_batch_size=16, max_length=4096, group_by_length=True"),
    );
    expect(line).toContain('train_sampling_strategy="group_by_length"');
    expect(line).toMatch(
      /SFTConfig\(per_device_train_batch_size=[12], max_length=4096, .*gradient_accumulation_steps=(?:8|16), /,
    );
  });

  it("to a command line that goes on over lines", async () => {
    const after = await mended(
      "run.sh",
      "swift sft \\\n  --model Qwen/Qwen2.5-7B \\\n  --train_type lora \\\n  --learning_rate 1e-2 \\\n  --quant_bits 4 \\\n  --max_length 2048\n",
      { gpu: "h100-sxm" },
    );
    expect(after).toBe(
      "swift sft \\\n  --model Qwen/Qwen2.5-7B \\\n  --tuner_type lora \\\n  --learning_rate 0.00018 \\\n  --max_length 2048\n",
    );
  });
});
