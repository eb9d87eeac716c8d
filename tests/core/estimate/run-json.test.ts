import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { models } from "../../../src/core/catalogue/models.ts";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { runOptions } from "../../../src/core/estimate/run.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { techniques } from "../../../src/core/techniques/index.ts";
import { issueText } from "../../../src/wording/issue.ts";
import { words } from "../../support/english.ts";

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
        const read = readRun(Object.fromEntries(pairs), builtInCatalogue);
        if ("issues" in read) {
          expect(read.issues.length).toBeGreaterThan(0);
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
    const read = readRun(
      { model: "llama-3.2-3b", technique: "lora", hyperparameters: { r: 8, use_dora: true } },
      builtInCatalogue,
    );
    expect("technique" in read && read.technique.id).toBe("dora");
  });

  it.each([
    ["bias", "all"],
    ["modules_to_save", ["lm_head"]],
    ["layers_to_transform", [0, 1]],
    ["rank_pattern", { q_proj: 4 }],
  ])("refuses %s: %j, which would train what is not counted, and takes it at rest", (key, value) => {
    const problem = (given: unknown): unknown => {
      const read = readRun(
        { model: "llama-3.2-3b", technique: "lora", hyperparameters: { [key]: given } },
        builtInCatalogue,
      );
      return "issues" in read ? read.issues[0]?.path : null;
    };
    expect(problem(value)).toBe(`hyperparameters.${key}`);
    expect(problem(key === "bias" ? "none" : null)).toBeNull();
  });

  it("takes a fused layer for the layers that it fuses, and the output head where it is named", () => {
    const trainable = (targetModules: unknown): number => {
      const read = readRun(
        { model: "llama-2-7b-hf", technique: "lora", hyperparameters: { rank: 8, targetModules } },
        builtInCatalogue,
      );
      if ("issues" in read) throw new Error(JSON.stringify(read.issues));
      return read.technique.trainableParameters(read.architecture, read.run.hyperparameters);
    };
    expect(trainable(["c_attn"])).toBe(trainable(["q_proj", "k_proj", "v_proj"]));
    expect(trainable("all-linear+head") - trainable("all-linear")).toBe(8 * (4096 + 32000));
  });
});

const refusedFields = (run: object): readonly string[] => {
  const read = readRun(run, builtInCatalogue);
  return "issues" in read ? read.issues.map((issue) => issueText(issue, words)) : [];
};

const withSettings = (technique: string, hyperparameters: object): readonly string[] =>
  refusedFields({ model: "gpt2", technique, hyperparameters });

