import { describe, expect, it } from "vitest";
import {
  type Answers,
  builtInCatalogue,
  type FrameworkId,
  type NoRecipe,
  recipeFor,
  type TechniqueId,
} from "../../../src/core/index.ts";
import { english } from "../../../src/locales/english.ts";
import { noRecipeText } from "../../../src/wording/recipe.ts";
import { draft } from "../../support/engine.ts";

const task: Answers = { access: "weights", goal: "task", examples: "1k-10k", length: "short", gpu: "b300", gpus: 1 };

const outcome = async (framework: FrameworkId, technique: TechniqueId, answers: Answers): Promise<unknown> => {
  const made = await recipeFor(draft({ ...task, ...answers }), framework, builtInCatalogue, technique);
  if (!("unable" in made)) return "written";
  return made.unable.id === "library-gap" ? made.unable.gap.id : made.unable.id;
};

const labels: Answers = { goal: "classification" };

describe("a recipe is refused where a library lacks something for the model", () => {
  it.each([
    ["llama-factory", "lora", "laguna-xs.2", "unknown-family"],
    ["axolotl", "lora", "laguna-xs.2", "written"],
    ["axolotl", "lora", "kimi-linear-48b-a3b-instruct", "unknown-family"],
    ["trl", "lora", "kimi-linear-48b-a3b-instruct", "written"],
    ["trl", "lora", "exaone-3.5-2.4b-instruct", "unknown-family"],
  ] as const)("%s with %s of %s: %s, by the release of Transformers that it takes", async (...given) => {
    const [framework, technique, model, expected] = given;
    expect(await outcome(framework, technique, { model })).toBe(expected);
  });

  it.each([
    ["granite-3.0-2b-base", "transformers", "no-classifier"],
    ["granite-3.0-2b-base", "ms-swift", "written"],
    ["qwen3-8b", "transformers", "written"],
  ] as const)("a head that classifies on %s by %s: %s", async (model, framework, expected) => {
    expect(await outcome(framework, "lora", { ...labels, model })).toBe(expected);
  });

  it.each([
    ["prefix-tuning", "falcon-7b", "adapter-fails"],
    ["prefix-tuning", "qwen3.5-4b", "adapter-fails"],
    ["prefix-tuning", "qwen3-8b", "written"],
    ["prefix-tuning", "deepseek-v2-lite", "adapter-fails"],
    ["prefix-tuning", "lfm2-1.2b", "adapter-fails"],
    ["prompt-tuning", "lfm2-1.2b", "written"],
    ["prompt-tuning", "gemma-4-e2b-it", "adapter-fails"],
    ["prompt-tuning", "gemma-4-31b-it", "written"],
    ["p-tuning", "opt-350m", "adapter-fails"],
    ["p-tuning", "opt-125m", "written"],
    ["p-tuning", "mpt-7b", "adapter-fails"],
    ["oft", "gpt2", "adapter-fails"],
    ["oft", "deepseek-v2-lite", "adapter-fails"],
    ["bitfit", "llama-3.2-3b", "nothing-to-train"],
    ["bitfit", "qwen2.5-7b", "written"],
  ] as const)("%s on %s: %s", async (technique, model, expected) => {
    expect(await outcome("trl", technique, { model })).toBe(expected);
  });

  it("adapts DistilBERT's layers by name, not the one that ends as its head is called", async () => {
    const decision = draft({ ...task, ...labels, model: "distilbert-base-uncased" });
    const made = await recipeFor(decision, "transformers", builtInCatalogue, "lora");
    expect(made).toHaveProperty(
      "text",
      expect.stringMatching(/target_modules=\["q_lin", "k_lin", "v_lin", "out_lin", "lin1", "lin2"\]/),
    );
  });

  it("leaves the router out where PEFT takes its name for that of fused experts, which DoRA refuses", async () => {
    const made = await recipeFor(draft({ ...task, model: "trinity-mini" }), "trl", builtInCatalogue, "dora");
    expect(made).toHaveProperty(
      "text",
      expect.stringContaining('target_modules=["q_proj", "k_proj", "v_proj", "o_proj"]'),
    );
  });

  it("and says which scripts there are instead, not those that lack the same", async () => {
    const decision = draft({ ...task, model: "laguna-xs.2" });
    const { unable } = (await recipeFor(decision, "llama-factory", builtInCatalogue, "lora")) as NoRecipe;
    expect(noRecipeText(unable, english)).toMatch(
      /^LLaMA-Factory runs on Transformers 5\.6 at the latest, which has no code for poolside\/Laguna-XS\.2 \(laguna\)\. Code that comes with the checkpoint was not tried\. There is a script for .*Axolotl/,
    );
    const other = draft({ ...task, model: "exaone-3.5-2.4b-instruct" });
    expect(await recipeFor(other, "trl", builtInCatalogue, "lora")).toMatchObject({ unable: { others: [] } });
  });
});

describe("the longest sequence of a recipe", () => {
  const answers: Answers = { ...task, ...labels, length: "medium", gpu: "rtx-4090" };

  const maxLength = async (technique: TechniqueId, model: string): Promise<number> => {
    const decision = draft({ ...answers, model } as Answers);
    const made = await recipeFor(decision, "transformers", builtInCatalogue, technique);
    if ("unable" in made) throw new Error(made.unable.id);
    expect(made.run?.sequenceLength).toBe(Number(/sequences of (\d+) tokens/.exec(made.text)?.[1]));
    return Number(/max_length=(\d+)/.exec(made.text)?.[1]);
  };

  it.each([
    ["lora", "bert-base-uncased", 512],
    // 514 rows of positions, of which two are no token's.
    ["lora", "roberta-base", 512],
    ["prompt-tuning", "bert-base-uncased", 512 - 200],
    ["p-tuning", "roberta-base", 512 - 20],
    ["prefix-tuning", "bert-base-uncased", 512 - 50],
    ["prompt-tuning", "gpt2", 1_024 - 200],
  ] as const)("by %s of %s leaves room for virtual tokens among the model's positions: %i", async (...given) => {
    const [technique, model, expected] = given;
    expect(await maxLength(technique, model)).toBe(expected);
  });
});
