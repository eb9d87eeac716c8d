import { describe, expect, it } from "vitest";
import { axolotl, rows as data } from "../../../fixtures/configurations.ts";
import { type Checked, check } from "../../../src/core/check/check.ts";
import { builtInCatalogue, type CheckSettings, type Finding, type SourceFile } from "../../../src/core/index.ts";

const findingsOf = async (
  files: readonly SourceFile[],
  settings: CheckSettings = { gpu: "rtx-4090" },
): Promise<readonly Finding[]> => {
  const { checked, issues } = await check(files, settings, builtInCatalogue);
  expect(issues).toEqual([]);
  return checked.flatMap(({ findings }) => findings);
};

const found = async <Id extends Finding["id"]>(
  id: Id,
  ...given: Parameters<typeof findingsOf>
): Promise<Finding<Id>> => {
  const findings = await findingsOf(...given);
  const finding = findings.find((each) => each.id === id);
  if (!finding) throw new Error(`not found: ${findings.map((each) => each.id).join(", ")}`);
  return finding as Finding<Id>;
};

describe("the time of a checked run", () => {
  it("counts a pair once, as the speed does", async () => {
    const pairs = { rl: "dpo", max_steps: 100 };
    const { checked } = await check([axolotl(pairs)], { gpu: "rtx-4090" }, builtInCatalogue);
    const [{ run, cost }] = checked as [Checked];
    const tokensPerSecond = run?.estimate.throughput?.tokensPerSecond.mid ?? 0;
    expect(run?.run.trainer).toBe("trl-dpo");
    expect(cost?.hours?.mid).toBeCloseTo((100 * 16 * 1_024) / tokensPerSecond / 3_600, 6);
  });
});

