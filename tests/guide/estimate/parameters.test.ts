import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/guide/catalogue/architecture.ts";
import { readConfig } from "../../../src/guide/catalogue/config-json.ts";
import { findModel } from "../../../src/guide/catalogue/models.ts";
import { totalParameters } from "../../../src/guide/estimate/parameters.ts";
import { type TechniqueId, techniqueOf } from "../../../src/guide/techniques/index.ts";
import type { Hyperparameters } from "../../../src/guide/techniques/technique.ts";
import counts from "../../fixtures/parameter-counts.json";

const modelOf = (name: string): Model => findModel(name) as Model;

describe("trainable parameters", () => {
  it.each(counts.rows.map((row) => [row.technique, row.model, row] as const))(
    "of %s on %s are exactly those a library printed",
    (id, model, row) => {
      const technique = techniqueOf(id as TechniqueId);
      expect(technique.trainableParameters(modelOf(model), row.hyperparameters as Hyperparameters)).toBe(
        row.trainableParameters,
      );
    },
  );

  it("of bottleneck adapters follow Houlsby's count: 2md + d + m, twice a layer or once", () => {
    const { trainableParameters } = techniqueOf("bottleneck-adapter");
    const model = modelOf("llama-3.1-8b");
    const once = 32 * (2 * 256 * 4096 + 4096 + 256);
    expect(trainableParameters(model, { reductionFactor: 16, placement: "pfeiffer" })).toBe(once);
    expect(trainableParameters(model, { reductionFactor: 16, placement: "houlsby" })).toBe(2 * once);
  });
});

describe("total parameters", () => {
  it.each([
    ["llama-3.2-3b", 3_212_749_824],
    ["qwen2.5-3b", 3_089_625_088 - 3_686_400],
  ])("of %s are those that PEFT printed", (id, count) => {
    expect(totalParameters(modelOf(id))).toBe(count);
  });

  it("are the same by name and by config.json", () => {
    const result = readConfig({
      model_type: "llama",
      hidden_size: 4096,
      intermediate_size: 14336,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 128256,
      tie_word_embeddings: false,
    });
    expect("architecture" in result && totalParameters(result.architecture)).toBe(
      totalParameters(modelOf("llama-3.1-8b")),
    );
  });
});

describe("config.json", () => {
  it.each([
    [{ model_type: "mamba" }, "model_type"],
    [{ model_type: "llama" }, "hidden_size"],
    [{ model_type: "llama", hidden_size: "4096" }, "hidden_size"],
    [{ model_type: "llama", hidden_size: 64, num_attention_heads: 4, num_key_value_heads: 3 }, "num_key_value_heads"],
    [[], "config.json"],
  ])("names the field that cannot be used: %j", (config, field) => {
    const result = readConfig(config);
    expect("problem" in result && result.problem.field).toBe(field);
  });
});
