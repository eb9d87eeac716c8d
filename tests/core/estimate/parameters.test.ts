import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { type Model } from "../../../src/core/catalogue/models.ts";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import type { TechniqueFixture } from "../../../src/core/techniques/fixture.ts";
import { techniqueOf } from "../../../src/core/techniques/index.ts";

const { architectureOf, findModel } = builtInCatalogue;

const modelOf = (name: string) => architectureOf(findModel(name) as Model);

const estimated = (run: unknown) => {
  const read = readRun(run, builtInCatalogue);
  if ("issues" in read) throw new Error(JSON.stringify(read.issues));
  return estimate(read.architecture, read.technique, read.run, builtInCatalogue);
};

const fixtures = import.meta.glob<{ fixture: TechniqueFixture }>("../../../src/core/techniques/*/fixture.ts", {
  eager: true,
});

/** Every count that a library printed, as the folders of techniques have them. */
const counts = Object.entries(fixtures).flatMap(([path, { fixture }]) =>
  fixture.counts.map((row) => {
    const technique = path.split("/").at(-2) as string;
    return [technique, row.model, JSON.stringify(row.hyperparameters), row] as const;
  }),
);

describe("trainable parameters", () => {
  it.each(counts)("of %s on %s with %s are exactly those a library printed", (technique, model, _, row) => {
    // Tuning of norms names the norms, all of which are counted.
    const hyperparameters = technique === "layernorm-tuning" ? {} : row.hyperparameters;
    const result = estimated({ model, technique, hyperparameters });
    expect(result.trainableParameters).toBe(row.trainableParameters);
    // PEFT's total also counts the copies it makes of tuned norms.
    if (row.totalParameters !== undefined && technique !== "layernorm-tuning") {
      expect(result.totalParameters).toBe(row.totalParameters);
    }
  });

  it("of bottleneck adapters follow Houlsby's count: 2md + d + m, twice a layer or once", () => {
    const { trainableParameters } = techniqueOf("bottleneck-adapter");
    const once = 32 * (2 * 256 * 4096 + 4096 + 256);
    expect(trainableParameters(modelOf("llama-3.1-8b"), { reductionFactor: 16, placement: "pfeiffer" })).toBe(once);
    expect(trainableParameters(modelOf("llama-3.1-8b"), { reductionFactor: 16, placement: "houlsby" })).toBe(2 * once);
  });

  it("of LoRA on a mixture of experts count every expert, whose gate and up projection are one parameter of twice the rank", () => {
    const { trainableParameters } = techniqueOf("lora");
    // Mixtral 8x7B, rank 8 on the experts' gate: 32 layers x 8 experts x 16 x (4096 + 28672).
    expect(trainableParameters(modelOf("mixtral-8x7b-v0.1"), { rank: 8, targetModules: ["gate_proj"] })).toBe(
      32 * 8 * 16 * (4096 + 28672),
    );
  });

  it("of DoRA leave the experts out: PEFT refuses it there", () => {
    const { trainableParameters, hyperparameters } = techniqueOf("dora");
    const attention = ["q_proj", "k_proj", "v_proj", "o_proj"] as const;
    const model = modelOf("mixtral-8x7b-v0.1");
    expect(trainableParameters(model, hyperparameters)).toBe(trainableParameters(model, { targetModules: attention }));
  });

  it("of LoRA on an encoder-decoder count self- and cross-attention", () => {
    const { trainableParameters } = techniqueOf("lora");
    // T5 base, rank 8 on queries and values: 12 encoder layers, 12 decoder layers with two
    // attentions each.
    expect(trainableParameters(modelOf("t5-base"), { rank: 8, targetModules: ["q_proj", "v_proj"] })).toBe(
      (12 + 24) * 2 * 8 * (768 + 768),
    );
  });

  it("of BitFit are the model's own biases", () => {
    const { trainableParameters } = techniqueOf("bitfit");
    expect(trainableParameters(modelOf("llama-3.1-8b"), {})).toBe(0);
    // Qwen2.5 7B: biases on queries, keys and values only.
    expect(trainableParameters(modelOf("qwen2.5-7b"), {})).toBe(28 * (3584 + 512 + 512));
  });
});
