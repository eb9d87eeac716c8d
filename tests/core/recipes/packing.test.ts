import { describe, expect, it } from "vitest";
import { check } from "../../../src/core/check/check.ts";
import { memoryEstimate } from "../../../src/core/estimate/memory.ts";
import { type Answers, builtInCatalogue, type FrameworkId, type Recipe, recipeFor } from "../../../src/core/index.ts";
import { techniqueOf } from "../../../src/core/techniques/index.ts";
import { draft } from "../../support/engine.ts";

const model = "llama-3.2-3b";
const given: Answers = {
  access: "weights",
  goal: "task",
  examples: "1k-10k",
  length: { typical: 300, longest: 1_000 },
  model,
};
const roomy: Answers = { ...given, gpu: "h100-sxm", gpus: 1 };

const recipeOf = async (answers: Answers, framework: FrameworkId): Promise<Recipe> => {
  const made = await recipeFor(draft(answers), framework, builtInCatalogue, "lora");
  if ("unable" in made) throw new Error(`${framework}: ${made.unable.id}`);
  return made;
};

const readBack = async ({ fileName }: Recipe, text: string) => {
  const { checked } = await check([{ name: fileName, text }], {}, builtInCatalogue);
  const [first] = checked;
  const known = builtInCatalogue.findModel(model);
  if (!first?.run || !known) throw new Error("no run was read");
  const { run } = first.run;
  const peak = memoryEstimate(builtInCatalogue.architectureOf(known), techniqueOf("lora"), run).total;
  return { peak, findings: first.findings };
};

describe("a recipe that does not pack its examples", () => {
  const comments = {
    trl: / {4}# packing=True, {2}# off: would save the (\d+)%/,
    axolotl: /sample_packing: false {2}# off: would save the (\d+)%/,
    "llama-factory": /# neat_packing: true {2}# off: would save the (\d+)%/,
    "ms-swift": /# packing: true {2}# off: would save the (\d+)%/,
    torchtune: / {2}# packed: true {2}# off: would save the (\d+)%/,
  } as const satisfies Partial<Record<FrameworkId, RegExp>>;

  it.each(Object.entries(comments) as [keyof typeof comments, RegExp][])(
    "in %s says which option would, and what that saves by the lengths of its estimate",
    async (framework, comment) => {
      const { text } = await recipeOf(roomy, framework);
      const { settings } = draft(roomy).ranking.find(({ technique }) => technique === "lora")?.run ?? {};
      const { meanSequenceLength: mean = 0, paddedSequenceLength: padded = 0 } = settings ?? {};
      expect(mean).toBeGreaterThan(0);
      expect(Number(comment.exec(text)?.[1])).toBe(Math.round(100 * (1 - mean / padded)));
    },
  );

  it.each(Object.keys(comments) as (keyof typeof comments)[])(
    "has the peak in %s that it would have with it, as it says",
    async (framework) => {
      const recipe = await recipeOf(roomy, framework);
      const packed = recipe.text
        .replace(/^( *)# ((?:neat_)?pack(?:ing|ed)(?:=|: ))/m, "$1$2")
        .replace("sample_packing: false", "sample_packing: true");
      expect(packed).not.toBe(recipe.text);
      const [before, after] = [await readBack(recipe, recipe.text), await readBack(recipe, packed)];
      expect(after.peak / before.peak).toBeCloseTo(1, 1);
      expect(after.findings.filter(({ id }) => /option|value|effect/.test(id))).toEqual([]);
    },
  );

  it("says what keeps it from packing on a GPU without FlashAttention, and where there is no padding", async () => {
    expect((await recipeOf({ ...given, gpu: "t4", gpus: 1 }, "trl")).text).toContain("which this GPU has not");
    expect((await recipeOf({ ...given, model: "llama-3.1-8b", gpu: "rtx-4090", gpus: 1 }, "trl")).text).toContain(
      "batches of one",
    );
    expect((await recipeOf({ ...roomy, length: "medium" }, "trl")).text).toContain("which is not assumed");
  });

  it("offers it neither for raw text, which is packed, nor for pairs", async () => {
    expect((await recipeOf({ ...roomy, goal: "pretraining" }, "trl")).text).toMatch(/^ {4}packing=True/m);
    for (const framework of ["trl", "llama-factory", "ms-swift"] as const) {
      expect((await recipeOf({ ...roomy, goal: "preferences" }, framework)).text).not.toMatch(/packing/);
    }
  });
});
