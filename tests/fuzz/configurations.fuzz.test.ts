import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/core/check/check.ts";
import {
  builtInCatalogue,
  type CheckResult,
  type CheckSettings,
  patchOf,
  type SourceFile,
  withoutConflicts,
} from "../../src/core/index.ts";
import { checkText, fileIssueText } from "../../src/wording/check.ts";
import { checkJson } from "../../src/wording/checkJson.ts";
import { sarifOf } from "../../src/wording/sarif.ts";
import { words } from "../support/english.ts";
import { isLong } from "../support/sample.ts";

/**
 * Configurations that nobody would write: nothing throws, each is worded, and no file of 100 kB
 * takes long. The short run takes the same few each time.
 */
const runs = isLong ? { numRuns: 100_000 } : { numRuns: 200, seed: 20_261_126 };

/**
 * A file of 100 kB takes less than 100 ms: this is for slow machines, and still finds what grows
 * with the square of its input.
 */
const longestMs = 500;

/** What a check says, in every form; throws where any of it does. */
const said = async (
  files: readonly SourceFile[],
  settings: CheckSettings = { gpu: "rtx-4090" },
): Promise<CheckResult> => {
  const result = await check(files, settings, builtInCatalogue);
  expect(checkText(result, words)).toBeTypeOf("string");
  for (const issue of result.issues) expect(fileIssueText(issue, words)).toMatch(/^[^\n]*:\d+: use [^\n]+$/);
  expect(JSON.parse(JSON.stringify(checkJson(result, words))).version).toBe(1);
  expect(sarifOf(result, "0", words).runs).toHaveLength(1);
  const fixes = result.checked.flatMap(({ findings }) => findings.flatMap(({ fix }) => (fix ? [fix] : [])));
  expect(patchOf(withoutConflicts(fixes))).not.toContain("undefined");
  return result;
};

const names = [
  "base_model",
  "model_name_or_path",
  "model",
  "adapter",
  "stage",
  "finetuning_type",
  "micro_batch_size",
  "per_device_train_batch_size",
  "gradient_accumulation_steps",
  "sequence_len",
  "cutoff_len",
  "max_length",
  "learning_rate",
  "optim",
  "optimizer",
  "lora_r",
  "lora_rank",
  "lora_target_modules",
  "lora_target",
  "lora_target_linear",
  "load_in_4bit",
  "quantization_bit",
  "bf16",
  "deepspeed",
  "fsdp",
  "fsdp_config",
  "val_set_size",
  "eval_strategy",
  "max_steps",
  "num_train_epochs",
  "rl",
  "chat_template",
  "template",
  "plugins",
  "tokenizer",
  "checkpointer",
  "target_modules",
  "loss",
  "<<",
  "__proto__",
  "constructor",
  "toString",
];

const scalars = fc.oneof(
  fc.integer({ min: -5, max: 100_000 }),
  fc.double({ noNaN: false }),
  fc.boolean(),
  fc.constant(null),
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    "Qwen/Qwen2.5-0.5B",
    "meta-llama/Meta-Llama-3.1-8B",
    "qlora",
    "lora",
    "full",
    "all",
    "all-linear",
    "paged_adamw_8bit",
    "galore_adamw_layerwise",
    "steps",
    "auto",
    "dpo",
    "zero3",
    "1e-4",
  ),
);

const values = fc.oneof(
  { weight: 4, arbitrary: scalars },
  { weight: 1, arbitrary: fc.array(scalars, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...names), scalars, { maxKeys: 4 }) },
);

const options = fc.array(
  fc.tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.string() }),
    values,
  ),
  {
    maxLength: 14,
  },
);

const yaml = options.map((rows) =>
  rows.map(([name, value]) => `${name}: ${JSON.stringify(value) ?? "null"}\n`).join(""),
);

const python = fc
  .tuple(
    options,
    options,
    fc.constantFrom("SFTConfig", "DPOConfig", "GRPOConfig", "TrainingArguments"),
    fc.constantFrom("LoraConfig", "IA3Config", "OFTConfig", "XLoraConfig", "FastLanguageModel.get_peft_model"),
  )
  .map(([own, peft, config, adapter]) => {
    const call = (rows: readonly (readonly [string, unknown])[]): string =>
      rows.map(([name, value]) => `${name}=${JSON.stringify(value) ?? "None"}`).join(",\n    ");
    return `from trl import X\nm = AutoModel.from_pretrained("gpt2")\np = ${adapter}(${call(peft)})\na = ${config}(${call(own)})\nSFTTrainer(model=m, args=a, peft_config=p)\n`;
  });

const shell = fc
  .tuple(
    fc.constantFrom("trl sft", "swift sft", "llamafactory-cli train", "accelerate launch x.py", "tune run full"),
    options,
  )
  .map(
    ([command, rows]) =>
      `${command} ${rows.map(([name, value]) => `--${name} ${JSON.stringify(value)}`).join(" \\\n ")}`,
  );

