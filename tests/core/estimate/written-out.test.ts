import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { instantsOf } from "../../../src/core/estimate/step/moments.ts";

/**
 * What a step took on an H200 above its weights, by tokens: two layers with random weights and a
 * vocabulary of 1,000 in Transformers 5.17 and PyTorch 2.11, one sequence under bf16 autocast, attention
 * written out, gradient checkpointing, only the embeddings trained (2026-11-27).
 */
const measured = {
  llama: {
    config: { hidden_size: 3072, intermediate_size: 8192, num_attention_heads: 24, num_key_value_heads: 8 },
    bytes: { 1024: 458_011_648, 2048: 1_724_933_120, 4096: 6_687_671_296 },
  },
  gpt_oss: {
    config: {
      hidden_size: 2880,
      intermediate_size: 2880,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      head_dim: 64,
      num_local_experts: 8,
      num_experts_per_tok: 4,
    },
    bytes: { 1024: 598_977_536, 2048: 2_272_551_936, 4096: 8_855_077_888 },
  },
  gemma2: {
    config: {
      hidden_size: 2304,
      intermediate_size: 9216,
      num_attention_heads: 8,
      num_key_value_heads: 4,
      head_dim: 256,
    },
    bytes: { 1024: 246_464_512, 2048: 697_763_840, 4096: 2_611_734_528 },
  },
  bloom: {
    config: { hidden_size: 2048, n_layer: 2, n_head: 16 },
    bytes: { 1024: 327_320_576, 2048: 1_191_379_968, 4096: 4_542_497_792 },
  },
  deepseek_v4: {
    config: { compress_ratios: [128, 4], n_routed_experts: 8 },
    bytes: { 1024: 1_892_824_064, 2048: 5_130_248_192, 4096: 16_713_962_496 },
  },
} as const;

const rows = Object.entries(measured).flatMap(([family, { config, bytes }]) =>
  Object.entries(bytes).map(([tokens, peak]) => ({ family, config, sequenceLength: Number(tokens), peak })),
);

describe("attention written out", () => {
  it.each(rows)("of $family takes with $sequenceLength tokens what was measured, to 12%", (row) => {
    const { family, config, sequenceLength, peak } = row;
    const result = readRun(
      {
        model: { config: { model_type: family, num_hidden_layers: 2, vocab_size: 1_000, ...config } },
        trainer: "transformers",
        technique: "lora",
        hyperparameters: { rank: 1, targetModules: ["q_proj", "q_b_proj"] },
        weightsDtype: "bf16",
        trainableDtype: "bf16",
        attention: "eager",
        microBatchSize: 1,
        sequenceLength,
        gradientCheckpointing: true,
      },
      builtInCatalogue,
    );
    if ("issues" in result) throw new Error(JSON.stringify(result.issues));
    const { architecture, technique, run } = result;
    const taken = instantsOf(architecture, technique, run)
      .filter(({ id }) => id === "forward" || id === "loss" || id === "backward")
      .map(({ bytes, lasting }) => bytes - lasting);
    expect(Math.abs(Math.max(...taken) / peak - 1)).toBeLessThan(0.12);
  });
});
