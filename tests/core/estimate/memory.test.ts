import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { type Model, models } from "../../../src/core/catalogue/models.ts";
import { totalParameters } from "../../../src/core/catalogue/parameters.ts";
import { activationBytes, logitBytes } from "../../../src/core/estimate/activations.ts";
import { type MemoryEstimate, memoryEstimate, memoryParts } from "../../../src/core/estimate/memory.ts";
import { optimizerBytes } from "../../../src/core/estimate/optimizer.ts";
import { defaultRun, type Run, runOptions } from "../../../src/core/estimate/run.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { weightBytes } from "../../../src/core/estimate/weights.ts";
import { type TechniqueId, techniqueOf, techniques } from "../../../src/core/techniques/index.ts";

const { architectureOf, findModel } = builtInCatalogue;

const llama = architectureOf(findModel("llama-2-7b-hf") as Model);
const lora = techniqueOf("lora");
const full = techniqueOf("full");
const runOf = (changes: Partial<Run>): Run => ({ ...defaultRun, ...changes });

describe("memory, calculated by hand on Llama 2 7B,", () => {
  it("takes 2 bytes a parameter for weights in 16 bit, 18 in all for mixed precision with AdamW", () => {
    const parameters = 6_738_415_616;
    expect(weightBytes(llama, lora, defaultRun)).toBe(2 * parameters);
    const mixed = runOf({ mixedPrecision: "bf16" });
    expect(weightBytes(llama, full, mixed)).toBe(6 * parameters);
    expect(optimizerBytes(llama, full, mixed, parameters)).toBe(8 * parameters);
    expect(memoryEstimate(llama, full, mixed).gradients).toBe(4 * parameters);
  });

  it("takes 4.5 bits of a linear weight in NF4, 4.127 with double quantization, and 16 of the rest", () => {
    const linear = 32 * (4 * 4096 * 4096 + 3 * 4096 * 11008);
    const rest = 6_738_415_616 - linear;
    expect(weightBytes(llama, lora, runOf({ quantization: "nf4" }))).toBe((linear * 4.5) / 8 + 2 * rest);
    expect(weightBytes(llama, lora, runOf({ quantization: "nf4-double" }))).toBeCloseTo(
      (linear * 4.127) / 8 + 2 * rest,
      0,
    );
  });

  it("takes 16 bytes a parameter, of which ZeRO splits 12 in stage 1, 14 in stage 2 and all in stage 3", () => {
    const psi = totalParameters(llama);
    const states = (sharding: Run["sharding"]): number => {
      const run = runOf({ mixedPrecision: "bf16", sharding, gpuCount: 8 });
      const { weights, gradients, optimizerStates } = memoryEstimate(llama, full, run);
      return (weights + gradients + optimizerStates) / psi;
    };
    // Rajbhandari et al. 2020, figure 1, with K = 12 and 8 GPUs.
    expect(states("zero-1")).toBeCloseTo(4 + 12 / 8, 3);
    expect(states("zero-2")).toBeCloseTo(2 + 14 / 8, 3);
    expect(states("zero-3")).toBeCloseTo(16 / 8, 3);
  });

  it("keeps two fp32 norm inputs, four attention tensors and three of the MLP a layer, in 16 bit", () => {
    const none = { ...lora, keepsInputOf: () => [] };
    const perLayer = 2 * 4 * 4096 + 2 * 4 * 4096 + 2 * 3 * 11008;
    const { held, passing } = activationBytes(llama, none, runOf({ sequenceLength: 1000 }));
    expect(held).toBe(1000 * (32 * perLayer + 4096 * (4 + 2)));
    expect(passing).toBe(1000 * 2 * 3 * 11008);
  });

  it("keeps the input of each layer with checkpointing", () => {
    const { held } = activationBytes(llama, lora, runOf({ gradientCheckpointing: true, sequenceLength: 1000 }));
    expect(held).toBe(1000 * (32 * 4096 * 2 + 4096 * (4 + 2)));
  });

  it("takes batch x length x vocabulary x (2 + 4 + 4) bytes for logits; an eighth in chunks, or none", () => {
    const run = runOf({ microBatchSize: 2, sequenceLength: 2048 });
    expect(logitBytes(llama, lora, run)).toBe(2 * 2048 * 32000 * 10);
    expect(logitBytes(llama, lora, { ...run, loss: "chunked" })).toBe((2 * 2048 * 32000 * 10) / 8);
    expect(logitBytes(llama, lora, { ...run, loss: "fused" })).toBe(0);
  });

  it("grows with the square of the length by eager attention, and not by flash attention", () => {
    const at = (attention: Run["attention"], sequenceLength: number): number =>
      activationBytes(llama, lora, runOf({ attention, sequenceLength })).held;
    expect(at("flash", 8192) / at("flash", 4096)).toBeCloseTo(2, 6);
    expect(at("eager", 8192) - at("flash", 8192)).toBe(8192 * 32 * 32 * 8192 * (2 + 4));
  });
});

