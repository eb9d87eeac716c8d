import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/core/check/check.ts";
import { readJsonFile } from "../../../src/core/check/files/json.ts";
import { builtInCatalogue, type CheckSettings, type SourceFile } from "../../../src/core/index.ts";

const checkedOf = async (files: Readonly<Record<string, string>>, settings: CheckSettings = {}) => {
  const sources: readonly SourceFile[] = Object.entries(files).map(([name, text]) => ({ name, text }));
  const { checked, issues } = await check(sources, settings, builtInCatalogue);
  expect(issues).toEqual([]);
  expect(checked).toHaveLength(1);
  return checked[0] as (typeof checked)[number];
};

/** The run that was understood, of which each test looks at a few fields. */
const runOf = async (files: Readonly<Record<string, string>>, settings?: CheckSettings) => {
  const { run, framework, reading, modelName, findings } = await checkedOf(files, settings);
  if (!run) throw new Error(JSON.stringify(findings));
  return { framework, model: modelName, technique: run.technique.id, method: reading.method, reading, ...run.run };
};

describe("a configuration is read:", () => {
  it("arguments of TRL's command, on lines that go on, with accelerate's launcher", async () => {
    const run = await runOf({
      "run.sh": [
        "#!/bin/bash",
        "export MODEL=Qwen/Qwen2.5-7B",
        "accelerate launch --num_processes 4 --use_deepspeed --zero_stage 3 \\",
        "  trl/scripts/sft.py --model_name_or_path $MODEL \\",
        "  --use_peft --lora_r 64 --lora_target_modules all-linear --dtype bfloat16 \\",
        "  --per_device_train_batch_size 2 --gradient_accumulation_steps 8 --max_length 2048",
      ].join("\n"),
    });
    expect(run).toMatchObject({
      framework: "trl",
      model: "Qwen/Qwen2.5-7B",
      technique: "lora",
      hyperparameters: { rank: 64, alpha: 32 },
      microBatchSize: 2,
      gradientAccumulation: 8,
      sequenceLength: 2_048,
      sharding: "zero-3",
      gpuCount: 4,
      gradientCheckpointing: true,
      weightsDtype: "bf16",
      mixedPrecision: "bf16",
    });
  });

  it("TRL's YAML with accelerate's file beside it", async () => {
    const run = await runOf({
      "grpo.yaml":
        "model_name_or_path: Qwen/Qwen2.5-1.5B\nnum_generations: 8\nmax_completion_length: 256\ndtype: bfloat16\nbf16: true\n",
      "fsdp.yaml":
        "compute_environment: LOCAL_MACHINE\ndistributed_type: FSDP\nfsdp_config:\n  fsdp_version: 2\nnum_processes: 8\n",
    });
    expect(run).toMatchObject({
      method: "grpo",
      trainer: "trl-grpo",
      technique: "full",
      sharding: "fsdp",
      gpuCount: 8,
      rl: { generations: 8, completionLength: 256 },
    });
  });

  it("literals of a Python file, through variables that the module sets once", async () => {
    const { reading, ...run } = await runOf({
      "train.py": `
import torch
from transformers import AutoModelForCausalLM, BitsAndBytesConfig
from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training
from trl import DPOConfig, DPOTrainer

MODEL = "mistralai/Mistral-7B-v0.3"
RANK = 32
bnb = BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type='nf4', bnb_4bit_compute_dtype=torch.bfloat16)
model = AutoModelForCausalLM.from_pretrained(MODEL, quantization_config=bnb, torch_dtype=torch.bfloat16)
model = prepare_model_for_kbit_training(model)
peft_config = LoraConfig(r=RANK, lora_alpha=2 * RANK, target_modules=["q_proj", "v_proj"])
args = DPOConfig(
    output_dir="out", per_device_train_batch_size=1, gradient_accumulation_steps=16,
    learning_rate=5e-6, optim="paged_adamw_8bit", max_length=1_024,
    num_train_epochs=epochs,
)
trainer = DPOTrainer(model=model, args=args, peft_config=peft_config, train_dataset=data)
`,
    });
    expect(run).toMatchObject({
      framework: "trl",
      model: "mistralai/Mistral-7B-v0.3",
      method: "dpo",
      trainer: "trl-dpo",
      technique: "qlora",
      quantization: "nf4",
      hyperparameters: { rank: 32, alpha: 64 },
      optimizer: "paged-adamw-8bit",
      sequenceLength: 1_024,
    });
    expect(reading.learningRate).toBe(5e-6);
    expect(reading.notUnderstood.map(({ name, why }) => [name, why])).toEqual([["num_train_epochs", "not-literal"]]);
  });

  it("variables that a function sets once, but none that a branch or a loop sets", async () => {
    const { reading, ...run } = await runOf({
      "train.py": `
from transformers import AutoModelForCausalLM
from peft import LoraConfig
from trl import SFTConfig, SFTTrainer

def main():
    model_id: str = "Qwen/Qwen3-8B"
    rank = 8
    if debug:
        batch = 1
    for length in (512, 1024):
        rate = 1e-4
    model = AutoModelForCausalLM.from_pretrained(model_id, dtype="bfloat16")
    args = SFTConfig("out", per_device_train_batch_size=batch, learning_rate=rate, max_length=2048)
    SFTTrainer(model=model, args=args, peft_config=LoraConfig(r=rank, lora_alpha=16)).train()

if __name__ == "__main__":
    main()
`,
    });
    expect(run).toMatchObject({ model: "Qwen/Qwen3-8B", technique: "lora", hyperparameters: { rank: 8 } });
    expect(reading.notUnderstood.map(({ name }) => name).toSorted()).toEqual([
      "learning_rate",
      "per_device_train_batch_size",
    ]);
  });

  it("a Python file of Transformers' Trainer", async () => {
    const run = await runOf({
      "train.py": `
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
model = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.2-1B", dtype="float32")
args = TrainingArguments("out", per_device_train_batch_size=4, bf16=True, eval_strategy="epoch", optim="adafactor")
Trainer(model=model, args=args).train()
`,
    });
    expect(run).toMatchObject({
      framework: "transformers",
      technique: "full",
      microBatchSize: 4,
      weightsDtype: "fp32",
      mixedPrecision: "bf16",
      gradientCheckpointing: false,
      optimizer: "adafactor",
      evaluation: { microBatchSize: 8 },
    });
  });

  it("ms-swift's arguments, with the processes of its environment", async () => {
    const run = await runOf({
      "sft.sh":
        "NPROC_PER_NODE=2 swift sft --model Qwen/Qwen2.5-7B --tuner_type lora --torch_dtype bfloat16 --lora_rank 16 --target_modules all-linear --per_device_train_batch_size 1 --gradient_accumulation_steps 8 --max_length 4096 --deepspeed zero2",
    });
    expect(run).toMatchObject({
      framework: "ms-swift",
      trainer: "ms-swift",
      technique: "lora",
      hyperparameters: { rank: 16, alpha: 32 },
      sequenceLength: 4_096,
      gpuCount: 2,
      sharding: "zero-2",
    });
  });

  it.each([
    [
      "MLX-LM",
      "lora.yaml",
      "model: Qwen/Qwen3-4B\ntrain: true\nfine_tune_type: lora\niters: 600\nlearning_rate: 1e-5\n",
    ],
    ["MLX-LM", "lora.sh", "mlx_lm.lora --model Qwen/Qwen3-4B --train --data data --iters 600"],
    ["verl", "ppo.sh", "python3 -m verl.trainer.main_ppo algorithm.adv_estimator=grpo data.train_batch_size=256"],
  ])("or refused by the name of its framework, %s, where no reader knows it: %s", async (framework, name, text) => {
    const { checked, issues } = await check([{ name, text }], {}, builtInCatalogue);
    expect(checked).toEqual([]);
    expect(issues).toEqual([{ file: name, line: 1, fault: { id: "no-reader", framework } }]);
  });

  it("GRPO by ms-swift: what vLLM takes bounds prompt and answer together", async () => {
    const command =
      "swift rlhf --rlhf_type grpo --model Qwen/Qwen2.5-1.5B --tuner_type full --max_length 1024 --max_completion_length 2048 --use_vllm true --vllm_mode";
    const colocated = await runOf({ "grpo.sh": `${command} colocate --vllm_max_model_len 2500` });
    expect(colocated).toMatchObject({
      method: "grpo",
      sequenceLength: 2_500,
      rl: { generations: 8, completionLength: 2_048, engine: "vllm" },
    });
    const served = await runOf({ "grpo.sh": `${command} server` });
    expect(served).toMatchObject({ sequenceLength: 3_072, rl: { engine: "vllm-server" } });
    expect(served.reading.notUnderstood).toEqual([]);
  });

  it("LLaMA-Factory's YAML with DeepSpeed's JSON beside it", async () => {
    const run = await runOf(
      {
        "sft.yaml":
          "model_name_or_path: meta-llama/Meta-Llama-3.1-8B\nstage: sft\ndo_train: true\nfinetuning_type: full\ndeepspeed: conf/ds.json\ntemplate: llama3\nbf16: true\ncutoff_len: 2048\nper_device_train_batch_size: 1\nlearning_rate: 1.0e-5\n",
        "ds.json":
          '{"zero_optimization": {"stage": 3, "offload_optimizer": {"device": "cpu"}}, "bf16": {"enabled": true}}',
      },
      { gpuCount: 4 },
    );
    expect(run).toMatchObject({
      framework: "llama-factory",
      technique: "full",
      sharding: "zero-3",
      cpuOffload: "optimizer",
      gpuCount: 4,
      gradientCheckpointing: true,
    });
  });

  it("Axolotl's YAML with anchors and merged keys", async () => {
    const run = await runOf({
      "axolotl.yml":
        "defaults: &d\n  micro_batch_size: 3\n  sequence_len: 1024\n<<: *d\nbase_model: Qwen/Qwen2.5-0.5B\nadapter: lora\nlora_r: 8\nlora_alpha: 16\nlora_target_linear: true\nval_set_size: 0\nbf16: true\n",
    });
    expect(run).toMatchObject({ framework: "axolotl", microBatchSize: 3, sequenceLength: 1_024, evaluation: null });
  });

  it("Unsloth's calls, with its defaults", async () => {
    const run = await runOf({
      "train.py": `
from unsloth import FastLanguageModel
from trl import SFTTrainer, SFTConfig
model, tokenizer = FastLanguageModel.from_pretrained("Qwen/Qwen2.5-7B", max_seq_length=2048)
model = FastLanguageModel.get_peft_model(model, r=16, lora_alpha=16)
trainer = SFTTrainer(model=model, args=SFTConfig(per_device_train_batch_size=2, gradient_accumulation_steps=4))
`,
    });
    expect(run).toMatchObject({
      framework: "unsloth",
      technique: "qlora",
      quantization: "nf4-double",
      sequenceLength: 2_048,
      activationOffload: true,
      microBatchSize: 2,
      loss: "fused",
    });
  });

  it("each of several by itself, and a file that says how another is started as that", async () => {
    const yaml = (model: string): string => `base_model: ${model}\nmicro_batch_size: 1\nsequence_len: 512\n`;
    const { checked } = await check(
      [
        { name: "a.yaml", text: yaml("Qwen/Qwen2.5-0.5B") },
        { name: "b.yaml", text: yaml("Qwen/Qwen2.5-1.5B") },
        { name: "run.sh", text: "accelerate launch --num_processes 2 -m axolotl.cli.train a.yaml" },
      ],
      {},
      builtInCatalogue,
    );
    expect(checked.map(({ file, modelName, gpuCount }) => [file, modelName, gpuCount])).toEqual([
      ["a.yaml", "Qwen/Qwen2.5-0.5B", 2],
      ["b.yaml", "Qwen/Qwen2.5-1.5B", 2],
    ]);
  });

  it("and the model that is named beside a file whose own is not in the catalogue", async () => {
    const file = { "a.yaml": "base_model: acme/secret-7b\nmicro_batch_size: 1\nsequence_len: 512\n" };
    const without = await checkedOf(file);
    expect(without.run).toBeNull();
    expect(without.findings.map(({ id, severity }) => [id, severity])).toEqual([["not-estimated", "error"]]);
    expect((await runOf(file, { model: "qwen2.5-7b" })).model).toBe("Qwen/Qwen2.5-7B");
  });
});

