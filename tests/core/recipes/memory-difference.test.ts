import { describe, expect, it } from "vitest";
import {
  type Answers,
  builtInCatalogue,
  type FrameworkId,
  type Recipe,
  recipeFor,
  type TechniqueId,
} from "../../../src/core/index.ts";
import { createFormat } from "../../../src/locales/format.ts";
import { languages, languageTags } from "../../../src/locales/languages.ts";
import { memoryDifferenceText } from "../../../src/wording/recipe.ts";
import { draft } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const given: Answers = { access: "weights", goal: "task", examples: "1k-10k", length: "long", model: "llama-3.1-8b" };

const recipeOf = async (answers: Answers, framework: FrameworkId, technique: TechniqueId): Promise<Recipe> => {
  const made = await recipeFor(draft(answers), framework, builtInCatalogue, technique);
  if ("unable" in made) throw new Error(`${framework} ${technique}: ${made.unable.id}`);
  return made;
};

describe("why a framework needs other memory than was planned", () => {
  const oneH100: Answers = { ...given, gpu: "h100-sxm", gpus: 1 };
  const eight: Answers = { ...given, length: "medium", gpu: "a100-40gb", gpus: 8 };

  it.each([
    ["unsloth", "lora", oneH100],
    ["torchtune", "lora", oneH100],
    ["torchtune", "full", eight],
    ["llama-factory", "full", eight],
  ] as const)("%s with %s: is the part that differs most, in that direction", async (framework, technique, answers) => {
    const { difference, text } = await recipeOf(answers, framework, technique);
    if (!difference) throw new Error("no difference");
    const { totalBytes, plannedTotalBytes, bytes, plannedBytes } = difference;
    expect(Math.sign(bytes - plannedBytes)).toBe(Math.sign(totalBytes - plannedTotalBytes));
    const [, total, planned] = /^# Memory: +about ([\d.]+) GiB .*shows the ([\d.]+) GiB of TRL/m.exec(text) ?? [];
    expect(Number(total)).toBeCloseTo(totalBytes / 2 ** 30, 0);
    expect(Number(planned)).toBeCloseTo(plannedTotalBytes / 2 ** 30, 0);
  });

  it("is a setting where one makes it, and the program's code where none does", async () => {
    const causeOf = async (...about: Parameters<typeof recipeOf>) => (await recipeOf(...about)).difference?.cause?.id;
    expect(await causeOf(eight, "llama-factory", "full")).toBe("sharding");
    expect(await causeOf(oneH100, "unsloth", "lora")).toBe("loss");
  });

  it("is not said where the framework runs what was planned", async () => {
    const recipe = await recipeOf(oneH100, "trl", "lora");
    expect(recipe.difference).toBeNull();
    expect(memoryDifferenceText(recipe, words)).toBeNull();
  });

  it("is said in each language", async () => {
    const recipe = await recipeOf(eight, "llama-factory", "full");
    expect(memoryDifferenceText(recipe, words)).toMatch(
      /^With LLaMA-Factory this run needs about [\d.]+ GiB .* instead of [\d.]+ GiB\. It splits the model over the GPUs \(zero-3\)\.$/,
    );
    for (const tag of languageTags) {
      const [more, details] = [await languages[tag].more(), await languages[tag].details()];
      const spoken = { ...words, ...more, ...details, format: createFormat(tag) };
      expect(memoryDifferenceText(recipe, spoken)).toMatch(/LLaMA-Factory.*TRL.*zero-3/);
    }
  });
});
