import { describe, expect, it } from "vitest";
import {
  type Answers,
  builtInCatalogue,
  type FrameworkId,
  recipeFor,
  type TechniqueId,
  techniques,
} from "../../../src/core/index.ts";
import type { TechniqueFixture, Trained } from "../../../src/core/techniques/fixture.ts";
import { draft } from "../../support/engine.ts";
import { readTrained } from "../../support/readTrained.ts";

const fixtures = import.meta.glob<{ fixture: TechniqueFixture }>("../../../src/core/techniques/*/fixture.ts", {
  eager: true,
});

/** What the framework's file must train, as the technique's folder states it. */
const expectedOf = (technique: TechniqueId, framework: FrameworkId): Trained | undefined => {
  const trains: Partial<Record<FrameworkId, Trained>> =
    fixtures[`../../../src/core/techniques/${technique}/fixture.ts`]?.fixture.trains ?? {};
  return trains[framework];
};

const given: Answers = { access: "weights", examples: "1k-10k", length: "medium", goal: "task" };

/**
 * Jobs that together have a recipe of every technique in every framework: with room, on one small
 * card, on a split model, on Apple's, from rewards.
 */
const decisions = [
  { ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8 },
  { ...given, model: "llama-3.1-8b", gpu: "rtx-4090", gpus: 1 },
  { ...given, model: "qwen2.5-1.5b", gpu: "rtx-4090", gpus: 1, length: "very-long", examples: "100-1k" },
  { ...given, model: "llama-3.1-70b", gpu: "a100-80gb", gpus: 8 },
  { ...given, model: "llama-3.2-3b", gpu: "t4", gpus: 2 },
  { ...given, model: "qwen2.5-0.5b", gpu: "rtx-3090", gpus: 1, length: "short" },
  { ...given, model: "llama-3.2-3b", gpu: "apple-m-ultra", gpus: 1 },
  { ...given, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8, goal: "preferences", feedback: "verifier" },
].map((answers) => draft(answers as Answers));

const offers = techniques.flatMap(({ id, frameworks }) =>
  frameworks.map((framework) => ({ technique: id, framework })),
);

/** The texts of every recipe of that technique in that framework. */
const textsOf = async (technique: TechniqueId, framework: FrameworkId): Promise<readonly string[]> => {
  const made = decisions.map((decision) => recipeFor(decision, framework, builtInCatalogue, technique));
  return (await Promise.all(made)).flatMap((recipe) => ("text" in recipe ? [recipe.text] : []));
};

