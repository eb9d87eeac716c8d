import { describe, expect, it } from "vitest";
import { everyday } from "../../../fixtures/scenarios/scenario.ts";
import { retention } from "../../../src/core/decide/criteria/retention.ts";
import { simplicity } from "../../../src/core/decide/criteria/simplicity.ts";
import { trainingCost } from "../../../src/core/decide/criteria/training-cost.ts";
import { precedenceIn } from "../../../src/core/decide/precedence.ts";
import { scenariosOf } from "../../../src/core/decide/scenarios.ts";
import { createPlanner } from "../../../src/core/estimate/hardware-plan.ts";
import { type Answers, builtInCatalogue, techniqueOf } from "../../../src/core/index.ts";
import { type TechniqueId, techniques } from "../../../src/core/techniques/index.ts";
import { workloadOf } from "../../../src/core/workload.ts";

const workloadFor = (answers: Answers) =>
  workloadOf(scenariosOf(answers, builtInCatalogue, 1)[0] as never, builtInCatalogue);

const firstOf = (model: "roberta-base" | "llama-3.1-8b"): string =>
  techniques[precedenceIn(workloadFor({ ...everyday, model }))[0] as number]?.id ?? "";

describe("precedence", () => {
  it("puts all weights first for an encoder, and LoRA for a decoder", () => {
    expect(firstOf("roberta-base")).toBe("full");
    expect(firstOf("llama-3.1-8b")).toBe("lora");
  });
});

const planner = createPlanner(builtInCatalogue);

describe("what a run costs on a GPU without a list price", () => {
  const costOf = (examples: number): number => {
    const workload = workloadFor({ ...everyday, model: "roberta-base", gpu: "rtx-3060", examples });
    const full = techniqueOf("full");
    return trainingCost.value(full, workload, planner.planFor(full, workload)).mid;
  };

  it("does not count where it would be cents on a GPU that does as much, and counts by its time elsewhere", () => {
    expect(costOf(3_000)).toBe(1);
    expect(costOf(50_000_000)).toBeLessThan(0.95);
  });
});

describe("what a classifier retains", () => {
  it("is all that it is for, whatever the technique", () => {
    const workload = workloadFor({
      ...everyday,
      goal: "classification",
      model: "roberta-base",
      retention: "essential",
    });
    for (const id of ["full", "lora", "ia3"] as const) {
      expect(retention.value(techniqueOf(id), workload, planner.planFor(techniqueOf(id), workload)).low).toBe(1);
    }
  });
});

describe("the simplicity of a technique", () => {
  const easeOf = (id: TechniqueId, answers: Answers): number => {
    const workload = workloadFor(answers);
    const technique = techniqueOf(id);
    return simplicity.value(technique, workload, planner.planFor(technique, workload)).mid;
  };

  it("is lower over a base that few programs can quantize", () => {
    const cards = { ...everyday, gpu: "h200", gpus: 1 } as const;
    const lost = (model: "gpt-oss-20b" | "qwen2.5-14b"): number =>
      easeOf("lora", { ...cards, model }) - easeOf("qlora", { ...cards, model });
    expect(lost("gpt-oss-20b")).toBeGreaterThan(lost("qwen2.5-14b") + 0.1);
  });

  it("is that of LoRA or more for all weights of an encoder, which nothing but the learning rate spoils", () => {
    const job = { ...everyday, model: "roberta-base" } as const;
    expect(easeOf("full", job)).toBeGreaterThanOrEqual(easeOf("lora", job) - 0.01);
  });
});
