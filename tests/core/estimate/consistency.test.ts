import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { memoryStory } from "../../../src/core/estimate/story.ts";
import { issueText } from "../../../src/wording/issue.ts";
import { words } from "../../support/english.ts";

const read = (run: object) => {
  const result = readRun(run, builtInCatalogue);
  if ("issues" in result) throw new Error(result.issues.map((issue) => issueText(issue, words)).join("\n"));
  return result;
};

const estimated = (run: object) => {
  const { architecture, technique, run: settings } = read(run);
  return estimate(architecture, technique, settings, builtInCatalogue);
};

const memoryOf = (run: object) => estimated(run).memory.perGpuBytes;

const storyOf = (run: object) => {
  const { architecture, technique, run: settings } = read(run);
  return memoryStory(architecture, technique, settings);
};

const issuesOf = (run: object): readonly string[] => {
  const result = readRun(run, builtInCatalogue);
  return "issues" in result ? result.issues.map((issue) => issueText(issue, words)) : [];
};

describe("the range of a peak", () => {
  it.each([
    [{ model: "llama-3-8b", technique: "galore" }, 1_792, 2_048],
    [{ model: "llama-3.2-3b", technique: "full", weightsDtype: "fp32" }, 1_280, 1_536],
    [{ model: "llama-3.1-8b", technique: "lora" }, 256, 512],
  ])("never falls as sequences of %j grow from %i to %i tokens", (run, short, long) => {
    const [before, after] = [short, long].map((sequenceLength) => memoryOf({ ...run, sequenceLength }));
    expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? Number.NaN);
    expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? Number.NaN);
  });

  it("is made of parts that add up", () => {
    const { allocated, total, framework, low, high, device, ...parts } = memoryOf({
      model: "olmoe-1b-7b-0125",
      technique: "lora",
      sequenceLength: 333,
    });
    expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(allocated);
    expect(allocated + framework).toBe(total);
    expect(low <= total && total <= high && total < device).toBe(true);
  });
});

describe("a mixture of experts", () => {
  it("has a pair of matrices for each layer of each expert where a library keeps them apart", () => {
    // Of each expert three layers of 4,096 by 14,336; attention; and the router's 4,096 by 8.
    const run = { model: "mixtral-8x7b-v0.1", technique: "lora", software: "trl-2024-09" };
    const perLayer = 16 * (8 * 3 * (4_096 + 14_336) + 2 * 8_192 + 2 * (4_096 + 1_024) + 4_096 + 8);
    expect(estimated(run).trainableParameters).toBe(32 * perLayer);
  });

  it("keeps 16-bit experts under bitsandbytes, unless the program quantizes them", () => {
    const run = { model: "gpt-oss-20b", technique: "qlora", quantization: "nf4", sequenceLength: 1_024 };
    expect(memoryOf(run).weights).toBeGreaterThan(38e9);
    expect(memoryOf({ ...run, trainer: "unsloth" }).weights).toBeLessThan(16e9);
  });

  it("dequantizes no expert that is not quantized", () => {
    const run = { model: "mixtral-8x7b-v0.1", technique: "qlora", hyperparameters: { target_modules: ["q_proj"] } };
    const { architecture, technique, run: settings } = read({ ...run, sequenceLength: 8, gradientCheckpointing: true });
    expect(estimate(architecture, technique, settings, builtInCatalogue).memory.perGpuBytes.workspace).toBeLessThan(
      0.2e9,
    );
  });

  it("keeps no more for 8-bit layers than for those that are 8-bit", () => {
    const run = {
      model: "qwen3-30b-a3b",
      technique: "lora",
      hyperparameters: { target_modules: ["q_proj"] },
      gradientCheckpointing: true,
      sequenceLength: 8_192,
    };
    const more = memoryOf({ ...run, quantization: "int8" }).activations - memoryOf(run).activations;
    expect(more).toBeLessThan(8e9);
  });
});

describe("an evaluation", () => {
  const at = (run: object): number => storyOf(run).moments.find(({ id }) => id === "evaluation")?.bytes ?? Number.NaN;
  const evaluation = { microBatchSize: 8, sequenceLength: 1_024 };

  it("holds no fewer logits of pairs than of single sequences", () => {
    const run = { model: "llama-3.1-8b", technique: "lora", evaluation };
    expect(at({ ...run, trainer: "trl-dpo" })).toBeGreaterThan(at(run));
  });

  it("counts the work of a block where no logits are", () => {
    const run = { model: "qwen2.5-0.5b", technique: "lora", head: "embedding" };
    const batch = { microBatchSize: 64, sequenceLength: 512 };
    const weights = memoryOf(run).weights;
    // Three intermediate tensors of 4,864 in 16 bit.
    expect(at({ ...run, evaluation: batch }) - weights).toBeGreaterThan(64 * 512 * 4_864 * 2 * 3);
  });

  it("counts the scores of eager attention", () => {
    const run = { model: "llama-3.1-8b", technique: "qlora", attention: "eager" };
    const batch = { microBatchSize: 8, sequenceLength: 8_192 };
    expect(at({ ...run, evaluation: batch })).toBeGreaterThan(8 * 32 * 8_192 * 8_192 * 6);
  });
});

describe("a model without a language-model head", () => {
  it("does not load the weights of one", () => {
    const run = { model: "llama-3.1-8b", technique: "lora" };
    const head = 128_256 * 4_096 * 2;
    expect(memoryOf(run).weights - memoryOf({ ...run, head: "embedding" }).weights).toBe(head);
  });
});

describe("host memory", () => {
  it("holds no second copy of weights that FSDP keeps in fp32", () => {
    const run = {
      model: "llama-3.1-8b",
      technique: "full",
      mixedPrecision: "bf16",
      sharding: "fsdp",
      gpuCount: 8,
      cpuOffload: "optimizer",
    };
    const { hostBytes } = estimated(run).memory;
    // Two states and the gradients, in fp32.
    expect(hostBytes).toBeCloseTo((12 * 8_030_261_248) / 8, -9);
  });
});

describe("a run that cannot be", () => {
  it.each([
    [{ model: "llama-3.1-8b", technique: "lora", rl: { generations: 1, completionLength: 1 } }, "rl"],
    [
      {
        model: "llama-3.1-8b",
        technique: "lora",
        trainer: "trl-grpo",
        sequenceLength: 1_024,
        rl: { generations: 8, completionLength: 1_025 },
      },
      "rl.completionLength",
    ],
    [{ model: "llama-3.1-8b", technique: "bitfit" }, "technique"],
    [
      { model: "llama-3.1-8b", technique: "full", optimizerInBackward: true, gradientAccumulation: 2 },
      "optimizerInBackward",
    ],
    [{ model: "llama-3.1-8b", technique: "lora", hyperparameters: { alpha: -1 } }, "hyperparameters.alpha"],
    [{ model: "llama-3.1-8b", technique: "lora", gpu: { memoryGiB: 20_000 } }, "gpu.memoryGiB"],
  ])("is refused at its field: %j", (run, field) => {
    const issues = issuesOf(run);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(field);
  });

  it("has all its faults named at once", () => {
    const issues = issuesOf({ model: "zz", software: "x", quantization: "x", weightsDtype: "x", loss: "x" }).join("\n");
    for (const field of ["model", "technique", "software", "quantization", "weightsDtype", "loss"]) {
      expect(issues).toContain(`${field}:`);
    }
  });

  it("names a number beyond all numbers as it was given", () => {
    expect(
      issuesOf({ model: "llama-3.1-8b", technique: "lora", sequenceLength: Number.POSITIVE_INFINITY })[0],
    ).toContain("Infinity");
  });
});
