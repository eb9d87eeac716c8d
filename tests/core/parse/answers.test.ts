import { describe, expect, it } from "vitest";
import { type Answers, answersJson, withAnswer } from "../../../src/core/answers.ts";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import { parseAnswers } from "../../../src/core/parse/answers.ts";
import { acmeModel } from "../../support/acmeModel.ts";

const read = (input: unknown) => parseAnswers(input, builtInCatalogue);
const pathsOf = (input: unknown): readonly string[] => read(input).issues.map(({ path }) => path);

describe("answers", () => {
  it.each([
    [{ model: "custom", customModel: acmeModel.config }, { model: { config: acmeModel.config } }],
    [{ gpu: "RTX-4090", gpuPrice: 0.5 }, { gpu: { id: "rtx-4090", pricePerHourUsd: 0.5 } }],
    [{ priorities: ["quality"], weights: { quality: 3 } }, { priorities: { weights: { quality: 3 } } }],
    [{ priorities: "unknown", weights: { quality: 3 } }, { priorities: { weights: { quality: 3 } } }],
    [{ gpuPrice: 2, gpu: "h100-sxm" }, { gpu: { id: "h100-sxm", pricePerHourUsd: 2 } }],
  ])("of %j hold what stands beside an answer in the answer", (input, answers) => {
    expect(read(input)).toEqual({ answers, issues: [] });
    expect(read(answersJson(read(input).answers)).answers).toEqual(answers);
  });

  it.each([
    [{ customModel: acmeModel.config }, ["customModel"], {}],
    [{ model: "8b", customModel: acmeModel.config }, ["customModel"], { model: "8b" }],
    [{ model: "custom" }, ["customModel"], {}],
    [{ gpu: "rent", gpuPrice: 2 }, ["gpuPrice"], { gpu: "rent" }],
    [{ gpu: "rtx-4090", gpuPrice: 0 }, ["gpuPrice"], { gpu: "rtx-4090" }],
    [{ priorities: ["quality"], weights: {} }, ["weights"], { priorities: ["quality"] }],
  ])("of %j lose only what cannot be used: %j", (input, paths, answers) => {
    expect(pathsOf(input)).toEqual(paths);
    expect(read(input).answers).toEqual(answers);
  });

  it("keep the order in which they were given, and say what was meant by a misspelt one", () => {
    const { answers, issues } = read({ stakes: "low", goal: "task", stake: "low", gpu: "h100-smx" });
    expect(Object.keys(answers)).toEqual(["stakes", "goal"]);
    expect(issues).toMatchObject([
      { path: "stake", allowed: { meant: "stakes" } },
      { path: "gpu", allowed: { meant: "h100-sxm" } },
    ]);
  });

  it("are set and taken back one at a time, with what belongs to them", () => {
    const priced: Answers = { goal: "task", gpu: { id: "rtx-4090", pricePerHourUsd: 1 } };
    expect(withAnswer(priced, "gpu", "h100-sxm")).toEqual({ goal: "task", gpu: "h100-sxm" });
    expect(withAnswer(priced, "gpu", undefined)).toEqual({ goal: "task" });
  });
});
