import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { estimateFrom } from "../../../src/core/estimate/estimate-json.ts";

const memoryOf = (value: Readonly<Record<string, unknown>>) => {
  const estimated = estimateFrom(value, builtInCatalogue);
  if ("issues" in estimated) throw new Error(JSON.stringify(estimated.issues));
  return estimated.memory.perGpuBytes;
};

describe("a run that does not name its program or software", () => {
  const run = { model: "llama-3.1-8b", technique: "lora", microBatchSize: 4, sequenceLength: 4096 };

  it("has a range that covers every program that may run it, each with its own loss", () => {
    const { total, low, high } = memoryOf(run);
    expect(total).toBe(memoryOf({ ...run, software: "trl-2026-11" }).total);
    for (const trainer of ["trl-sft", "unsloth", "axolotl", "llama-factory", "ms-swift", "torchtune", "litgpt"]) {
      const other = memoryOf({ ...run, trainer });
      expect(low).toBeLessThanOrEqual(other.low);
      expect(high).toBeGreaterThanOrEqual(other.high);
    }
    expect(low).toBeLessThan(memoryOf({ ...run, trainer: "torchtune", compile: true }).low);
    expect(memoryOf({ ...run, compile: false }).low).toBe(memoryOf({ ...run, trainer: "unsloth" }).low);
  });

  it("is not Unsloth's where the model is split", () => {
    const split = { ...run, sharding: "fsdp", gpuCount: 4, compile: false };
    expect(memoryOf(split).low).toBeGreaterThan(memoryOf({ ...split, trainer: "unsloth" }).low);
  });

  it("is of a program that does more than predict tokens where it classifies", () => {
    const classified = { ...run, head: "classification" };
    expect(memoryOf(classified).low).toBe(memoryOf({ ...classified, software: "transformers-2026-11" }).low);
  });

  it("may run without autocast where it asks for fp32 weights and not for mixed precision", () => {
    const wide = { ...run, weightsDtype: "fp32" };
    expect(memoryOf(wide).high).toBeGreaterThanOrEqual(
      memoryOf({ ...wide, software: "transformers-2026-11", mixedPrecision: "none" }).high,
    );
    expect(memoryOf({ ...wide, mixedPrecision: "bf16" }).high).toBeLessThan(memoryOf(wide).high);
  });

  it("may hold checkpoints in host memory where the program that it names does so by default", () => {
    const checkpointed = { ...run, trainer: "unsloth", gradientCheckpointing: true };
    const [unsaid, kept, offloaded] = [{}, { activationOffload: false }, { activationOffload: true }].map((fields) =>
      memoryOf({ ...checkpointed, ...fields }),
    );
    expect(unsaid?.low).toBe(offloaded?.low);
    expect(unsaid?.high).toBe(kept?.high);
    expect(kept?.low).toBeGreaterThan(offloaded?.low as number);
  });

  it("does not widen the range of a run that names its software", () => {
    const { low, high } = memoryOf({ ...run, software: "trl-2026-11" });
    expect(high / low).toBeLessThan(1.6);
  });
});
