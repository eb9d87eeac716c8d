import { describe, expect, it } from "vitest";
import { check } from "../../../src/core/check/check.ts";
import { memoryEstimate } from "../../../src/core/estimate/memory.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { type Answers, builtInCatalogue, type FrameworkId, recipeFor } from "../../../src/core/index.ts";
import { draft } from "../../support/engine.ts";

const preferring: Answers = {
  access: "weights",
  goal: "preferences",
  model: "qwen2.5-0.5b",
  gpu: "h100-sxm",
  gpus: 1,
  examples: 2_000,
  length: { typical: 300, longest: 1_024 },
};

const recipeOf = async (answers: Answers, framework: FrameworkId) => {
  const made = await recipeFor(draft(answers), framework, builtInCatalogue, "lora");
  if ("unable" in made) throw new Error(made.unable.id);
  return made;
};

/** Bytes allocated at the peak of a run, as `tunewise estimate` reads it. */
const allocatedBy = (fields: Readonly<Record<string, unknown>>): number => {
  const read = readRun(
    { model: "qwen2.5-0.5b", hyperparameters: { rank: 16, targetModules: "all-linear" }, ...fields },
    builtInCatalogue,
  );
  if ("issues" in read) throw new Error(JSON.stringify(read.issues));
  return memoryEstimate(read.architecture, read.technique, read.run).allocated;
};

describe("frameworks with trainers of their own for preferences", () => {
  it.each([
    ["llama-factory", "pairs", "llama-factory-dpo"],
    ["llama-factory", "ratings", "llama-factory-kto"],
    ["ms-swift", "pairs", "ms-swift-dpo"],
    ["ms-swift", "ratings", "ms-swift-kto"],
  ] as const)("%s learns from %s by its own loss, in recipe and check", async (framework, feedback, trainer) => {
    const { run, text, fileName } = await recipeOf({ ...preferring, feedback }, framework);
    expect(run?.trainer).toBe(trainer);
    const { checked } = await check([{ name: fileName, text }], {}, builtInCatalogue);
    expect(checked.map((each) => each.run?.run.trainer)).toEqual([trainer]);
  });

  it("ORPO in a LLaMA-Factory file is its own, without a reference", async () => {
    const text = "model_name_or_path: Qwen/Qwen2.5-0.5B\nstage: dpo\npref_loss: orpo\nfinetuning_type: lora\n";
    const { checked } = await check([{ name: "orpo.yaml", text }], {}, builtInCatalogue);
    expect(checked.map((each) => each.run?.run.trainer)).toEqual(["llama-factory-orpo"]);
  });

  // One H200 on 28 November 2026: LoRA of rank 16, a micro-batch of 4 at 1,024 tokens, padded. KTO's
  // answers to other questions had 704 there, which the estimate counts as long as the others.
  it("LLaMA-Factory's need what one H200 took for them", () => {
    const padded = { technique: "lora", microBatchSize: 4, gradientAccumulation: 4, meanSequenceLength: 300 };
    expect(Math.abs(allocatedBy({ ...padded, trainer: "llama-factory-dpo" }) / 39.14e9 - 1)).toBeLessThan(0.01);
    expect(Math.abs(allocatedBy({ ...padded, trainer: "llama-factory-kto" }) / 21.5e9 - 1)).toBeLessThan(0.06);
  });

  // The same, QLoRA with a head that classifies, 16 texts of 1,024 tokens, its base prepared by PEFT.
  it("a base in 4 bits that PEFT prepared gives fp32 results, and takes as much as one H200 took", () => {
    const run = { technique: "qlora", head: "classification", microBatchSize: 16, meanSequenceLength: 200 };
    const prepared = allocatedBy({ ...run, trainer: "transformers" });
    expect(Math.abs(prepared / 38.57e9 - 1)).toBeLessThan(0.01);
    expect(prepared).toBeGreaterThan(1.3 * allocatedBy({ ...run, software: "transformers-2026-11" }));
  });

  it("a classifier's recipe leaves the base as it is, and a script that prepares it is read so", async () => {
    const answers: Answers = { ...preferring, goal: "classification" };
    const made = await recipeFor(draft(answers), "transformers", builtInCatalogue, "qlora");
    if ("unable" in made) throw new Error(made.unable.id);
    const softwareOf = async (text: string) =>
      (await check([{ name: made.fileName, text }], {}, builtInCatalogue)).checked.map(({ run }) => run?.run.software);
    expect(await softwareOf(made.text)).toEqual(["transformers-2026-11"]);
    const adapting = "model = get_peft_model(model, peft_config)";
    const prepared = made.text.replace(adapting, `model = prepare_model_for_kbit_training(model)\n${adapting}`);
    expect(await softwareOf(prepared)).toEqual(["transformers-prepared-2026-11"]);
  });
});

describe("Unsloth's kernels for adapters", () => {
  // One H200 on 28 November 2026: rank 16, a batch of so many tokens without padding.
  it.each([
    ["llama-3.1-8b", "qlora", 4_096, 8, 22.21e9],
    ["llama-3.2-1b", "lora", 2_673, 4, 5.65e9],
  ] as const)("need of %s with %s what one H200 took", (model, technique, sequenceLength, passes, bytes) => {
    const run = { model, technique, sequenceLength, gradientAccumulation: passes, trainer: "unsloth" };
    expect(Math.abs(allocatedBy(run) / bytes - 1)).toBeLessThan(0.05);
  });

  it("keep what the last layer of an MLP reads in families for which there are none, and where it is not adapted", () => {
    const perToken = (fields: Readonly<Record<string, unknown>>): number =>
      allocatedBy({ technique: "lora", trainer: "unsloth", sequenceLength: 4_096, ...fields });
    const attention = { rank: 16, targetModules: ["q_proj", "v_proj", "gate_proj", "up_proj"] };
    const fields = { hidden_size: 896, intermediate_size: 4_864, num_hidden_layers: 24, num_attention_heads: 14 };
    const config = { ...fields, num_key_value_heads: 2, vocab_size: 151_936, tie_word_embeddings: true };
    const product = 2 * 24 * 4_864 * 4_096;
    const [own, others] = ["qwen2", "smollm3"].map((type) =>
      perToken({ model: { config: { ...config, model_type: type } } }),
    );
    expect((others as number) - (own as number)).toBeGreaterThan(0.9 * product);
    expect(perToken({ hyperparameters: attention })).toBeLessThan(perToken({}));
  });
});