const anyFile: fc.Arbitrary<SourceFile> = fc.oneof(
  yaml.map((text) => ({ name: "a.yaml", text })),
  python.map((text) => ({ name: "a.py", text })),
  shell.map((text) => ({ name: "a.sh", text })),
  fc.string({ unit: "binary", maxLength: 400 }).map((text) => ({ name: "pasted", text })),
  yaml.chain((text) =>
    fc
      .tuple(fc.nat(Math.max(0, text.length)), fc.constantFrom("&a ", "*a", "[", "{", "\t", "- ", "\u0000", "'", "|\n"))
      .map(([at, noise]) => ({ name: "a.yml", text: text.slice(0, at) + noise + text.slice(at) })),
  ),
);

const settings: fc.Arbitrary<CheckSettings> = fc.record({
  gpu: fc.constantFrom("rtx-4090", "h100-sxm", "t4", "no-such-gpu", undefined),
  gpuCount: fc.constantFrom(1, 8, undefined),
  examples: fc.constantFrom(1, 5_000, undefined),
});

const bytes = 99_000;
const filled = (line: (index: number) => string): string => {
  const lines: string[] = [];
  for (let length = 0, index = 0; length < bytes; index += 1) {
    lines.push(line(index));
    length += (lines.at(-1) as string).length + 1;
  }
  return lines.join("\n").slice(0, bytes);
};

/** Files that are made to take long. */
const hostile: Readonly<Record<string, SourceFile>> = {
  "a bomb of aliases": {
    name: "a.yaml",
    text: `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(", ")}]`).join("\n")}\n`,
  },
  "an anchor within itself": { name: "a.yaml", text: "a: &a\n  b: *a\nbase_model: gpt2\n" },
  "a map that merges itself": { name: "a.yaml", text: "a: &a\n  <<: *a\n  b: 1\nbase_model: gpt2\n" },
  "brackets within each other": { name: "a.yaml", text: "[".repeat(bytes) },
  "lists within each other": { name: "a.yaml", text: "- ".repeat(bytes / 2) },
  "headings within each other": { name: "a.yaml", text: filled((index) => `${" ".repeat(index)}a:`) },
  "thousands of options": { name: "a.yaml", text: filled((index) => `option_${index}: ${index}`) },
  "one option thousands of times": { name: "a.yaml", text: filled(() => "micro_batch_size: 1") },
  "thousands of anchors and aliases": {
    name: "a.yaml",
    text: filled((index) => (index % 2 === 0 ? `k${index}: &n${index} 1` : `k${index}: *n${index - 1}`)),
  },
  "a long text": { name: "a.yaml", text: `base_model: "${"a".repeat(bytes)}"` },
  "thousands of quotes": { name: "a.yaml", text: `a: ${'"'.repeat(bytes)}` },
  "a Python file of calls": {
    name: "a.py",
    text: filled((index) => `x${index} = SFTConfig(max_length=${index}, a=[1, 2])`),
  },
  "calls within each other": { name: "a.py", text: `a = ${"f(".repeat(bytes / 2)}` },
  "a sum of thousands": { name: "a.py", text: `a = SFTConfig(max_length=${"1+".repeat(bytes / 2)}1)` },
  "a call of thousands of arguments": { name: "a.py", text: `SFTConfig(${filled((index) => `a${index}=${index},`)})` },
  "broken Python": { name: "a.py", text: "def (:\n".repeat(bytes / 7) },
  "a command of thousands of options": {
    name: "a.sh",
    text: `trl sft ${filled((index) => `--a${index} ${index} \\`)}`,
  },
  "variables that grow": {
    name: "a.sh",
    text: `A=aaaaaaaaaa\n${filled(() => 'A="$A$A"')}\ntrl sft --model_name_or_path "$A"`,
  },
  "thousands of commands": { name: "a.sh", text: filled((index) => `trl sft --max_length ${index};`) },
};

describe("a configuration from outside", () => {
  it("is read or its fault is named, in every form of output", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFile, { minLength: 1, maxLength: 2 }), settings, async (files, given) => {
        const { checked, issues } = await said(files, given);
        expect(checked.length + issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it.each(Object.entries(hostile))("of 100 kB does not take long: %s", async (_, file) => {
    let fastest = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 5 && fastest > longestMs; tries += 1) {
      const start = performance.now();
      const result = await said([file]);
      fastest = Math.min(fastest, performance.now() - start);
      expect(result.checked.length + result.issues.length).toBeGreaterThan(0);
    }
    expect(fastest).toBeLessThan(longestMs);
  });

  it("with a bomb or a circle is refused by the line that it stands on", async () => {
    const issues = await Promise.all(
      ["a bomb of aliases", "an anchor within itself", "a map that merges itself", "brackets within each other"].map(
        async (name) => (await said([hostile[name] as SourceFile])).issues.map(({ line, fault }) => [line, fault.id]),
      ),
    );
    expect(issues).toEqual([[[5, "too-many"]], [[2, "cyclic"]], [[2, "cyclic"]], [[1, "too-deep"]]]);
  });
});
