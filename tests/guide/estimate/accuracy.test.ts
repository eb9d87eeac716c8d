import { describe, expect, it } from "vitest";
import type { Architecture } from "../../../src/guide/catalogue/architecture.ts";
import { findModel } from "../../../src/guide/catalogue/models.ts";
import { contextBytes } from "../../../src/guide/estimate/calibration.ts";
import { memoryEstimate } from "../../../src/guide/estimate/memory.ts";
import type { Run } from "../../../src/guide/estimate/run.ts";
import { type TechniqueId, techniqueOf } from "../../../src/guide/techniques/index.ts";
import measurements from "../../fixtures/memory-measurements.json";

/** Names that the sources use for models which the catalogue has under another. */
const aliases: Readonly<Record<string, string>> = { "Llama-3-8B": "llama-3.1-8b" };

const architectureOf = (model: (typeof measurements.rows)[number]["model"]): Architecture => {
  if (typeof model === "string") return findModel(aliases[model] ?? model) as Architecture;
  const { config } = model;
  return {
    ...(findModel("llama-2-7b-hf") as Architecture),
    hiddenSize: config.hidden_size,
    intermediateSize: config.intermediate_size,
    layers: config.num_hidden_layers,
    attentionHeads: config.num_attention_heads,
    keyValueHeads: config.num_key_value_heads,
    headDimension: config.hidden_size / config.num_attention_heads,
    vocabularySize: config.vocab_size,
    queryKeyValueBias: true,
  };
};

const results = measurements.rows.map(({ id, model, technique, run, measured }) => {
  const memory = memoryEstimate(architectureOf(model), techniqueOf(technique as TechniqueId), run as unknown as Run);
  // What the allocator reports leaves out the context; what the device reports holds it.
  const context = measured.kind.includes("device") ? 0 : contextBytes;
  return {
    id,
    error: Math.abs(memory.total - context - measured.peakBytes) / measured.peakBytes,
    inside: measured.peakBytes >= memory.low - context && measured.peakBytes <= memory.high - context,
  };
});

const quantile = (share: number): number =>
  results.map(({ error }) => error).toSorted((a, b) => a - b)[Math.floor(share * (results.length - 1))] as number;

describe("memory estimate against published runs", () => {
  it("has a median error of at most 8% and a 90th percentile of at most 20%", () => {
    console.info(
      `${results.length} runs: median ${(quantile(0.5) * 100).toFixed(1)}%, 90th percentile ${(quantile(0.9) * 100).toFixed(1)}%, worst ${(quantile(1) * 100).toFixed(1)}%`,
    );
    expect(quantile(0.5)).toBeLessThanOrEqual(0.08);
    expect(quantile(0.9)).toBeLessThanOrEqual(0.2);
  });

  it("holds nine of ten of them in its range", () => {
    const held = results.filter(({ inside }) => inside).length / results.length;
    console.info(
      `${(held * 100).toFixed(0)}% inside; outside: ${results
        .filter(({ inside }) => !inside)
        .map(({ id }) => id)
        .join(", ")}`,
    );
    expect(held).toBeGreaterThanOrEqual(0.9);
  });
});
