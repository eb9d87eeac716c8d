import { describe, expect, it } from "vitest";
import { isWrittenFor } from "../../../src/core/frameworks/index.ts";
import { surveyedAmong } from "../../../src/core/frameworks/survey.ts";
import {
  type Answers,
  builtInCatalogue,
  type FrameworkId,
  frameworkIds,
  frameworksFor,
  frameworksInOrder,
  recipeFor,
  techniqueOf,
} from "../../../src/core/index.ts";
import { createFormat } from "../../../src/locales/format.ts";
import { languages, languageTags } from "../../../src/locales/languages.ts";
import { noRecipeText, upkeepNote } from "../../../src/wording/recipe.ts";
import { draft } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const apple = builtInCatalogue.gpuOf("apple-m-ultra");
const h100 = builtInCatalogue.gpuOf("h100-sxm");
const given: Answers = { access: "weights", goal: "task", examples: "1k-10k", length: "medium", model: "llama-3.2-3b" };

describe("the frameworks", () => {
  it("offer MLX-LM first on an Apple GPU, and not on others", () => {
    expect(frameworksInOrder(apple)[0]).toBe("mlx-lm");
    expect(frameworksInOrder(h100).slice(-3)).toEqual(["mlx-lm", "torchtune", "adapters"]);
    expect(frameworksInOrder(apple).toSorted()).toEqual(frameworkIds.toSorted());
    expect(frameworksFor("sft", "lora", apple)).toEqual(["mlx-lm"]);
    expect(frameworksFor("sft", "lora", h100)).not.toContain("mlx-lm");
  });

  it("say on an Apple GPU that they are for others, and which is for it", async () => {
    const decision = draft({ ...given, gpu: "apple-m-ultra", gpus: 1 });
    for (const framework of frameworkIds.filter((id) => techniqueOf("lora").frameworks.includes(id))) {
      const made = await recipeFor(decision, framework, builtInCatalogue, "lora");
      if (isWrittenFor(framework, apple)) expect(made).toHaveProperty("text");
      else {
        if (!("unable" in made)) throw new Error(`${framework} has a recipe for Apple's GPUs`);
        expect(noRecipeText(made.unable, words)).toMatch(/not for Apple M-series .* There is a script for MLX-LM\.$/);
      }
    }
  });

  it("say that no framework can where none does it on that GPU", async () => {
    const decision = draft({ ...given, goal: "classification", gpu: "apple-m-ultra", gpus: 1 });
    const made = await recipeFor(decision, "transformers", builtInCatalogue, "lora");
    expect("unable" in made && noRecipeText(made.unable, words)).toContain("no other framework here that can do this");
  });

  it("that one should not start with come last, and say why in each language", async () => {
    const old: readonly FrameworkId[] = ["torchtune", "adapters"];
    for (const gpu of [apple, h100]) expect(frameworksInOrder(gpu).slice(-2)).toEqual(old);
    expect(upkeepNote("trl", words)).toBeNull();
    for (const tag of languageTags) {
      const spoken = { ...words, ...(await languages[tag].details()), format: createFormat(tag) };
      expect(old.map((id) => upkeepNote(id, spoken)?.text)).toEqual([
        expect.stringContaining("2025"),
        expect.stringContaining("Transformers 4.57"),
      ]);
    }
  });

  it("that were added for their recipes do not count as support of a technique", () => {
    expect(
      ["lora", "full", "qlora", "dora", "galore", "adalora"].map((id) =>
        surveyedAmong(techniqueOf(id as "lora").frameworks),
      ),
    ).toEqual([6, 5, 5, 4, 3, 1]);
  });
});
