import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largeFiles } from "../../fixtures/large-files.ts";
import { check } from "../../src/core/check/check.ts";
import { mostCharacters } from "../../src/core/check/files/source.ts";
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
 * Configurations that nobody would write: nothing throws, and each is worded. The short run takes the same few each time.
 */
const runs = isLong ? { numRuns: 100_000 } : { numRuns: 200, seed: 20_261_126 };

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
  "model_class",
  "peft_config",
  "dist_config",
  "train_batch_size",
  "dataset_mixer",
  "zero_stage",
  "attn_implementation",
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
    "eager",
    ".*\\.(q|v)_proj",
    "((a|b)*)*c{2,9}",
    "$((8 / (2 - 2)))",
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

  // How long each takes is for npm run bench:check to say.
  it.each(Object.entries(largeFiles))("of 100 kB is read or its fault is named: %s", async (_, file) => {
    expect(file.text.length).toBeLessThanOrEqual(mostCharacters);
    const { checked, issues } = await said([file]);
    expect(checked.length + issues.length).toBeGreaterThan(0);
  });

  it("of a million characters is refused by its size", async () => {
    for (const name of ["a.yaml", "a.json", "a.py", "a.sh", "pasted"]) {
      const { issues } = await said([{ name, text: "a: 1\n".repeat(200_000) }]);
      expect(issues.map(({ line, fault }) => [line, fault.id])).toEqual([[1, "too-large"]]);
    }
  });

  it("with a bomb or a circle is refused by the line that it stands on", async () => {
    const issues = await Promise.all(
      ["a bomb of aliases", "an anchor within itself", "a map that merges itself", "brackets within each other"].map(
        async (name) =>
          (await said([largeFiles[name] as SourceFile])).issues.map(({ line, fault }) => [line, fault.id]),
      ),
    );
    expect(issues).toEqual([[[5, "too-many"]], [[2, "cyclic"]], [[2, "cyclic"]], [[1, "too-deep"]]]);
  });
});
