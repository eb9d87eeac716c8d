import { describe, expect, it } from "vitest";
import { builtInCatalogue, estimateFrom } from "../../src/core/index.ts";
import { estimateJson } from "../../src/wording/estimateJson.ts";
import { tunewise } from "../support/commandLine.ts";
import { words } from "../support/english.ts";

const estimated = (input: string) => tunewise(["estimate", "-"], input);

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
  it("estimates a run as the core does", async () => {
    const { output, status } = await estimated(JSON.stringify(run));
    expect(status).toBe(0);
    const estimate = estimateFrom(run, builtInCatalogue);
    if ("issues" in estimate) throw new Error(JSON.stringify(estimate.issues));
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(estimateJson(estimate, words))));
  });

  it("gives an estimate for each run of an array, and the same for a model by name and by config.json", async () => {
    const [named, configured] = JSON.parse(
      (await estimated(JSON.stringify([run, { ...run, model: { config } }]))).output,
    );
    expect(named.trainableParameters).toBe(9_175_040);
    expect(configured).toEqual(named);
  });

  it("takes qlora as LoRA with a quantized base", async () => {
    const plain = { ...run, technique: "lora", quantization: "nf4-double" };
    const [qlora, lora] = JSON.parse((await estimated(JSON.stringify([{ ...run, technique: "qlora" }, plain]))).output);
    expect(qlora.memory).toEqual(lora.memory);
    expect(qlora.trainableParameters).toBe(lora.trainableParameters);
  });

  it("leaves the speed null without a card, and tells that of a card without bf16", async () => {
    const { gpu: _, ...nowhere } = run;
    const [without, t4] = JSON.parse((await estimated(JSON.stringify([nowhere, { ...run, gpu: "t4" }]))).output);
    expect(without.throughput).toBeNull();
    expect(t4.throughput.tokensPerSecond.mid).toBeGreaterThan(0);
  });

  it("estimates hundreds of runs at once", async () => {
    const { output, status } = await estimated(JSON.stringify(Array.from({ length: 200 }, () => run)));
    expect(status).toBe(0);
    expect(JSON.parse(output)).toHaveLength(200);
  });

  it.each([
    ['{"technique": "lora"}', "model"],
    ['{"model": "gpt-9", "technique": "lora"}', "model"],
    [
      '{"model": {"config": {"model_type": "llama", "hidden_size": 0, "intermediate_size": 11008, "num_hidden_layers": 32, "num_attention_heads": 32, "vocab_size": 32000}}, "technique": "lora"}',
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
  ])("refuses %s with exit status 2 and one line that names %s", async (input, path) => {
    const { output, error, status } = await estimated(input);
    expect([status, output]).toEqual([2, ""]);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
    expect(error.startsWith(`${path}:`)).toBe(true);
  });

  it("names the fault of every run of an array, each on a line of its own", async () => {
    const { error } = await estimated(
      '[{"technique": "lora"}, {"model": "gpt2", "technique": "lora"}, {"model": "gpt-9"}]',
    );
    expect(error.split("\n").map((line) => line.split(":")[0])).toEqual([
      "[0].model",
      "[2].model",
      "[2].technique",
      "",
    ]);
  });
});