const modelNames = models.map(({ id }) => id);
const trainable = techniques.filter(({ trains }) => trains !== "unknown").map(({ id }) => id);

/** Any run of any model that the reader lets through. */
const runs = fc
  .record({
    model: fc.constantFrom(...modelNames),
    technique: fc.constantFrom(...trainable),
    quantization: fc.constantFrom(...runOptions.quantization),
    mixedPrecision: fc.constantFrom(...runOptions.mixedPrecision),
    optimizer: fc.constantFrom(...runOptions.optimizer),
    gradientCheckpointing: fc.boolean(),
    activationOffload: fc.boolean(),
    optimizerInBackward: fc.boolean(),
    attention: fc.constantFrom(...runOptions.attention),
    loss: fc.constantFrom(...runOptions.loss),
    sharding: fc.constantFrom(...runOptions.sharding),
    cpuOffload: fc.constantFrom(...runOptions.cpuOffload),
    microBatchSize: fc.integer({ min: 1, max: 16 }),
    sequenceLength: fc.integer({ min: 16, max: 8192 }),
    gpuCount: fc.constantFrom(1, 2, 4, 8),
  })
  .map((run) => readRun(run, builtInCatalogue))
  .filter((read) => !("issues" in read));

const memoryOf = (read: unknown, changes: Partial<Run> = {}): MemoryEstimate => {
  const { architecture, technique, run } = read as Exclude<ReturnType<typeof readRun>, { issues: unknown }>;
  return memoryEstimate(architecture, technique, { ...run, ...changes });
};
const settings = (read: unknown): Run => (read as { run: Run }).run;

describe("memory of any run", () => {
  const holds = (promise: (read: unknown) => void): void =>
    fc.assert(fc.property(runs, promise), { numRuns: 400, seed: 3 });

  it("adds up: the parts give the total, and the range holds it", () => {
    holds((read) => {
      const memory = memoryOf(read);
      const sum = memoryParts.reduce((total, part) => total + memory[part], 0);
      expect(memory.total).toBe(sum);
      for (const part of memoryParts) expect(memory[part]).toBeGreaterThanOrEqual(0);
      expect(memory.low).toBeLessThan(memory.total);
      expect(memory.high).toBeGreaterThan(memory.total);
    });
  });

  it("grows with the batch and with the length", () => {
    holds((read) => {
      const { microBatchSize, sequenceLength } = settings(read);
      expect(memoryOf(read, { microBatchSize: 2 * microBatchSize }).total).toBeGreaterThan(memoryOf(read).total - 1);
      expect(memoryOf(read, { sequenceLength: 2 * sequenceLength }).total).toBeGreaterThan(memoryOf(read).total - 1);
    });
  });

  it("never holds more weights, gradients and states of one GPU when more share them", () => {
    holds((read) => {
      const states = (gpuCount: number): number => {
        const { weights, adapters, gradients, optimizerStates } = memoryOf(read, { gpuCount });
        return weights + adapters + gradients + optimizerStates;
      };
      expect(states(8)).toBeLessThanOrEqual(states(4));
      expect(states(4)).toBeLessThanOrEqual(states(2));
    });
  });

  it("never pays for quantizing in weights", () => {
    holds((read) => {
      if (settings(read).quantization === "none") return;
      expect(memoryOf(read).weights).toBeLessThanOrEqual(memoryOf(read, { quantization: "none" }).weights);
    });
  });
});

describe("LoRA", () => {
  it("takes more with a higher rank", () => {
    fc.assert(
      fc.property(fc.constantFrom(...modelNames), fc.integer({ min: 1, max: 256 }), (name, rank) => {
        const model = architectureOf(findModel(name) as Model);
        const at = (r: number): number =>
          memoryEstimate(model, lora, runOf({ hyperparameters: { ...lora.hyperparameters, rank: r } })).total;
        expect(at(rank + 1)).toBeGreaterThan(at(rank));
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it("takes more on a model with more layers", () => {
    const at = (layers: number): number => {
      const read = readRun(
        {
          model: {
            config: {
              model_type: "llama",
              hidden_size: 1024,
              intermediate_size: 4096,
              num_hidden_layers: layers,
              num_attention_heads: 16,
              vocab_size: 32000,
            },
          },
          technique: "lora",
        },
        builtInCatalogue,
      );
      if ("issues" in read) throw new Error(JSON.stringify(read.issues));
      return memoryEstimate(read.architecture, read.technique, read.run).total;
    };
    for (let layers = 1; layers < 64; layers += 1) expect(at(layers + 1)).toBeGreaterThan(at(layers));
  });

  it("with a quantized base never exceeds plain LoRA in weights, on any model", () => {
    for (const row of models) {
      const model = architectureOf(row);
      const plain = memoryEstimate(model, lora, defaultRun).weights;
      const qlora = techniqueOf("qlora" as TechniqueId);
      expect(memoryEstimate(model, qlora, runOf({ quantization: "nf4-double" })).weights).toBeLessThan(plain);
    }
  });
});
