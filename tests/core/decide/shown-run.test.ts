import { describe, expect, it } from "vitest";
import { scenariosOf, usualScenarios } from "../../../src/core/decide/scenarios.ts";
import { type Answers, builtInCatalogue, questionIds } from "../../../src/core/index.ts";
import { assumedText, titleText } from "../../../src/wording/act/title.ts";
import { full } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const shown = (answers: Answers) => {
  const decision = full.draft(answers);
  const first = decision.ranking.find(({ technique }) => technique === decision.recommendation?.technique);
  return { run: first?.run, ranking: decision.ranking, decision };
};

describe("the run that is shown", () => {
  it("is of one GPU, a common model and some thousand examples where these are open, and says so", () => {
    const { run, decision } = shown({ gpu: "rtx-4090" });
    expect(run).toMatchObject({ gpu: "rtx-4090", gpuCount: 1, model: "meta-llama/Meta-Llama-3.1-8B" });
    expect(titleText(decision, builtInCatalogue, words)).toBe("Fine-tune your model with LoRA on your RTX 4090");
    expect(assumedText(decision, builtInCatalogue, words)).toBe(
      "You did not say, so these figures assume Llama 3.1 8B, one RTX 4090, about 3,000 examples and 1,024 tokens per example.",
    );
  });

  it("is of a smaller model where the usual one does not fit on the GPU that was named", () => {
    const { run, ranking } = shown({ gpu: "t4" });
    expect(run).toMatchObject({ gpu: "t4", gpuCount: 1, model: "meta-llama/Llama-3.2-3B" });
    expect(ranking.find(({ technique }) => technique === "qlora")?.run?.model).toBe(run?.model);
  });

  it("assumes nothing that was answered", () => {
    const { decision } = shown({ model: "llama-3.1-8b", gpu: "rent", examples: 500, length: "short" });
    expect(assumedText(decision, builtInCatalogue, words)).toBeNull();
  });

  it("assumes for every open question one of the answers that scenarios try", () => {
    const [usual] = usualScenarios({}, builtInCatalogue);
    const tried = scenariosOf({}, builtInCatalogue, 120);
    for (const id of questionIds) {
      if (!(id in (tried[0] as object))) continue;
      const valuesOf = (scenario: object) => (scenario as Record<string, unknown>)[id];
      expect(tried.map(valuesOf)).toContain(valuesOf(usual as object));
    }
  });

  it("assumes a longest example of four times the typical length where only that is known", () => {
    const [usual] = usualScenarios({ length: { typical: 100 } }, builtInCatalogue);
    expect(usual?.length).toMatchObject({ typical: 100, longest: 400 });
  });
});
