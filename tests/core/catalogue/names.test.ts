import { describe, expect, it } from "vitest";
import { builtInCatalogue, createCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { models } from "../../../src/core/catalogue/models.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { parseAnswers } from "../../../src/core/parse/answers.ts";
import names from "../../fixtures/model-names.json";
import { sample } from "../../support/sample.ts";

const { architectureOf, findModel, nearestModel, whyNoModel } = builtInCatalogue;

/** Names on the Hub by the id of the model that each is of (github.com/AlexsJones/llmfit, 1.1.17, and those that people ask for). */
const known: Readonly<Record<string, readonly string[]>> = names.known;

describe("a name on the Hub", () => {
  it("is known of 600 checkpoints and more, and leads to one model with and without owner, in any case", () => {
    const all = Object.entries(known).flatMap(([id, each]) => each.map((name) => [id, name] as const));
    expect(all.length).toBeGreaterThanOrEqual(600);
    for (const [id, name] of all) {
      const bare = name.replace(/^.*\//, "");
      for (const written of [name, bare, name.toUpperCase(), `someone/${bare}`, `https://huggingface.co/${name}`]) {
        // The same object: whatever is estimated of one is estimated of the other.
        expect([written, findModel(written)]).toEqual([written, findModel(id)]);
      }
    }
  });

  it("of another model leads nowhere, and has a model of the same family that was perhaps meant", () => {
    for (const name of names.other) expect([name, findModel(name)]).toEqual([name, undefined]);
  });

  it.each([
    ["meta-llama/Llama-3.1-8B-Instruct", "llama-3.1-8b"],
    ["Meta-Llama-3.1-8B-Instruct", "llama-3.1-8b"],
    ["meta_llama-3.1-8b", "llama-3.1-8b"],
    ["llama3.1:8b", "llama-3.1-8b"],
    ["meta-llama-3-1-8b-instruct", "llama-3.1-8b"],
    ["llama 3.1 8b instruct", "llama-3.1-8b"],
    ["Llama-2-7b-chat-hf", "llama-2-7b-hf"],
    ["NousResearch/Llama-2-7b-hf", "llama-2-7b-hf"],
    ["Qwen/Qwen3-4B-Instruct-2507", "qwen3-4b"],
    ["Qwen/Qwen3-235B-A22B-Thinking-2507", "qwen3-235b-a22b"],
    ["mistralai/Mistral-7B-Instruct-v0.3", "mistral-7b-v0.3"],
    ["mistralai/Mistral-7B-Instruct-v0.2", "mistral-7b-v0.1"],
    ["allenai/OLMo-2-1124-7B-Instruct", "olmo-2-1124-7b"],
    ["allenai/OLMo-2-7B", "olmo-2-1124-7b"],
    ["google/gemma-3-4b-pt", "gemma-3-4b-it"],
    ["unsloth/Phi-4", "phi-4"],
    ["Qwen/Qwen-1.8B-Chat", "qwen-1_8b"],
    ["deepseek-ai/DeepSeek-V3-0324", "deepseek-v3"],
    ["TinyLlama/TinyLlama-1.1B-Chat-v1.0", "tiny-llama-1.1b"],
    ["unsloth/Llama-3.2-1B-Instruct-bnb-4bit", "llama-3.2-1b-bnb-4bit"],
    ["unsloth/Qwen3-14B-unsloth-bnb-4bit", "qwen3-14b-bnb-4bit"],
    ["hugging-quants/Meta-Llama-3.1-8B-Instruct-AWQ-INT4", "llama-3.1-8b-awq"],
    ["hugging-quants/Meta-Llama-3.1-8B-Instruct-GPTQ-INT4", "llama-3.1-8b-gptq-4bit"],
    ["TheBloke/Llama-2-7B-Chat-GPTQ", "llama-2-7b-hf-gptq-4bit"],
    ["Qwen/Qwen2.5-7B-Instruct-GPTQ-Int8", "qwen2.5-7b-gptq-8bit"],
    ["RedHatAI/Meta-Llama-3.1-8B-Instruct-FP8", "llama-3.1-8b-fp8"],
    ["mlx-community/Llama-3.2-3B-Instruct-4bit", "llama-3.2-3b-mlx-4bit"],
    ["mlx-community/Qwen2.5-7B-Instruct-8bit", "qwen2.5-7b-mlx-8bit"],
    ["mlx-community/Qwen2.5-7B-Instruct-bf16", "qwen2.5-7b"],
    ["openai/gpt-oss-20b", "gpt-oss-20b"],
    ["unsloth/gpt-oss-20b-BF16", "gpt-oss-20b-bf16"],
    ["unsloth/gpt-oss-20b-unsloth-bnb-4bit", "gpt-oss-20b-bnb-4bit"],
    ["deepseek-ai/DeepSeek-R1-Distill-Qwen-7B", "deepseek-r1-distill-qwen-7b"],
    ["DeepSeek-R1-0528-BF16", "deepseek-r1-bf16"],
    ["google-bert/bert-large-cased", "bert-large-cased"],
    ["mlx-community/DeepSeek-V4-Flash-4bit", "deepseek-v4-flash-mlx-4bit"],
    ["deepseek-ai/DeepSeek-R1-Distill-Llama-8B", "r1-distill-llama-8b"],
    // Other models than the nearest, or one of several.
    ["meta-llama/Llama-3.2-8B", null],
    ["meta-llama/Llama-3.1-8B-Vision", null],
    ["Qwen/Qwen3-30B", null],
    ["Qwen/Qwen2-7B-Audio", null],
    ["Qwen/Qwen4-8B", null],
    ["mistral 7b", "mistral-7b-v0.3"],
    ["llama31-8b", "llama-3.1-8b"],
    ["qwen coder 7b", "qwen2.5-coder-7b"],
    ["qwen3 235b", "qwen3-235b-a22b"],
    ["glm4.5v", "glm-4.5v"],
    ["qwen2.5vl:7b", "qwen2.5-vl-7b-instruct"],
    ["gemma3n:e4b", "gemma-3n-e4b-it"],
    ["llama3.2-vision:11b", "llama-3.2-11b-vision"],
    ["glm-4.7-flash:latest", "glm-4.7-flash"],
    ["google/gemma-4-31b-it:free", "gemma-4-31b-it"],
    ["command-r7b", "c4ai-command-r7b-12-2024"],
    ["WoWolf/Qwen2_5vl-7b-fm-tuned", "qwen2.5-vl-7b-instruct"],
    ["arcee trinity nano", "trinity-nano-preview"],
    ["nytopop/Qwen3-30B-A3B.w4a16", "qwen3-30b-a3b-gptq-4bit"],
    // The whole model, its head for further tokens included.
    ["trevon/Qwen3.6-27B-mtp", "qwen3.6-27b"],
    ["shawnw3i/Qwen3.8-27B-AWQ-MTP", "qwen3.8-27b-awq"],
    ["llmfan46/Qwen3.6-35B-A3B-heretic-Native-MTP-Preserved-GPTQ-Int4", "qwen3.6-35b-a3b-gptq-4bit"],
    // Stored in 3 bits of a format that is not counted.
    ["varjosoft/Qwen3.6-27B-TQ3-native", null],
    ["deepseek 7b", null],
    ["mistral-small", null],
    ["Llama-3.1-8B-Instruct-NVFP4", null],
    ["Llama-3.1-8B-Instruct-6bit", null],
    ["codellama/CodeLlama-7b-Python-hf", null],
    // Another version than the one whose name goes on with a number.
    ["openbmb/MiniCPM-V-4", null],
    ["prefeitura-rio/Rio-3.0-Open", null],
    ["prefeitura-rio/Rio-3.0-Open-Mini", "qwen3-4b"],
    ["openbmb/MiniCPM-V-4_5", "qwen3-vl-8b-instruct"],
    ["moonshotai/Kimi-K2-Thinking", "kimi-k2-thinking"],
    ["mistralai/mathstral-7B-v0.1", "mistral-7b-v0.3"],
    ["unsloth/GLM-4.6-bnb-4bit", "glm-4.6-bnb-4bit"],
    ["google/gemma-4-12B", "gemma-4-12b-it"],
    ["8b", null],
    ["instruct", null],
    ["", null],
    ["x".repeat(100_000), null],
  ])("%s is of %s", (name, id) => {
    expect(findModel(name)?.id ?? null).toBe(id);
  });

  it.each([
    ["Qwen/Qwen3-VL-8B-Caption", "qwen3-vl-8b-instruct"],
    ["Llama-3.1-8B-Vision-Lexi", "llama-3.1-8b"],
    ["modernbert", "modernbert-base"],
    ["meta-llama/Llama-3.1-8", "llama-3.1-8b"],
    ["Qwen/Qwen3-30B", "qwen3-30b-a3b"],
    ["qwne3-8b", "qwen3-8b"],
    ["mistal 7b", "mistral-7b-v0.3"],
    ["my-finetuned-model", null],
    ["bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", "llama-3.1-8b"],
    ["", null],
    [7, null],
  ])("that is not known, %s, is perhaps meant for %s", (name, id) => {
    expect(nearestModel(name)).toBe(id);
  });

  it("is of one row, however the rows are written", () => {
    for (const { id, huggingFaceId } of models) {
      expect(findModel(id)?.id).toBe(id);
      expect(findModel(huggingFaceId)?.id).toBe(id);
      // One that says that it is in 16 bit has no other twin by its name.
      if (/bf16$/i.test(huggingFaceId)) continue;
      expect(findModel(`${huggingFaceId}-AWQ`)?.config).toEqual({ ...findModel(id)?.config, stored_as: "awq-4bit" });
    }
  });
});

describe("a tune that names what it was made from", () => {
  it.each([
    ["elyza/Llama-3-ELYZA-JP-8B", "llama-3-8b"],
    ["dolphin-2.9-llama3-8b", "llama-3-8b"],
    ["dphn/dolphin-2.7-mixtral-8x7b", "mixtral-8x7b-v0.1"],
    ["Sao10K/L3-8B-Stheno-v3.2", "llama-3-8b"],
    ["Gryphe/MythoMax-L2-13b-AWQ", "llama-2-13b-hf-awq"],
    ["huihui-ai/phi-4-abliterated", "phi-4"],
    ["distilbert-base-uncased-finetuned-sst-2-english", "distilbert-base-uncased"],
    ["google/gemma-3-27b-it-qat-q4_0-unquantized", "gemma-3-27b-it"],
    ["Qwen/Qwen-14B-Chat-Int4", "qwen-14b-gptq-4bit"],
    ["someone/Qwen2.5-Coder-7B-SQL-v2", "qwen2.5-coder-7b"],
    ["someone/gemma-3-4b-it-medical-bnb-4bit", "gemma-3-4b-it-bnb-4bit"],
    // Of which generation, or which of two.
    ["someone/Qwen-7B-medical", null],
    ["someone/llama-5-lexi-8b", null],
    ["someone/Llama-3-8B-and-Qwen3-8B-lexi", null],
    // A later version, rather than a tune.
    ["Qwen/Qwen3-8B-v9", null],
    // Other weights.
    ["someone/Llama-3.1-8B-Lexi-11B-upscaled", null],
    ["nvidia/Llama-3_3-Nemotron-Super-49B-v1", null],
    ["someone/llama-3-8b-medical-lora", null],
    ["bknyaz/Qwen3.5-122B-A10B-REAM", null],
    ["AIDC-AI/Ovis1.6-Llama3.2-3B", null],
    ["someone/gemma-4-12B-agentic-composer2.5-3.5x", "gemma-4-12b-it"],
    ["someone/Llama-3-8B-Lexi-GGUF", null],
  ])("%s, is of %s", (name, id) => {
    expect(findModel(name)?.id ?? null).toBe(id);
  });
});

describe("a name without a size", () => {
  it.each([
    ["smollm3", "smollm3-3b"],
    ["embeddinggemma", "embeddinggemma-300m"],
    ["llama 3.3 instruct", "llama-3.3-70b-instruct"],
    ["mistral small 3.2", "mistral-small-3.2-24b-instruct-2506"],
    ["llama 3.1", null],
    ["gemma", null],
  ])("is of the only one of its generation: %s is of %s", (name, id) => {
    expect(findModel(name)?.id ?? null).toBe(id);
  });
});

describe("another model", () => {
  it.each(["vision", "vl", "audio", "omni", "pruned", "moe", "eagle3", "2x", "lexi-4x8b", "lexi-nvfp4"])(
    "whose name says %s beside that of a row is not taken for the row",
    (word) => {
      const taken = sample(models, 100).flatMap(({ id, huggingFaceId }) =>
        [`${huggingFaceId}-${word}`, `${word}-${id}`].filter((name) => findModel(name)?.id === id),
      );
      expect(taken).toEqual([]);
    },
  );

  it("of another size is not taken for the row", () => {
    const others = models.map(({ huggingFaceId }) => huggingFaceId.replace(/\d+(?:\.\d+)?(?=[bm](?:-|$))/i, "999"));
    const taken = models.filter(({ id, huggingFaceId }, at) => {
      const other = others[at] as string;
      return other !== huggingFaceId && findModel(other)?.id === id;
    });
    expect(taken).toEqual([]);
  });
});

describe("a quantized twin", () => {
  it.each([
    ["unsloth/Llama-3.1-8B-Instruct-bnb-4bit", "nf4"],
    ["unsloth/Llama-3.1-8B-Instruct", "none"],
    ["Llama-3.1-8B-Instruct-GPTQ-Int4", "int4-gptq"],
    ["Llama-3.1-8B-Instruct-AWQ", "int4-gptq"],
    ["Llama-3.1-8B-Instruct-FP8", "none"],
    ["mlx-community/Llama-3.1-8B-Instruct-8bit", "int8"],
  ])("%s is held by a run's LoRA in %s", (model, quantization) => {
    const read = readRun({ model, technique: "lora" }, builtInCatalogue);
    expect("run" in read && read.run.quantization).toBe(quantization);
  });

  it("is an answer by its canonical id, which reads back as the same model", () => {
    const { answers, issues } = parseAnswers({ model: "unsloth/Qwen3-8B-unsloth-bnb-4bit" }, builtInCatalogue);
    expect(issues).toEqual([]);
    expect(answers.model).toBe("unsloth/Qwen3-8B-unsloth-bnb-4bit");
    expect(parseAnswers(answers, builtInCatalogue).answers).toEqual(answers);
    expect(architectureOf(findModel("qwen3-8b-bnb-4bit") as never).storedAs).toBe("bitsandbytes-4bit");
  });

  it.each([
    "bartowski/Qwen3-8B-GGUF",
    "qwen3:8b-q4_K_M",
    "Qwen3-8B-exl2",
    "someone/Qwen3-8B-abliterated_EXL3_4.0bpw_H6",
    "Intel/Qwen3-8B-int4-AutoRound",
    "Qwen3-8B-W4A16-auto-round",
  ])("in a format that is not trained, %s, is refused with the model that it was made from", (model) => {
    const [issue] = parseAnswers({ model }, builtInCatalogue).issues;
    expect(issue?.allowed).toMatchObject({ id: "trainable", meant: "qwen3-8b" });
  });
});

describe("a model that drafts tokens for another", () => {
  it.each([
    ["z-lab/Qwen3-8B-DFlash-b16", "qwen3-8b"],
    ["RadixArk/Qwen3.8-27B-DSpark", "qwen3.8-27b"],
    ["RedHatAI/Llama-3.3-70B-Instruct-speculator.eagle3", "llama-3.3-70b-instruct"],
    ["yuhuili/EAGLE3-LLaMA3.1-Instruct-8B", "llama-3.1-8b"],
    ["google/gemma-4-31B-it-assistant", "gemma-4-31b-it"],
    ["auggie246/swift-qwen3.8-27b-int8-w8a16-dflash2", "qwen3.8-27b"],
    ["mlx-community/Qwen3.8-27B-MTP-4bit", "qwen3.8-27b"],
  ])("%s, is refused with that one, %s", (model, meant) => {
    const [issue] = parseAnswers({ model }, builtInCatalogue).issues;
    expect(issue?.allowed).toEqual({ id: "draft", meant });
    const read = readRun({ model, technique: "lora" }, builtInCatalogue);
    expect("issues" in read && read.issues[0]?.allowed).toEqual({ id: "draft", meant });
  });

  it("is not taken for one by a word that its own name has", () => {
    for (const name of ["nvidia/Eagle2-9B", "someone/Qwen3-8B-assistant", "Qwen/Qwen3-8B"]) {
      expect([name, whyNoModel(name)?.id]).not.toEqual([name, "draft"]);
    }
  });
});

describe("a quantization that is not counted", () => {
  it.each([
    ["lmstudio-community/Qwen3.8-27B-MLX-6bit", "mlx-6bit", "qwen3.8-27b"],
    ["mlx-community/Qwen3.5-2B-6bit", "6bit", "qwen3.5-2b"],
    ["cyankiwi/gemma-4-26B-A4B-it-AWQ-8bit", "awq-8bit", "gemma-4-26b-a4b-it"],
    ["mlx-community/Qwen3.6-27B-mxfp8", "mxfp8", "qwen3.6-27b"],
    ["z-lab/Llama-3.1-8B-Instruct-PARO", "paro", "llama-3.1-8b"],
    ["rdtand/Qwen3.8-27B-PrismaAQUA-5.5bit-vllm", "prismaaqua-5.5bit", "qwen3.8-27b"],
    ["hugypufy/Swift-Qwen3.8-27B-PARO-MXFP6", "paro-mxfp6", "qwen3.8-27b"],
    ["mlx-community/gpt-oss-20b-MXFP4-Q8", "q8", "gpt-oss-20b"],
    ["mlx-community/Qwen3.5-9B-OptiQ-4bit", "optiq", "qwen3.5-9b"],
  ])("is said of %s: %s, of %s", (model, storage, meant) => {
    const [issue] = parseAnswers({ model }, builtInCatalogue).issues;
    expect(issue?.allowed).toEqual({ id: "storage", storage, meant });
  });
});

describe("a model that no formula here describes", () => {
  it.each([
    "state-spaces/mamba-2.8b-hf",
    "RWKV/v6-Finch-1B6-HF",
    "unsloth/whisper-large-v3",
    "tiiuae/falcon-mamba-7b",
    "whisper large v3",
    "apple/OpenELM-1_1B-Instruct",
    "GSAI-ML/LLaDA-8B-Instruct",
    "nvidia/Llama-3_3-Nemotron-Super-49B-v1_5-FP8",
    "step-3.5-flash",
    "chatglm3-6b",
    "bloomer010/Ling-3.0-tiny-GGUF",
    "zai-org/GLM-OCR",
    "hexgrad/Kokoro-82M",
    "jinaai/jina-embeddings-v3",
    "deepseek-ai/DeepSeek-V4.1-Flash",
  ])("%s, is refused with a sentence that names families to take instead", (model) => {
    const [issue] = parseAnswers({ model }, builtInCatalogue).issues;
    expect(issue?.allowed).toEqual({ id: "family", meant: null });
    const read = readRun({ model, technique: "lora" }, builtInCatalogue);
    expect("issues" in read && read.issues[0]?.allowed.id).toBe("family");
  });

  it("has a name that no row of the catalogue has", () => {
    const refused = models.filter(({ id, huggingFaceId }) => [id, huggingFaceId].some((name) => whyNoModel(name)));
    expect(refused.map(({ id }) => id)).toEqual([]);
  });
});

describe("a model whose weights are not published", () => {
  it.each([
    "gpt-4o-mini",
    "GPT-5",
    "openai/gpt-5.2-codex",
    "Claude Sonnet 4.5",
    "gemini-2.5-flash",
    "grok-4",
    "o3-mini",
  ])("%s, is refused as such", (model) => {
    const [issue] = parseAnswers({ model }, builtInCatalogue).issues;
    expect(issue?.allowed).toEqual({ id: "open-model" });
  });

  it("gives its name to others, which are not refused so", () => {
    for (const name of [
      "TheBloke/gpt4-x-vicuna-13B",
      "humarin/chatgpt_paraphraser_on_T5_base",
      "gpt-oss-20b",
      "gpt2",
    ]) {
      expect([name, whyNoModel(name)?.id]).not.toEqual([name, "open-model"]);
    }
  });
});

describe("a host's own model", () => {
  const config = findModel("llama-3.1-8b")?.config ?? {};
  const own = createCatalogue({ models: [{ id: "acme-7b", huggingFaceId: "acme/Acme-7B", config }] });

  it("is found by the same rules", () => {
    expect(own.findModel("Acme-7B-Instruct-bnb-4bit")?.id).toBe("acme-7b-bnb-4bit");
  });

  it("takes no name of a built-in one", () => {
    const named = createCatalogue({ models: [{ id: "ours", huggingFaceId: "acme/Qwen3-8B-Chat", config }] });
    expect(named.findModel("Qwen/Qwen3-8B")?.id).toBe("qwen3-8b");
    expect(named.findModel("acme/Qwen3-8B-Chat")?.id).toBe("ours");
  });
});
