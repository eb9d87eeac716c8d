import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { knownModelTypes, readConfig } from "../../../src/core/catalogue/config-json.ts";
import { type Model, models } from "../../../src/core/catalogue/models.ts";
import { totalParameters } from "../../../src/core/catalogue/parameters.ts";
import familyCounts from "../../fixtures/family-counts.json";
import publishedParameters from "../../fixtures/published-parameters.json";

const { architectureOf, findModel } = builtInCatalogue;

const rows: readonly Model[] = models;

interface Published {
  readonly parameters: number;
  /**
   * Why the count that follows from the config departs from the published one by more than 0.1%.
   */
  readonly differsBecause?: string;
}

/**
 * All parameters, as the Hugging Face Hub counts them in a model's safetensors files
 * (huggingface.co/api/models/<id>, read as public repositories quote it), by the model's id here.
 */
const published: Readonly<Record<string, Published>> = publishedParameters;

describe("the catalogue", () => {
  it("holds at least 160 models, each once", () => {
    expect(rows.length).toBeGreaterThanOrEqual(160);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each(rows.map((row) => [row.id, row] as const))("counts %s as published, or says why not", (_, row) => {
    const { parameters, differsBecause } = published[row.id] as Published;
    const off = Math.abs(totalParameters(architectureOf(row)) / parameters - 1);
    if (differsBecause === undefined) expect(off).toBeLessThanOrEqual(0.001);
    else expect(off).toBeGreaterThan(0.001);
  });

  it("finds a model by id and by its names on the Hub, in any case", () => {
    for (const name of ["llama-3.1-8b", "meta-llama/Meta-Llama-3.1-8B", "META-LLAMA-3.1-8B"]) {
      expect(findModel(name)?.id).toBe("llama-3.1-8b");
    }
  });
});

describe("a family", () => {
  it.each(familyCounts.rows.map((row) => [row.config.model_type, row] as const))(
    "%s counts what Transformers makes of the same config.json",
    (_, { config, parameters, ...rest }) => {
      const result = readConfig(config);
      if ("issues" in result) throw new Error(JSON.stringify(result.issues));
      const corrections = "corrections" in rest ? rest.corrections : 0;
      expect(totalParameters(result.architecture) - corrections).toBe(parameters);
      expect(readConfig(JSON.parse(JSON.stringify(result.config)))).toEqual(result);
    },
  );
});

describe("what stands beside a language model", () => {
  const config = { ...findModel("qwen3-8b")?.config };

  it.each([
    [{}, undefined],
    [{ vision_config: { hidden_size: 1024 } }, ["vision"]],
    [{ vision_config: {}, audio_config: { hidden_size: 1024 } }, ["vision", "audio"]],
    [{ vision_config: null, num_nextn_predict_layers: 1 }, ["next-tokens"]],
    [{ mtp_num_hidden_layers: 0 }, undefined],
  ])("is told where config.json has %j, and counted nowhere", (own, leftOut) => {
    const result = readConfig({ ...config, ...own });
    if ("issues" in result) throw new Error(JSON.stringify(result.issues));
    expect(result.architecture.leftOut).toEqual(leftOut);
    expect(totalParameters(result.architecture)).toBe(totalParameters(architectureOf(findModel("qwen3-8b") as Model)));
    expect(readConfig(result.config)).toEqual(result);
  });
});

describe("a file that is no config.json", () => {
  it.each([
    [{ peft_type: "LORA", base_model_name_or_path: "Qwen/Qwen3-8B", r: 16 }, "adapter", "Qwen/Qwen3-8B"],
    [{ tokenizer_class: "Qwen2Tokenizer", model_max_length: 131072 }, "tokenizer", null],
    [{ version: "1.0", added_tokens: [], model: { type: "BPE" } }, "tokenizer", null],
    [{ metadata: { total_size: 1 }, weight_map: {} }, "index", null],
    [{ do_sample: true, temperature: 0.6, top_p: 0.95 }, "generation", null],
    [{ processor_class: "Qwen2VLProcessor" }, "processor", null],
    [{ _class_name: "UNet2DConditionModel", _diffusers_version: "0.35.0" }, "diffusion", null],
  ])("is called by its name: %j", (file, kind, meant) => {
    const result = readConfig(file);
    expect("issues" in result && result.issues[0]?.allowed).toEqual({ id: "model-file", kind, meant });
  });

  it("may belong to a model with code of its own, which is said", () => {
    const result = readConfig({
      model_type: "chatglm",
      auto_map: { AutoConfig: "configuration_chatglm.ChatGLMConfig" },
    });
    expect("issues" in result && result.issues[0]?.allowed).toMatchObject({ id: "remote-code" });
  });

  it("say what to take instead of a family that is not modelled", () => {
    const allowedOf = (modelType: string) => {
      const result = readConfig({ model_type: modelType });
      return "issues" in result && result.issues[0]?.allowed;
    };
    expect(allowedOf("rwkv")).toEqual({ id: "family", meant: null });
    expect(allowedOf("whisper")).toEqual({ id: "family", meant: null });
    expect(allowedOf("lama")).toEqual({ id: "family", meant: "llama" });
  });
});

describe("an architecture", () => {
  const architecture = (id: string) => architectureOf(findModel(id) as Model);

  it.each([
    ["llama-3.1-8b", [0]],
    ["qwen3-8b", [(32 + 8) * 128]],
    ["gemma-3-4b-it", [(8 + 4) * 256]],
    ["olmo-2-1124-7b", [(32 + 32) * 128]],
    ["olmoe-1b-7b-0125", [(16 + 16) * 128]],
    // Norms over the latent queries and keys.
    ["deepseek-v3", [1536 + 512, 1536 + 512]],
    ["deepseek-v2-lite", [512, 512]],
  ])("of %s says how many elements its norms inside the attention work on", (id, sizes) => {
    expect(architecture(id).blocks.map(({ headNormSize }) => headNormSize)).toEqual(sizes);
  });

  it("has routed experts that are fused, and shared ones that are not", () => {
    for (const { name, reads, fused } of architecture("deepseek-v3").blocks.flatMap(({ linears }) => linears)) {
      expect([name, reads, fused]).toEqual([name, reads, reads.startsWith("experts")]);
    }
  });

  it.each([
    [{}, true],
    [{ final_logit_softcapping: 30 }, true],
    [{ final_logit_softcapping: null }, false],
  ])("of a Gemma 2 with %j has soft-capped logits: %s", (own, softCap) => {
    const result = readConfig({ ...findModel("gemma-2-2b")?.config, ...own });
    expect("architecture" in result && result.architecture.softCap).toBe(softCap);
    // What is kept of the config says the same.
    expect("config" in result && readConfig(result.config)).toEqual(result);
  });

  it("has no soft-capped logits in other families, unless config.json says so", () => {
    expect(architecture("gemma-3-4b-it").softCap).toBe(false);
    const capped = readConfig({ ...findModel("gemma-3-4b-it")?.config, final_logit_softcapping: 30 });
    expect("architecture" in capped && capped.architecture.softCap).toBe(true);
  });
});

const llama = findModel("llama-3.1-8b")?.config;

describe("config.json", () => {
  it.each(rows.map((row) => [row.id, row] as const))("gives %s the same by name and by config", (_, row) => {
    const first = readConfig(row.config);
    if ("issues" in first) throw new Error(JSON.stringify(first.issues));
    expect(first.architecture).toEqual(architectureOf(row));
    // What is kept of a config describes the same model again: links carry it.
    expect(readConfig(JSON.parse(JSON.stringify(first.config)))).toEqual(first);
  });

  it("reads a nested text_config as the config itself", () => {
    const text = { model_type: "gemma3_text", hidden_size: 2560, intermediate_size: 10240, num_hidden_layers: 34 };
    const result = readConfig({ model_type: "gemma3", text_config: text, vision_config: { hidden_size: 1152 } });
    const named = findModel("gemma-3-4b-it") as Model;
    expect("architecture" in result && totalParameters(result.architecture)).toBe(
      totalParameters(architectureOf(named)),
    );
  });

  it.each([
    [
      "qwen3-30b-a3b",
      { mlp_only_layers: [0, 1, 2, 3], intermediate_size: 6144 },
      // Four dense layers in place of experts and their router.
      30_532_122_624 - 4 * (128 * 3 * 2048 * 768 + 128 * 2048 - 3 * 2048 * 6144),
    ],
    [
      "qwen3-30b-a3b",
      { decoder_sparse_step: 2, intermediate_size: 6144 },
      30_532_122_624 - 24 * (128 * 3 * 2048 * 768 + 128 * 2048 - 3 * 2048 * 6144),
    ],
    ["qwen3-30b-a3b", { mlp_only_layers: [], decoder_sparse_step: 1, intermediate_size: 6144 }, 30_532_122_624],
  ])("counts the dense layers of a %s with %j", (id, own, parameters) => {
    const result = readConfig({ ...findModel(id)?.config, ...own });
    expect("architecture" in result && totalParameters(result.architecture)).toBe(parameters);
    expect("config" in result && readConfig(result.config)).toEqual(result);
  });

  it.each([
    [undefined, null],
    [null, null],
    [{ quant_method: "mxfp4", modules_to_not_convert: ["lm_head"] }, "mxfp4"],
    [{ quant_method: "fp8", fmt: "e4m3", weight_block_size: [128, 128] }, "fp8"],
    [{ quant_method: "fbgemm_fp8" }, "fp8"],
    [{ quant_method: "awq", bits: 4, group_size: 128 }, "awq-4bit"],
    [{ quant_method: "gptq", bits: 8, group_size: 128 }, "gptq-8bit"],
    [{ quant_method: "bitsandbytes", load_in_4bit: true, bnb_4bit_quant_type: "nf4" }, "bitsandbytes-4bit"],
    [{ load_in_8bit: true }, "bitsandbytes-8bit"],
    [{ group_size: 64, bits: 4, mode: "affine" }, "mlx-4bit"],
    [
      {
        quant_method: "compressed-tensors",
        format: "pack-quantized",
        config_groups: { group_0: { weights: { type: "int", num_bits: 4 } } },
      },
      "gptq-4bit",
    ],
    [
      {
        quant_method: "compressed-tensors",
        format: "float-quantized",
        config_groups: { group_0: { weights: { type: "float", num_bits: 8 } } },
      },
      "fp8",
    ],
  ])("says how a checkpoint with quantization_config %j is stored: %s", (quantization, storedAs) => {
    const result = readConfig({ ...findModel("llama-3.1-8b")?.config, quantization_config: quantization });
    expect("architecture" in result && result.architecture.storedAs).toBe(storedAs);
    expect("config" in result && readConfig(result.config)).toEqual(result);
  });

  it("takes the first Qwen's intermediate_size as both halves, unless it says otherwise", () => {
    const rest = { hidden_size: 2048, num_hidden_layers: 24, num_attention_heads: 16, vocab_size: 151936 };
    const theirs = readConfig({ model_type: "qwen", ...rest, intermediate_size: 11008 });
    const plain = readConfig({ model_type: "qwen", ...rest, intermediate_size: 5504, qkv_bias: true });
    expect("architecture" in theirs && theirs.architecture).toEqual("architecture" in plain && plain.architecture);
  });

  it.each([
    [{ model_type: "mamba" }, "model_type"],
    [{}, "model_type"],
    [{ model_type: "llama" }, "hidden_size"],
    [{ model_type: "llama", hidden_size: "4096" }, "hidden_size"],
    [{ model_type: "llama", hidden_size: 64, num_attention_heads: 4, num_key_value_heads: 3 }, "num_key_value_heads"],
    [{ model_type: "gpt2", n_embd: 10, n_layer: 1, n_head: 3 }, "n_head"],
    [{ model_type: "mixtral", hidden_size: 64, num_attention_heads: 4, num_experts_per_tok: 9 }, "num_experts_per_tok"],
    [{ model_type: "bert", hidden_size: 768, num_attention_heads: 5 }, "num_attention_heads"],
    [{ ...llama, quantization_config: { quant_method: "aqlm" } }, "quantization_config.quant_method"],
    [{ ...llama, quantization_config: { quant_method: "gptq", bits: 5 } }, "quantization_config.bits"],
    [{ ...llama, quantization_config: "awq" }, "quantization_config"],
    [{ ...findModel("qwen3-30b-a3b")?.config, mlp_only_layers: 4 }, "mlp_only_layers"],
    [[], ""],
    [null, ""],
  ])("names the field that cannot be used: %j", (config, field) => {
    const result = readConfig(config);
    expect("issues" in result && result.issues[0]?.path).toBe(field);
  });

  it("never throws, whatever the fields hold", () => {
    const value = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.integer()),
    );
    const fields = fc.constantFrom(
      "hidden_size",
      "intermediate_size",
      "num_hidden_layers",
      "num_attention_heads",
      "num_key_value_heads",
      "head_dim",
      "vocab_size",
      "layer_types",
      "mlp_only_layers",
      "decoder_sparse_step",
      "quantization_config",
      "final_logit_softcapping",
      "num_experts",
      "q_lora_rank",
      "n_embd",
      "d_model",
      "text_config",
    );
    fc.assert(
      fc.property(fc.constantFrom(...knownModelTypes), fc.dictionary(fields, value), (modelType, rest) => {
        const result = readConfig({ model_type: modelType, ...rest });
        if ("architecture" in result) expect(totalParameters(result.architecture)).toBeGreaterThan(0);
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });
});
