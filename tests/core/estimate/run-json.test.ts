import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { models } from "../../../src/core/catalogue/models.ts";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { runOptions } from "../../../src/core/estimate/run.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { techniques } from "../../../src/core/techniques/index.ts";

const plausible: Readonly<Record<string, readonly unknown[]>> = {
  model: models.map(({ id }) => id),
  technique: techniques.map(({ id }) => id),
  ...runOptions,
  gpu: ["rtx-4090", "H100-SXM"],
  gpuCount: [1, 8],
  microBatchSize: [1, 4],
  sequenceLength: [1, 1024],
  hyperparameters: [{}, { r: 8, target_modules: ["c_attn"] }, { targetModules: "all-linear+head", rank: 4 }],
};

const entries = Object.entries(plausible).map(([key, values]) =>
  fc
    .oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.jsonValue() })
    .map((value) => [key, value] as const),
);

describe("a run", () => {
  it("is estimated or refused by name, never thrown at, whatever its fields hold", () => {
    fc.assert(
      fc.property(fc.tuple(...entries), (pairs) => {
        const read = readRun(Object.fromEntries(pairs));
        if ("problem" in read) {
          expect(read.problem.allowed).not.toBe("");
          return;
        }
        const { memory, trainableParameters } = estimate(read.architecture, read.technique, read.run, builtInCatalogue);
        expect(Number.isInteger(trainableParameters)).toBe(true);
        for (const bytes of Object.values(memory.perGpuBytes)) {
          expect(Number.isInteger(bytes)).toBe(true);
          expect(bytes).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });

  it("takes PEFT's LoRA with use_dora for DoRA", () => {
    const read = readRun({ model: "llama-3.2-3b", technique: "lora", hyperparameters: { r: 8, use_dora: true } });
    expect("technique" in read && read.technique.id).toBe("dora");
  });

  it.each([
    ["bias", "all"],
    ["modules_to_save", ["lm_head"]],
    ["layers_to_transform", [0, 1]],
    ["rank_pattern", { q_proj: 4 }],
  ])("refuses %s: %j, which would train what is not counted, and takes it at rest", (key, value) => {
    const problem = (given: unknown): unknown => {
      const read = readRun({ model: "llama-3.2-3b", technique: "lora", hyperparameters: { [key]: given } });
      return "problem" in read ? read.problem.path : null;
    };
    expect(problem(value)).toBe(`hyperparameters.${key}`);
    expect(problem(key === "bias" ? "none" : null)).toBeNull();
  });

  it("takes a fused layer for the layers that it fuses, and the output head where it is named", () => {
    const trainable = (targetModules: unknown): number => {
      const read = readRun({ model: "llama-2-7b-hf", technique: "lora", hyperparameters: { rank: 8, targetModules } });
      if ("problem" in read) throw new Error(read.problem.path);
      return read.technique.trainableParameters(read.architecture, read.run.hyperparameters);
    };
    expect(trainable(["c_attn"])).toBe(trainable(["q_proj", "k_proj", "v_proj"]));
    expect(trainable("all-linear+head") - trainable("all-linear")).toBe(8 * (4096 + 32000));
  });
});