describe("a JSON file", () => {
  const plainJson = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 });

  const valueOf = (text: string): unknown => {
    const read = readJsonFile({ name: "a.json", text });
    if ("issue" in read) return read.issue.fault.id;
    return Object.fromEntries(read.section.options.map(({ name, value }) => [name, value]));
  };

  it("is read as JSON.parse reads it, and each option stands where its text is", () => {
    fc.assert(
      fc.property(plainJson, fc.constantFrom(undefined, 1, "\t"), (given, indent) => {
        const text = JSON.stringify(given, null, indent);
        expect(valueOf(text)).toEqual(JSON.parse(text));
        const read = readJsonFile({ name: "a.json", text });
        for (const { name, value, span, valueSpan } of "section" in read ? read.section.options : []) {
          expect(JSON.parse(text.slice(valueSpan.from, valueSpan.to))).toEqual(value);
          expect(JSON.parse(`{${text.slice(span.from, span.to)}}`)).toEqual({ [name]: value });
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it("is refused where JSON.parse refuses it, and by the line of the fault", () => {
    fc.assert(
      fc.property(plainJson, fc.nat(), fc.constantFrom("", ",", "]", "'", "01", "\u0001", "x"), (given, place, put) => {
        const whole = JSON.stringify(given);
        const at = place % (whole.length + 1);
        const text = whole.slice(0, at) + put + whole.slice(put === "" ? at + 1 : at);
        let parsed: unknown = "syntax";
        try {
          parsed = JSON.parse(text);
        } catch {
          // What it says of the fault differs between engines.
        }
        const read = valueOf(text);
        if (!["twice", "no-configuration"].includes(String(read))) expect([text, read]).toEqual([text, parsed]);
      }),
      { numRuns: 400, seed: 3 },
    );
    const broken = readJsonFile({ name: "a.json", text: '{\n "a": 1,\n "b": tru\n}' });
    expect("issue" in broken && broken.issue).toMatchObject({ line: 3, fault: { id: "syntax", language: "JSON" } });
  });
});
