import { describe, expect, it } from "vitest";
import page from "../../../docs/recipes.md?raw";
import { recipeRuns } from "../../../src/core/evidence/index.ts";
import { frameworks, techniques } from "../../../src/core/index.ts";
import { trainingMethods } from "../../../src/core/training-methods.ts";

describe("the recipes that were tried", () => {
  it("are of frameworks, techniques and ways to learn that the guide has, each once", () => {
    const ids = new Set<string>(techniques.map(({ id }) => id));
    for (const { framework, technique, method, date } of recipeRuns) {
      expect(Object.keys(frameworks)).toContain(framework);
      expect(ids).toContain(technique);
      expect(Object.keys(trainingMethods)).toContain(method);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    const keys = recipeRuns.map((run) => `${run.framework} ${run.technique} ${run.method} ${run.model}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("stand in the document as in the file that the guide shows", () => {
    const rows = page.split("\n").filter((line) => /\d{4}-\d\d-\d\d +\|$/.test(line));
    expect(rows.length).toBe(recipeRuns.length);
    const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
    expect(cells.map(([, framework, technique, method, model]) => [framework, technique, method, model])).toEqual(
      recipeRuns.map((run) => [`${run.framework} ${run.version}`, run.technique, run.method, run.model]),
    );
  });

  it("run for LoRA in every framework that could be started", () => {
    const failed = recipeRuns.filter(({ technique, fault }) => technique === "lora" && fault !== null);
    expect(failed).toEqual([]);
  });
});
