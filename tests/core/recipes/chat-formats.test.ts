import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isDecoderFamily } from "../../../src/core/catalogue/config-json.ts";
import type { Checkpoint } from "../../../src/core/catalogue/names.ts";
import axolotl from "../../../src/core/frameworks/axolotl/known-options.json";
import { chatTemplate } from "../../../src/core/frameworks/axolotl/templates.ts";
import type { Job } from "../../../src/core/frameworks/job.ts";
import llamaFactory from "../../../src/core/frameworks/llama-factory/known-options.json";
import { template } from "../../../src/core/frameworks/llama-factory/templates.ts";
import { type Answers, builtInCatalogue, type FrameworkId, type Recipe, recipeFor } from "../../../src/core/index.ts";
import { draft } from "../../support/engine.ts";

const given: Answers = { access: "weights", goal: "task", examples: "1k-10k", length: "medium" };

const recipeOf = async (model: Checkpoint, framework: FrameworkId, answers: Answers = {}): Promise<string> => {
  const decision = draft({ ...given, gpu: "b200", gpus: 8, model, ...answers });
  const made = (await recipeFor(decision, framework, builtInCatalogue, "lora")) as Recipe;
  return made.text;
};

/** What a template is chosen by, of each decoder in the catalogue. */
const jobs = builtInCatalogue.models
  .filter(({ config }) => isDecoderFamily(String(config.model_type)))
  .map(
    (model) =>
      ({
        model: model.huggingFaceId,
        isCheckpoint: false,
        modelType: String(model.config.model_type),
        architecture: builtInCatalogue.architectureOf(model),
        training: { method: "sft" },
      }) as Job,
  );

describe("chat formats", () => {
  it.each([
    ["google/gemma-2-9b", "gemma", ["<end_of_turn>"]],
    ["google/gemma-3-12b-it", "gemma3", ["<end_of_turn>"]],
    ["google/gemma-4-31B-it", "gemma4", ["<turn|>"]],
    ["openai/gpt-oss-20b", "alpaca", ["<|end|>"]],
    ["meta-llama/Meta-Llama-3.1-8B", "llama3", ["<|eot_id|>"]],
    ["Qwen/Qwen2.5-7B", "qwen_25", ["<|im_end|>"]],
    ["microsoft/Phi-4-mini-instruct", "alpaca", ["<|end|>"]],
    ["mistralai/Mistral-7B-v0.3", "mistral_v2v3", undefined],
    ["EleutherAI/pythia-1b", "alpaca", undefined],
  ] as const)("of %s have its family's template in Axolotl, and name what ends a turn", async (model, family, ends) => {
    const recipe = parse(await recipeOf(model, "axolotl"));
    expect(recipe.chat_template).toBe(`tokenizer_default_fallback_${family}`);
    expect(recipe.eot_tokens).toEqual(ends);
  });

  it("name what ends a turn where Axolotl learns answers, not where it compares or reads on", async () => {
    const pairs = parse(await recipeOf("Qwen/Qwen2.5-7B", "axolotl", { goal: "preferences", feedback: "pairs" }));
    expect(pairs).toMatchObject({ rl: "dpo", chat_template: "tokenizer_default_fallback_qwen_25" });
    expect(pairs).not.toHaveProperty("eot_tokens");
    const text = parse(await recipeOf("Qwen/Qwen2.5-7B", "axolotl", { goal: "pretraining" }));
    expect(text).not.toHaveProperty("chat_template");
    expect(text).not.toHaveProperty("eot_tokens");
  });

  it("end rated answers where Axolotl takes no template for them", async () => {
    const rated = { goal: "preferences", feedback: "ratings" } as const;
    expect(await recipeOf("google/gemma-2-9b", "axolotl", rated)).toContain('"completion": "14 days.<end_of_turn>"');
    // ChatML and Llama 3 have a template for them, which adds the end.
    expect(await recipeOf("Qwen/Qwen2.5-7B", "axolotl", rated)).toContain('"completion": "14 days."');
  });

  it("are Axolotl's and LLaMA-Factory's own, for every decoder", () => {
    expect(jobs.length).toBeGreaterThan(300);
    const fallbacks = jobs.map((job) => String(chatTemplate(job)[0]?.value).replace("tokenizer_default_fallback_", ""));
    expect([...new Set(fallbacks)].filter((name) => !axolotl.values.chat_template.includes(name))).toEqual([]);
    const templates = jobs
      .map((job) => template(job).value)
      .filter((name) => name !== null)
      .map(String);
    expect([...new Set(templates)].filter((name) => !llamaFactory.values.template.includes(name))).toEqual([]);
  });

  it.each([
    ["google/gemma-4-31B-it", "gemma4"],
    ["google/gemma-4-E4B-it", "gemma4n"],
    ["google/gemma-3-1b-it", "gemma2"],
    ["google/gemma-3-4b-it", "gemma3"],
    ["Qwen/Qwen3.5-9B", "qwen3_5_nothink"],
    ["meta-llama/Llama-2-7b-hf", "llama2"],
    ["mistralai/Mistral-Nemo-Base-2407", "ministral"],
    ["HuggingFaceH4/zephyr-7b-beta", "zephyr"],
    // Its tokenizer has one.
    ["NousResearch/Hermes-3-Llama-3.1-8B", null],
    ["ibm-granite/granite-4.1-8b", null],
    // Base models whose tokenizers have none: without a template their answers would not end.
    ["EleutherAI/pythia-1b", "default"],
    ["allenai/OLMo-2-1124-7B", "default"],
    ["codellama/CodeLlama-7b-hf", "default"],
  ] as const)("of %s are LLaMA-Factory's %s", async (model, name) => {
    expect(parse(await recipeOf(model, "llama-factory")).template).toBe(name);
  });

  it("suggest the instruct version of a base model by its name, where the model is to answer", async () => {
    const suggestion = "meta-llama/Meta-Llama-3.1-8B-Instruct was taught to answer";
    for (const answers of [
      {},
      { goal: "preferences", feedback: "pairs" },
      { goal: "preferences", feedback: "ratings" },
    ] as const) {
      expect(await recipeOf("meta-llama/Meta-Llama-3.1-8B", "trl", answers)).toContain(suggestion);
    }
    for (const goal of ["pretraining", "classification"] as const) {
      const framework = goal === "classification" ? "transformers" : "trl";
      expect(await recipeOf("meta-llama/Meta-Llama-3.1-8B", framework, { goal })).not.toContain("Instruct");
    }
  });

  it.each([
    "microsoft/phi-4",
    "google/gemma-3-12b-it",
    "Qwen/Qwen3-8B",
    "EleutherAI/pythia-1b",
    "Qwen/Qwen2.5-7B-Instruct",
  ] as const)("suggest no instruct version for %s, which is one or has none", async (model) => {
    const pairs = { goal: "preferences", feedback: "pairs" } as const;
    for (const answers of [{}, pairs]) {
      expect(await recipeOf(model, "trl", answers)).not.toMatch(/base model|taught to answer|instruct version/i);
    }
  });
});
