import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { estimate, readRun } from "../../src/core/index.ts";

const tunewise = (input: string) =>
  spawnSync(process.execPath, ["dist/cli.js", "estimate", "-"], { input, encoding: "utf8" });

const run = {
  model: "Llama-3.2-3B",
  technique: "lora",
  hyperparameters: { r: 32, target_modules: ["q_proj", "v_proj"], lora_alpha: 64 },
  trainableDtype: "fp32",
  microBatchSize: 4,
  sequenceLength: 768,
  gradientAccumulation: null,
  gpu: "l40s",
};

const config = {
  model_type: "llama",
  hidden_size: 3072,
  intermediate_size: 8192,
  num_hidden_layers: 28,
  num_attention_heads: 24,
  num_key_value_heads: 8,
  head_dim: 128,
  vocab_size: 128256,
  tie_word_embeddings: true,
};

describe("tunewise estimate", () => {
  it("estimates a run as the core does", () => {
    const { stdout, status } = tunewise(JSON.stringify(run));
    expect(status).toBe(0);
    const read = readRun(run);
    if ("problem" in read) throw new Error(read.problem.path);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(estimate(read.architecture, read.technique, read.run))),
    );
  });

  it("gives an estimate for each run of an array, and the same for a model by name and by config.json", () => {
    const [named, configured] = JSON.parse(tunewise(JSON.stringify([run, { ...run, model: { config } }])).stdout);
    expect(named.trainableParameters).toBe(9_175_040);
    expect(configured).toEqual(named);
  });

  it("takes qlora as LoRA with a quantized base", () => {
    const plain = { ...run, technique: "lora", quantization: "nf4-double" };
    const [qlora, lora] = JSON.parse(tunewise(JSON.stringify([{ ...run, technique: "qlora" }, plain])).stdout);
    expect(qlora.memory).toEqual(lora.memory);
    expect(qlora.trainableParameters).toBe(lora.trainableParameters);
  });

  it("leaves the speed null without a card, and without a rate that was read", () => {
    const { gpu: _, ...nowhere } = run;
    const [without, t4] = JSON.parse(tunewise(JSON.stringify([nowhere, { ...run, gpu: "t4" }])).stdout);
    expect(without.throughput).toBeNull();
    expect(t4.throughput).toBeNull();
  });

  it("estimates 10,000 runs at once", () => {
    const { stdout, status } = spawnSync(process.execPath, ["dist/cli.js", "estimate", "-"], {
      input: JSON.stringify(Array.from({ length: 10_000 }, () => run)),
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(10_000);
  });

  it.each([
    ['{"technique": "lora"}', "model"],
    ['{"model": "gpt-9", "technique": "lora"}', "model"],
    [
      '{"model": {"config": {"model_type": "llama", "hidden_size": 0}}, "technique": "lora"}',
      "model.config.hidden_size",
    ],
    ['{"model": {"config": []}, "technique": "lora"}', "model.config"],
    ['{"model": "llama-3.1-8b", "technique": "magic"}', "technique"],
    ['{"model": "llama-3.1-8b", "technique": "lora", "quantization": "int3"}', "quantization"],
    ['{"model": "llama-3.1-8b", "technique": "full", "quantization": "nf4"}', "quantization"],
    ['{"model": "llama-3.1-8b", "technique": "lora", "microBatchSize": 0}', "microBatchSize"],
    ['{"model": "llama-3.1-8b", "technique": "lora", "microbatch": 2}', "microbatch"],
    ['{"model": "llama-3.1-8b", "technique": "lora", "gpu": "gtx"}', "gpu"],
    ['{"model": "llama-3.1-8b", "technique": "lora", "hyperparameters": {"rank": -1}}', "hyperparameters.rank"],
    [
      '{"model": "llama-3.1-8b", "technique": "lora", "hyperparameters": {"targetModules": ["q_proj", "x_proj"]}}',
      "hyperparameters.targetModules[1]",
    ],
    ['[{"model": "llama-3.1-8b", "technique": "lora"}, {"model": "llama-3.1-8b"}]', "[1].technique"],
    ['"run"', "run"],
    ["{", "standard input"],
  ])("refuses %s: exit 2 and one line that names %s", (input, path) => {
    const { stdout, stderr, status } = tunewise(input);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.startsWith(`${path}:`)).toBe(true);
  });
});