describe("a check finds", () => {
  it("nothing grave in a run that fits", async () => {
    const findings = await findingsOf([axolotl()]);
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("that memory runs out, with the least that makes it fit", async () => {
    const { severity, facts, place, fix } = await found("out-of-memory", [
      axolotl({ base_model: "meta-llama/Meta-Llama-3.1-8B", micro_batch_size: 8, gradient_accumulation_steps: 1 }),
    ]);
    expect(severity).toBe("error");
    expect(place).toEqual({ file: "axolotl.yaml", line: 7 });
    expect(facts.lowBytes).toBeGreaterThan(facts.usableBytes);
    expect(facts.remedies).toContain("micro-batch");
    const sizes = Object.fromEntries(fix?.map(({ name, value }) => [name, Number(value)]) ?? []);
    expect(Number(sizes.micro_batch_size) * Number(sizes.gradient_accumulation_steps)).toBe(8);
    expect(facts.fitsOn).not.toBeNull();
  });

  it("that memory runs out in evaluation only, with the batch that fits", async () => {
    const { facts, fix } = await found("out-of-memory-in-evaluation", [
      axolotl({ val_set_size: 0.1, eval_batch_size: 64, sequence_len: 2_048, gradient_checkpointing: true }),
    ]);
    expect(facts.batchSize).toBe(64);
    expect(facts.fittingBatchSize).toBeLessThan(64);
    expect(fix).toMatchObject([{ name: "eval_batch_size", value: facts.fittingBatchSize }]);
  });

  it("a misspelt option, an option of an earlier release and one without effect", async () => {
    const misspelt = await found("unknown-option", [axolotl({ micro_batch_sise: 4 })]);
    expect([misspelt.facts.meant, misspelt.place.line]).toEqual(["micro_batch_size", 15]);
    // Where the right name stands beside it, what was meant by both is not known.
    expect(misspelt.fix).toBeNull();
    const old = await found("renamed-option", [axolotl({ evaluation_strategy: "no" })]);
    expect([old.facts.to, old.fix?.[0]?.rename]).toEqual(["eval_strategy", "eval_strategy"]);
    const idle = await found("without-effect", [axolotl({ eval_sample_packing: true })]);
    expect(idle.facts.name).toBe("eval_sample_packing");
  });

  it("layers to adapt that the model does not have, at which PEFT stops if it finds none", async () => {
    const targets = (...names: readonly string[]) =>
      axolotl({
        lora_target_linear: false,
        lora_target_modules: names,
        base_model: "microsoft/Phi-3-mini-4k-instruct",
      });
    const none = await found("missing-modules", [targets("q_proj", "v_proj")]);
    expect([none.severity, none.place.line, none.facts.missing]).toEqual(["error", 15, ["q_proj", "v_proj"]]);
    expect(none.facts.own).toEqual(["qkv_proj", "o_proj", "gate_up_proj", "down_proj"]);
    const some = await found("missing-modules", [targets("q_proj", "o_proj", "lm_head")]);
    expect([some.severity, some.facts.missing]).toEqual(["warning", ["q_proj"]]);
    const ids = (await findingsOf([targets("qkv_proj", "mlp.down_proj")])).map(({ id }) => id);
    expect(ids).not.toContain("missing-modules");
  });

  it("that experts of a mixture stay in 16 bit where the run is to be quantized", async () => {
    const quantized = { adapter: "qlora", load_in_4bit: true };
    const { facts } = await found("experts-in-16-bit", [axolotl({ base_model: "Qwen/Qwen3-30B-A3B", ...quantized })]);
    // 48 layers of 128 experts of three matrices, 2,048 by 768.
    expect(facts.bytes).toBe(2 * 48 * 128 * 3 * 2_048 * 768);
    const ids = (await findingsOf([axolotl({ base_model: "Qwen/Qwen3-8B", ...quantized })])).map(({ id }) => id);
    expect(ids).not.toContain("experts-in-16-bit");
  });

  it("a batch or learning rate of DeepSpeed's file that is not the run's", async () => {
    const deepspeed = (fields: object): SourceFile => ({
      name: "zero2.json",
      text: JSON.stringify({ zero_optimization: { stage: 2 }, ...fields }),
    });
    const files = (fields: object) => [axolotl({ deepspeed: "zero2.json" }), deepspeed(fields)];
    const { facts, fix } = await found("deepspeed-mismatch", files({ train_micro_batch_size_per_gpu: 4 }));
    expect(facts).toEqual({
      name: "train_micro_batch_size_per_gpu",
      value: 4,
      option: "micro_batch_size",
      given: 1,
    });
    expect(fix).toMatchObject([{ name: "train_micro_batch_size_per_gpu", value: "auto" }]);
    const rate = await found("deepspeed-mismatch", files({ optimizer: { params: { lr: 0.001 } } }));
    expect(rate.facts.name).toBe("optimizer.params.lr");
    const same = { train_micro_batch_size_per_gpu: "auto", gradient_accumulation_steps: 16 };
    expect((await findingsOf(files(same))).map(({ id }) => id)).not.toContain("deepspeed-mismatch");
  });

  it("the largest micro-batch that fits, and the longest sequences where nothing else helps", async () => {
    const smaller = await found("out-of-memory", [axolotl({ micro_batch_size: 128, gradient_checkpointing: true })]);
    const sizes = Object.fromEntries(smaller.fix?.map(({ name, value }) => [name, Number(value)]) ?? []);
    expect(sizes.micro_batch_size).toBeGreaterThan(1);
    expect(Number(sizes.micro_batch_size) * Number(sizes.gradient_accumulation_steps)).toBe(128 * 16);
    const model = { base_model: "meta-llama/Meta-Llama-3.1-8B", gradient_checkpointing: true };
    const long = await found(
      "out-of-memory",
      [axolotl({ ...model, adapter: "qlora", load_in_4bit: true, sequence_len: 65_536, plugins: [] })],
      { gpu: "t4" },
    );
    expect(long.facts.remedies).toBeNull();
    expect(long.facts.fittingLength).toBeGreaterThan(1_024);
    expect(long.facts.fittingLength).toBeLessThan(65_536);
  });

  it("no fault in settings of an adapter that it does not count, and says so", async () => {
    const peft =
      'from peft import LoraConfig\npeft_config = LoraConfig(r=8, target_parameters=["7.mlp.experts.down_proj"])\n';
    const text = `${peft}from trl import SFTConfig, SFTTrainer\nSFTTrainer(model="openai/gpt-oss-20b", args=SFTConfig(), peft_config=peft_config)\n`;
    const { checked } = await check([{ name: "train.py", text }], {}, builtInCatalogue);
    const [{ findings, notUnderstood }] = checked as [Checked];
    expect(findings.map(({ id }) => id)).not.toContain("bad-value");
    expect(notUnderstood).toContainEqual(expect.objectContaining({ name: "target_parameters", why: "not-counted" }));
  });

  it("no more tokens than the model takes, where the files say no length", async () => {
    const text = `from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments
model = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")
trainer = Trainer(model=model, args=TrainingArguments(output_dir="out"))
`;
    const { checked } = await check([{ name: "train.py", text }], {}, builtInCatalogue);
    expect(checked[0]?.run?.run.sequenceLength).toBe(512);
  });

  it("TRL's scripts by their names, though all their options are those of Transformers", async () => {
    const text =
      "python trl/scripts/kto.py --model_name_or_path Qwen/Qwen2.5-0.5B --per_device_train_batch_size 8 --learning_rate 5e-7 --num_train_epochs 1 --output_dir out --logging_steps 10 --bf16\n";
    const { checked } = await check([{ name: "kto.sh", text }], {}, builtInCatalogue);
    expect(checked.map(({ framework }) => framework)).toEqual(["trl"]);
  });

  it.each([
    ["Qwen/Qwen3-8B", "llama3", true],
    ["meta-llama/Meta-Llama-3-8B-Instruct", "llama2", true],
    ["meta-llama/Llama-3.1-8B-Instruct", "llama3", false],
    ["mistralai/Mixtral-8x7B-Instruct-v0.1", "mistral", false],
    ["deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", "deepseekr1", false],
    ["Qwen/Qwen2.5-7B", "chatml", false],
    ["./saves/my-model", "llama3", false],
  ])("whether the chat template is another family's: %s with %s", async (model, template, isOther) => {
    const text = `model_name_or_path: ${model}\nstage: sft\ndo_train: true\nfinetuning_type: lora\ntemplate: ${template}\ncutoff_len: 1024\n`;
    const { checked } = await check([{ name: "sft.yaml", text }], {}, builtInCatalogue);
    const ids = checked.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect([checked.length, ids.includes("other-template")]).toEqual([1, isOther]);
  });

  it("what constants make of each other, and checkpointing that PEFT switches on", async () => {
    const text = `from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
from peft import LoraConfig, TaskType, get_peft_model, prepare_model_for_kbit_training
MICRO = 4
BATCH = 128
STEPS = BATCH // MICRO
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-0.5B", load_in_8bit=True)
model = prepare_model_for_kbit_training(model)
model = get_peft_model(model, LoraConfig(r=8, task_type=TaskType.CAUSAL_LM))
trainer = Trainer(model=model, args=TrainingArguments(per_device_train_batch_size=MICRO, gradient_accumulation_steps=STEPS))
`;
    const runOf = async (script: string) =>
      (await check([{ name: "train.py", text: script }], {}, builtInCatalogue)).checked[0] as Checked;
    const { run, notUnderstood } = await runOf(text);
    expect(run?.run).toMatchObject({ microBatchSize: 4, gradientAccumulation: 32, gradientCheckpointing: true });
    expect(notUnderstood).toEqual([]);
    const off = text.replace("training(model)", "training(model, use_gradient_checkpointing=False)");
    expect((await runOf(off)).run?.run.gradientCheckpointing).toBe(false);
    // Set a second time, a constant is none, and neither is what depends on it.
    const again = await runOf(text.replace("STEPS =", "MICRO = 8\nSTEPS ="));
    expect(again.notUnderstood.map(({ name }) => name)).toContain("gradient_accumulation_steps");
  });

  it.each([
    ["paged_adam_32bit", "paged_adamw_32bit"],
    ["adamw_hf", null],
    ["adamw_torch_fused", undefined],
  ])("an optimizer that Transformers does not have: %s", async (optim, meant) => {
    const text = `from trl import SFTConfig, SFTTrainer\nSFTTrainer("Qwen/Qwen2.5-0.5B", args=SFTConfig(optim="${optim}"))\n`;
    const findings = await findingsOf([{ name: "train.py", text }]);
    const unknown = findings.find((each): each is Finding<"unknown-value"> => each.id === "unknown-value");
    expect(unknown?.facts.name).toBe(meant === undefined ? undefined : "optim");
    if (meant) expect(unknown?.facts.meant).toBe(meant);
  });

  it("bf16 on a GPU that has no units for it, where it is asked for", async () => {
    const { facts, fix } = await found("bf16-emulated", [axolotl()], { gpu: "t4" });
    expect(facts.gpuName).toBe("NVIDIA T4");
    expect(fix?.map(({ name, value }) => [name, value])).toEqual([
      ["bf16", false],
      ["fp16", true],
    ]);
    for (const [options, gpu] of [[{ bf16: "auto" }, "t4"] as const, [{}, "rtx-4090"] as const]) {
      const ids = (await findingsOf([axolotl(options)], { gpu })).map(({ id }) => id);
      expect(ids).not.toContain("bf16-emulated");
    }
  });

  it("no configuration in a notebook, of which it asks for the script", async () => {
    const { issues } = await check([{ name: "train.ipynb", text: '{"cells": []}' }], {}, builtInCatalogue);
    expect(issues).toEqual([{ file: "train.ipynb", line: 1, fault: { id: "notebook" } }]);
  });

  it("arguments that TRL's trainers took once", async () => {
    const call = (more: string): SourceFile => ({
      name: "train.py",
      text: `from trl import SFTConfig, SFTTrainer\nSFTTrainer("Qwen/Qwen2.5-0.5B", args=SFTConfig(), train_dataset=data${more})\n`,
    });
    const old = await found("renamed-option", [call(", tokenizer=tokenizer")]);
    expect([old.severity, old.facts.within, old.facts.to]).toEqual(["error", "SFTTrainer", "processing_class"]);
    const moved = await found("unknown-option", [call(', dataset_text_field="text"')]);
    expect([moved.severity, moved.facts.name]).toEqual(["error", "dataset_text_field"]);
    const ids = (await findingsOf([call(", processing_class=tokenizer, peft_config=None")])).map(({ id }) => id);
    expect(ids).not.toContain("unknown-option");
  });

  it("a chat template that the framework does not have", async () => {
    expect((await found("unknown-value", [axolotl({ chat_template: "lama3" })])).facts.meant).toBe("llama3");
    const ids = (await findingsOf([axolotl({ chat_template: "tokenizer_default_fallback_chatml" })])).map(
      ({ id }) => id,
    );
    expect(ids).not.toContain("unknown-value");
  });

  it("a learning rate far beyond all that was published, with the one to start from", async () => {
    const { facts, fix } = await found("learning-rate", [axolotl({ learning_rate: 0.003 })]);
    expect(facts.basis).toContainEqual({ claim: "trl-rates" });
    expect(fix).toMatchObject([{ name: "learning_rate", value: facts.mid }]);
    expect((await findingsOf([axolotl({ learning_rate: 0.0005 })])).map(({ id }) => id)).not.toContain("learning-rate");
  });

  it("too few updates, examples that are cut, and padding, from the lengths of the data", async () => {
    const few = await found("few-updates", [axolotl(), data(Array.from({ length: 40 }, () => 100))]);
    expect(few.facts).toEqual({ updates: 9, least: 20, batchSize: 16 });
    const lengths = Array.from({ length: 400 }, (_, index) => (index % 8 === 0 ? 4_000 : 100));
    const cut = await found("cut-examples", [axolotl(), data(lengths)]);
    expect(cut.facts).toMatchObject({ count: 50, examples: 400, length: 1_024, longest: 4_103, cuts: "drops" });
    const rows = { name: "train.csv", text: `text,source\n${"word ".repeat(10)},a\n`.concat("ab,b\n,c\n") };
    const { checked } = await check([axolotl(), rows], {}, builtInCatalogue);
    expect(checked[0]?.data).toEqual({ file: "train.csv", examples: 2, tokens: [1, 13] });
    const padding = await found("wasted-padding", [axolotl({ micro_batch_size: 4 }), data(lengths)]);
    expect(padding.facts.share).toBeGreaterThan(0.3);
    expect(padding.fix).toMatchObject([{ name: "sample_packing", value: true }]);
  });

  it("a KTO file that takes one answer at once, where the trainer has none to compare it with", async () => {
    const { severity, place, facts, fix } = await found("refused-run", [
      axolotl({ rl: "kto", micro_batch_size: 1, gradient_accumulation_steps: 16 }),
    ]);
    expect([severity, facts.reason, place.line]).toEqual(["error", "single-ratings", 7]);
    expect(fix?.map(({ name, value }) => [name, value])).toEqual([
      ["micro_batch_size", 2],
      ["gradient_accumulation_steps", 8],
    ]);
    const two = await findingsOf([axolotl({ rl: "kto", micro_batch_size: 2 })]);
    expect(two.map(({ id }) => id)).not.toContain("refused-run");
  });

  const script = (config: string, options: string, peft = ""): SourceFile => ({
    name: "train.py",
    text: `from trl import ${config}\n${peft}args = ${config}(${options})\ntrainer = ${config.replace("Config", "Trainer")}(model="Qwen/Qwen2.5-0.5B", args=args${peft === "" ? "" : ", peft_config=peft_config"})\n`,
  });

  it.each([
    ["KTOConfig", "per_device_train_batch_size=1", "", "single-ratings", 2],
    [
      "GRPOConfig",
      "per_device_train_batch_size=4, gradient_accumulation_steps=1, num_generations=8",
      "",
      "answer-groups",
      2,
    ],
    [
      "SFTConfig",
      'output_dir="output"',
      "from peft import PrefixTuningConfig\npeft_config = PrefixTuningConfig(num_virtual_tokens=20)\n",
      "prefix-checkpointing",
      false,
    ],
  ] as const)("what TRL and PEFT stop at: %s(%s)", async (config, options, peft, reason, value) => {
    const { facts, fix } = await found("refused-run", [script(config, options, peft)], {
      gpu: "rtx-4090",
      gpuCount: 1,
    });
    expect(facts.reason).toBe(reason);
    expect(fix?.[0]?.value).toBe(value);
  });

  it("nothing of that where TRL is told how to do without, or where the file does not say it", async () => {
    const files = [
      script("KTOConfig", 'per_device_train_batch_size=1, loss_type="apo_zero_unpaired"'),
      script("GRPOConfig", "per_device_train_batch_size=4, steps_per_generation=4"),
      // What is set only when the program runs, and what is no number of answers at all.
      script("GRPOConfig", 'per_device_train_batch_size=6, num_generations=int(os.environ["N"])'),
      script("GRPOConfig", 'per_device_train_batch_size=int(os.environ["N"]), num_generations=6'),
      script("GRPOConfig", "per_device_train_batch_size=4, num_generations=0"),
    ];
    for (const file of files) {
      const ids = (await findingsOf([file], { gpu: "rtx-4090", gpuCount: 1 })).map(({ id }) => id);
      expect(ids).not.toContain("refused-run");
    }
  });

  it("that checkpointing is not needed, and a cheaper GPU", async () => {
    const spare = [axolotl({ base_model: "Qwen/Qwen2.5-0.5B", gradient_checkpointing: true })];
    const { facts, fix } = await found("checkpointing-not-needed", spare, { gpu: "h100-sxm" });
    expect(facts.speedup).toBeGreaterThan(1);
    expect(fix).toMatchObject([{ name: "gradient_checkpointing", value: false }]);
    expect((await found("cheaper-gpu", spare, { gpu: "h100-sxm" })).facts.share).toBeLessThan(0.8);
  });

  it("a value that no run can have, and estimates the rest", async () => {
    const { checked } = await check([axolotl({ micro_batch_size: 0 })], {}, builtInCatalogue);
    expect(checked[0]?.findings[0]).toMatchObject({ id: "bad-value", place: { line: 7 } });
    expect(checked[0]?.run?.run.microBatchSize).toBe(1);
  });
});
