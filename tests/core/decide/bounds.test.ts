import { describe, expect, it } from "vitest";
import { everyday } from "../../../fixtures/scenarios/scenario.ts";
import { type Answers, builtInCatalogue } from "../../../src/core/index.ts";
import { decisionJson } from "../../../src/wording/decisionJson.ts";
import { draft, full } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const warned = (answers: Answers) => draft(answers).warnings.map(({ id }) => id);

describe("the confidence", () => {
  const pairs: Answers = {
    ...everyday,
    goal: "preferences",
    feedback: "pairs",
    model: "qwen2.5-7b",
    gpu: "a100-80gb",
    examples: "over-100k",
    budget: "over-10k",
  };

  it("is held to the chance that the run ends in time, where a deadline was given", () => {
    const { recommendation, warnings } = draft({ ...pairs, deadline: "day" });
    const tight = warnings.find((warning) => warning.id === "deadline-tight");
    expect(tight).toMatchObject({ deadlineHours: 24, hours: { low: expect.any(Number) } });
    expect(recommendation?.confidence).toBeLessThan(0.3);
    expect(warned({ ...pairs, deadline: "any" })).not.toContain("deadline-tight");
    expect(warned({ ...pairs, deadline: "unknown" })).not.toContain("deadline-tight");
  });

  it("rises with the time that there is", () => {
    const confidences = (["day", "week", "any"] as const).map(
      (deadline) => draft({ ...pairs, deadline }).recommendation?.confidence ?? 0,
    );
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
  });

  it("is held to the chance that the money suffices, and says so", () => {
    const decision = draft({ ...pairs, gpu: "rent", budget: "under-10", examples: "10k-100k", deadline: "any" });
    const tight = decision.warnings.find((warning) => warning.id === "budget-tight");
    expect(tight).toBeDefined();
    const text = decisionJson(decision, builtInCatalogue, words).warnings.find(({ id }) => id === "budget-tight")?.text;
    expect(text).toMatch(/^The run may exceed your budget: it costs \$[\d.,]+ to \$[\d.,]+, and you have \$10\. /);
  });
});

describe("a warning", () => {
  it("tells of examples longer than the model was made to read", () => {
    const gpt2 = { ...everyday, model: "gpt2", gpu: "a100-80gb" } as const;
    const { warnings } = draft({ ...gpt2, length: "long" });
    expect(warnings).toContainEqual(
      expect.objectContaining({ id: "beyond-context", contextTokens: 1_024, tokens: 4_096 }),
    );
    expect(warned({ ...gpt2, length: "short" })).not.toContain("beyond-context");
  });
});

describe("preferences", () => {
  it("are learnt from pairs by decoders alone", () => {
    const planned = (model: Answers["model"]) =>
      draft({ ...everyday, goal: "preferences", model: model as "gpt2" }).ranking[0]?.run?.settings.trainer;
    expect(planned("qwen2.5-7b")).toBe("trl-dpo");
    expect(planned("bert-base-uncased")).toBe("transformers");
  });

  it("say why no 4-bit base of a mixture is planned for them", () => {
    const job: Answers = { ...everyday, model: "qwen3-30b-a3b", gpu: "a6000" };
    const qlora = (goal: "task" | "preferences") =>
      draft({ ...job, goal }).ranking.find(({ technique }) => technique === "qlora")?.excludedBecause;
    expect(qlora("preferences")).toMatchObject({ constraint: "quantization", forAnswersOnly: true });
    expect(qlora("task")?.constraint).not.toBe("quantization");
  });
});

describe("reasons", () => {
  it("give no figures that point the other way than what is compared over all possible jobs", () => {
    // LoRA fits smaller models only: over all jobs it costs less than QLoRA, on any one more.
    const { recommendation } = full.draft({ goal: "reasoning", gpu: "a100-40gb", gpus: 1, budget: "under-10" });
    const compared = recommendation?.reasons.find((reason) => reason.id === "compared");
    expect(compared?.gains.map(({ criterion, figures }) => [criterion, figures])).toContainEqual([
      "training-cost",
      null,
    ]);
  });
});