describe("hyperparameters", () => {
  it.each([
    ["oft", { blocks: 4096 }, 'blocks: "4096" is not allowed; use a divisor of 768, the input size of q_proj'],
    ["oft", { r: 4096 }, 'r: "4096" is not allowed; use a divisor of 768, the input size of q_proj'],
    ["oft", { blocks: 7 }, 'blocks: "7" is not allowed; use a divisor of 768, the input size of q_proj'],
    ["oft", { blocks: 1000 }, 'blocks: "1000" is not allowed; use a divisor of 768, the input size of q_proj'],
    ["oft", { blocks: 768 }, 'blocks: "768" is not allowed; use a divisor of 768, the input size of q_proj'],
    ["oft", { blockSize: 4096 }, 'blockSize: "4096" is not allowed; use a divisor of 768, the input size of q_proj'],
    ["oft", { blockSize: 1 }, 'blockSize: "1" is not allowed; use a whole number from 2 to 65536'],
    [
      "boft",
      { boft_block_size: 5 },
      'boft_block_size: "5" is not allowed; use a divisor of 768, the input size of q_proj',
    ],
    ["lora", { r: 4096 }, 'r: "4096" is not allowed; use 1 to 3072, the longer side of up_proj'],
    ["adalora", { init_r: 4096 }, 'init_r: "4096" is not allowed; use 1 to 3072, the longer side of up_proj'],
    ["galore", { rank: 4096 }, 'rank: "4096" is not allowed; use 1 to 3072, the longer side of up_proj'],
    [
      "bottleneck-adapter",
      { reductionFactor: 1000 },
      'reductionFactor: "1000" is not allowed; use at most 768, the hidden size',
    ],
    [
      "lora",
      { target_modules: ["in_proj_z"] },
      'target_modules: "["in_proj_z"]" is not allowed; use layers that the model has: of these it has none',
    ],
  ])("of %s are refused beyond what the sizes of GPT-2 allow: %j", (technique, given, line) => {
    expect(withSettings(technique, given)).toEqual([`hyperparameters.${line}`]);
  });

  it("give whole, positive counts wherever they are taken, whatever the technique and the model", () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 70_000 }), fc.constantFrom(2, 4, 8, 16, 32, 64, 768, 1024, 4096));
    const settings = fc.dictionary(
      fc.constantFrom(
        "rank",
        "blocks",
        "blockSize",
        "initialRank",
        "virtualTokens",
        "reductionFactor",
        "encoderHiddenSize",
      ),
      size,
      { maxKeys: 2 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...models.map(({ id }) => id)),
        fc.constantFrom(...techniques.map(({ id }) => id)),
        settings,
        (model, technique, hyperparameters) => {
          const read = readRun({ model, technique, hyperparameters }, builtInCatalogue);
          if ("issues" in read) return;
          const { trainableParameters } = estimate(read.architecture, read.technique, read.run, builtInCatalogue);
          expect(Number.isInteger(trainableParameters) && trainableParameters >= 0).toBe(true);
          if (technique === "oft" && Object.keys(hyperparameters).length > 0) {
            expect(trainableParameters).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 1_500, seed: 11 },
    );
  });

  it.each([
    ["lora", { rank: 1, r: 64 }, "r", "rank"],
    ["lora", { r: 64, rank: 1 }, "rank", "r"],
    ["lora", { alpha: 1, lora_alpha: 2 }, "lora_alpha", "alpha"],
    ["lora", { targetModules: ["q_proj"], target_modules: ["v_proj"] }, "target_modules", "targetModules"],
    ["adalora", { initialRank: 8, init_r: 9 }, "init_r", "initialRank"],
    ["prompt-tuning", { virtualTokens: 8, num_virtual_tokens: 9 }, "num_virtual_tokens", "virtualTokens"],
    ["oft", { oft_block_size: 8, blockSize: 8 }, "blockSize", "oft_block_size"],
    ["oft", { r: 8, blockSize: 8 }, "blockSize", "r"],
    ["oft", { r: 8, blocks: 8 }, "blocks", "r"],
  ])("of %s have one name each: %j", (technique, given, second, first) => {
    const [line, ...more] = withSettings(technique, given);
    expect(line).toMatch(new RegExp(`^hyperparameters\\.${second}: .*; ${first} is given too$`));
    expect(more).toEqual([]);
  });

  it.each([
    ["lora", "exclude_modules", ["q_proj"]],
    ["lora", "layer_replication", [[0, 4]]],
    ["lora", "target_parameters", ["mlp.experts"]],
    ["lora", "lora_bias", true],
    ["qlora", "use_dora", true],
    ["lora", "bias", {}],
    ["lora", "bias", []],
    ["lora", "rnak", 8],
    ["lora", "__proto__", 8],
    ["lora", "virtualTokens", 8],
    ["prefix-tuning", "target_modules", ["zzz"]],
    ["prefix-tuning", "prefix_projection", true],
    ["oft", "block_share", true],
    ["full", "rank", 8],
    ["lora", "lora_alpha", "x"],
    ["lora", "alpha", null],
  ])("of %s are refused where they are not known or would change a count: %s: %j", (technique, name, value) => {
    const hyperparameters = JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(value)}}`) as object;
    const lines = withSettings(technique, hyperparameters);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`hyperparameters.${name}: `);
  });

  it("that are misspelt are refused with what was meant", () => {
    expect(withSettings("lora", { RANK: 8, rnak: 8, target_module: "all-linear", lora_dropuot: 0.1 })).toEqual([
      "hyperparameters.RANK: there is no such field (did you mean rank?); use rank, alpha, rankStabilized, targetModules, dropout with technique lora",
      "hyperparameters.rnak: there is no such field (did you mean rank?); use rank, alpha, rankStabilized, targetModules, dropout with technique lora",
      "hyperparameters.target_module: there is no such field (did you mean target_modules?); use rank, alpha, rankStabilized, targetModules, dropout with technique lora",
      "hyperparameters.lora_dropuot: there is no such field (did you mean lora_dropout?); use rank, alpha, rankStabilized, targetModules, dropout with technique lora",
    ]);
  });

  it("that change no count are taken: a configuration as PEFT writes it", () => {
    expect(
      withSettings("lora", {
        r: 8,
        lora_alpha: 16,
        lora_dropout: 0.05,
        target_modules: ["q_proj", "v_proj"],
        bias: "none",
        task_type: "CAUSAL_LM",
        use_rslora: true,
        use_dora: false,
        modules_to_save: null,
        rank_pattern: {},
        layers_to_transform: null,
        inference_mode: true,
      }),
    ).toEqual([]);
    expect(withSettings("oft", { r: 0, oft_block_size: 32, bias: "none" })).toEqual([]);
  });

  it("are read beside a model's config only where nothing else stands there", () => {
    const model = { config: { ...models[0]?.config }, extra: 1 };
    expect(refusedFields({ model, technique: "lora" })).toEqual([
      "model.extra: there is no such field; use one of config",
    ]);
  });
});

describe("a run that cannot be read", () => {
  it("names every fault of it, and of its model's config, at once", () => {
    const run = {
      model: { config: { model_type: "gpt2", n_embd: 768, n_layer: 0, n_head: "12", vocab_size: 50_257 } },
      technique: "lroa",
      quantisation: "nf4",
      gpuCount: 0,
    };
    expect(refusedFields(run).map((line) => line.split(":")[0])).toEqual([
      "quantisation",
      "model.config.n_head",
      "model.config.n_layer",
      "technique",
      "gpuCount",
    ]);
  });
});

describe("what a run leaves out", () => {
  const readOf = (run: Readonly<Record<string, unknown>>) => {
    const read = readRun(run, builtInCatalogue);
    if ("issues" in read) throw new Error(JSON.stringify(read.issues));
    return read;
  };
  const llama = { model: "llama-3.2-1b", technique: "lora" };

  it("is as the trainer's own recipes set it: autocast, the dtype of adapters, the loss", () => {
    expect(readOf(llama).run).toMatchObject({ mixedPrecision: "bf16", trainableDtype: "fp32", loss: "standard" });
    expect(readOf({ ...llama, quantization: "nf4" }).run.trainableDtype).toBe("bf16");
    expect(readOf({ ...llama, trainer: "torchtune" }).run).toMatchObject({
      mixedPrecision: "none",
      trainableDtype: "bf16",
      loss: "chunked",
      software: "torchtune-2025-04",
    });
  });

  it("means fp32 weights where mixed precision of all weights is asked for, and 16-bit ones where it is not", () => {
    expect(readOf({ ...llama, technique: "full" }).run.weightsDtype).toBe("bf16");
    expect(readOf({ ...llama, technique: "full", mixedPrecision: "bf16" }).run.weightsDtype).toBe("fp32");
  });

  it("is read from how the checkpoint is stored", () => {
    const config = { ...builtInCatalogue.findModel("llama-3.2-1b")?.config };
    const stored = (quantization_config: unknown) =>
      readOf({ model: { config: { ...config, quantization_config } }, technique: "lora" }).run.quantization;
    expect(stored({ quant_method: "gptq", bits: 4 })).toBe("int4-gptq");
    expect(stored({ quant_method: "bitsandbytes", load_in_4bit: true })).toBe("nf4");
    expect(stored({ quant_method: "mxfp4" })).toBe("none");
  });

  it("takes the trainer from a profile, and refuses one of another trainer", () => {
    expect(readOf({ ...llama, software: "transformers-2023-06" }).run.trainer).toBe("transformers");
    expect(refusedFields({ ...llama, software: "transformers-2023-06", trainer: "litgpt" })).toEqual([
      expect.stringContaining("software"),
    ]);
  });

  it("is a GPU of one's own where its memory is told, and refused without", () => {
    expect(readOf({ ...llama, gpu: { memoryGiB: 20 } }).run.gpu).toEqual({ memoryGiB: 20 });
    expect(refusedFields({ ...llama, gpu: { bandwidthTBps: 1 } })).toEqual([expect.stringContaining("gpu.memoryGiB")]);
  });
});