describe("a recipe", () => {
  it.each(offers)("of $technique for $framework trains what the technique is", async ({ technique, framework }) => {
    const texts = await textsOf(technique, framework);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(readTrained[framework](text)).toEqual(expectedOf(technique, framework));
  });

  /** Ways to learn other than from answers, with the framework that does it and the answers that ask for it. */
  const methods = [
    ["trl", { goal: "pretraining" }],
    ["trl", { goal: "preferences", feedback: "pairs" }],
    ["trl", { goal: "preferences", feedback: "ratings" }],
    ["trl", { goal: "preferences", feedback: "verifier" }],
    ["transformers", { goal: "classification" }],
    ["sentence-transformers", { goal: "embeddings" }],
  ] as const satisfies readonly (readonly [FrameworkId, Answers])[];

  it.each(methods)("of %s for %j trains what each technique is", async (framework, answers) => {
    const decision = draft({ ...given, ...answers, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8 });
    const made = await Promise.all(
      techniques.map(async ({ id }) => ({ id, recipe: await recipeFor(decision, framework, builtInCatalogue, id) })),
    );
    const written = made.flatMap(({ id, recipe }) => ("text" in recipe ? [{ id, text: recipe.text }] : []));
    expect(written.length).toBeGreaterThan(5);
    for (const { id, text } of written) expect(readTrained[framework](text)).toEqual(expectedOf(id, "trl"));
  });

  it.each([...methods.map(([, answers]) => answers), { goal: "task" } as const])(
    "of LoRA for ms-swift from %j trains LoRA, by the program that learns so",
    async (answers) => {
      const decision = draft({ ...given, ...answers, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8 });
      const made = await recipeFor(decision, "ms-swift", builtInCatalogue, "lora");
      expect("text" in made && readTrained["ms-swift"](made.text)).toEqual(expectedOf("lora", "ms-swift"));
    },
  );

  const attentionAndMlp = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"];
  const withExperts = ["q_proj", "k_proj", "v_proj", "o_proj", "gate", "gate_proj", "up_proj", "down_proj"];

  it.each([
    ["lora", "trl", "phi-4", "target_modules", "all-linear"],
    ["ia3", "trl", "phi-4", "target_modules", ["qkv_proj", "down_proj"]],
    ["ia3", "trl", "pythia-6.9b", "target_modules", ["query_key_value", "dense_4h_to_h"]],
    // c_proj alone would be the attention's too.
    ["ia3", "trl", "gpt2", "target_modules", ["c_attn", "mlp.c_proj"]],
    ["ia3", "trl", "gpt2", "feedforward_modules", ["mlp.c_proj"]],
    // The experts are no linear layers.
    ["ia3", "trl", "mixtral-8x7b-v0.1", "target_modules", ["k_proj", "v_proj"]],
    // PEFT refuses DoRA on fused experts.
    ["dora", "trl", "olmoe-1b-7b-0125", "target_modules", ["q_proj", "k_proj", "v_proj", "o_proj"]],
    ["dora", "trl", "gpt-oss-20b", "target_modules", "all-linear"],
    ["lora", "axolotl", "gpt2", "lora_target_modules", ["c_attn", "c_proj", "c_fc"]],
    ["lora", "axolotl", "olmoe-1b-7b-0125", "lora_target_modules", withExperts],
    [
      "lora",
      "axolotl",
      "mixtral-8x7b-v0.1",
      "lora_target_modules",
      ["q_proj", "k_proj", "v_proj", "o_proj", "gate", "w1", "w3", "w2"],
    ],
    ["lora", "llama-factory", "gpt2", "lora_target", "c_attn,c_proj,c_fc"],
    ["lora", "llama-factory", "olmoe-1b-7b-0125", "lora_target", attentionAndMlp.join(",")],
    ["lora", "unsloth", "phi-4", "target_modules", [...attentionAndMlp, "qkv_proj", "gate_up_proj"]],
    ["lora", "unsloth", "olmoe-1b-7b-0125", "target_modules", attentionAndMlp],
  ] as const)("of %s for %s names modules that %s has, as %s", async (technique, framework, model, setting, value) => {
    const decision = draft({ ...given, model, gpu: "h100-sxm", gpus: 8 } as Answers);
    const made = await recipeFor(decision, framework, builtInCatalogue, technique);
    if (!("text" in made)) throw new Error(JSON.stringify(made));
    const { parameters } = readTrained[framework](made.text);
    expect(typeof parameters === "object" && "settings" in parameters && parameters.settings[setting]).toEqual(value);
  });

  it.each([
    ["trl", { r: 256, lora_alpha: 8, use_rslora: true }],
    ["axolotl", { lora_r: 256, lora_alpha: 8, peft_use_rslora: true }],
    ["llama-factory", { lora_rank: 256, lora_alpha: 8, use_rslora: true }],
    ["ms-swift", { lora_rank: 256, lora_alpha: 8, use_rslora: true }],
    ["unsloth", { r: 256, lora_alpha: 8, use_rslora: true }],
    // It divides alpha by the rank: 128 / 256 is 8 / 16, the root of the rank.
    ["torchtune", { lora_rank: 256, lora_alpha: 128 }],
    ["adapters", { r: 256, alpha: 128 }],
  ] as const)("of LoRA for %s has the rank that much data asks for, with its scaling", async (framework, settings) => {
    const much: Answers = { ...given, examples: "over-100k", length: "long" };
    const decision = draft({ ...much, model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8 });
    const made = await recipeFor(decision, framework, builtInCatalogue, "lora");
    if (!("text" in made)) throw new Error(JSON.stringify(made));
    expect(readTrained[framework](made.text)).toMatchObject({ parameters: { settings } });
  });

  it("of another technique of the same framework is noticed", async () => {
    for (const { technique, framework } of offers) {
      const [text = ""] = await textsOf(technique, framework);
      for (const other of offers.filter((each) => each.framework === framework && each.technique !== technique)) {
        expect(readTrained[framework](text)).not.toEqual(expectedOf(other.technique, framework));
      }
    }
  });

  it("whose trainer is given no adapter is noticed: it trains all weights", async () => {
    const [text = ""] = await textsOf("dora", "trl");
    const without = text.replace("    peft_config=peft_config,\n", "");
    expect(without).not.toBe(text);
    expect(readTrained.trl(without)).toEqual(expectedOf("full", "trl"));
  });

  it("whose base is not quantized is noticed", async () => {
    const [text = ""] = await textsOf("qlora", "trl");
    const without = text.replace(', "quantization_config": quantization', "");
    expect(without).not.toBe(text);
    expect(readTrained.trl(without)).toEqual(expectedOf("lora", "trl"));
  });

  it("whose program does not fit its model is noticed", async () => {
    const [text = ""] = await textsOf("lora", "torchtune");
    expect(() => readTrained.torchtune(text.replace("lora_finetune", "full_finetune"))).toThrow("does not fit");
  });
});

describe("the folder of a technique", () => {
  it.each(techniques.map(({ id, frameworks }) => [id, frameworks] as const))(
    "states of %s what each framework's file trains",
    (id, frameworks) => {
      for (const framework of frameworks) expect(expectedOf(id, framework)).toBeDefined();
    },
  );
});
