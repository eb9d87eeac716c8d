import { describe, expect, it } from "vitest";
import page from "../../../docs/recipes.md?raw";
import { gpuRecipeRuns, recipeRuns } from "../../../src/core/evidence/index.ts";
import { frameworks, techniques } from "../../../src/core/index.ts";
import { trainingMethods } from "../../../src/core/training-methods.ts";

describe("the recipes that were tried", () => {
  it("are of frameworks, techniques and ways to learn that the guide has, each once", () => {
    const ids = new Set<string>(techniques.map(({ id }) => id));
    for (const { framework, technique, method, date } of [...recipeRuns, ...gpuRecipeRuns]) {
      expect(Object.keys(frameworks)).toContain(framework);
      expect(ids).toContain(technique);
      expect(Object.keys(trainingMethods)).toContain(method);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    const keys = recipeRuns.map((run) => `${run.framework} ${run.technique} ${run.method} ${run.model}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("stand in the document as in the file that the guide shows", () => {
    const cellsOf = (text: string) =>
      text
        .split("\n")
        .filter((line) => /\d{4}-\d\d-\d\d +\|$/.test(line))
        .map((row) => row.split("|").map((cell) => cell.trim()));
    const [onGpu = "", outcomes = ""] = page.split("## Outcomes");
    const what = ([, ...cells]: readonly string[]) => cells.slice(0, 4);
    expect(cellsOf(outcomes).map(what)).toEqual(
      recipeRuns.map((run) => [`${run.framework} ${run.version}`, run.technique, run.method, run.model]),
    );
    expect(cellsOf(onGpu).map((cells) => [...what(cells), cells[5], cells.at(-4), cells.at(-3)])).toEqual(
      gpuRecipeRuns.map(({ framework, version, technique, method, model, gpu, allocatedBytes }) => [
        `${framework} ${version}`,
        technique,
        method,
        model,
        gpu,
        (allocatedBytes.measured / 1e9).toFixed(2),
        (allocatedBytes.estimated / 1e9).toFixed(2),
      ]),
    );
  });

  it("run for LoRA in every framework that could be started", () => {
    const failed = recipeRuns.filter(({ technique, fault }) => technique === "lora" && fault !== null);
    expect(failed).toEqual([]);
  });

  it("took on a GPU what is estimated, but where a batch held less than its longest examples make", () => {
    const errors = gpuRecipeRuns.map(({ allocatedBytes: { measured, estimated } }) => estimated / measured - 1);
    const sizes = errors.map(Math.abs).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(0.02);
    expect(Math.min(...errors)).toBeGreaterThan(-0.1);
    expect(gpuRecipeRuns.every(({ fault }) => fault === null)).toBe(true);
  });
});
