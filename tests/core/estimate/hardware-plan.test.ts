import { describe, expect, it } from "vitest";
import { mainJob } from "../../../fixtures/jobs.ts";
import { usableBytes } from "../../../src/core/catalogue/gpus.ts";
import { type Model } from "../../../src/core/catalogue/models.ts";
import { scenariosOf } from "../../../src/core/decide/scenarios.ts";
import { createPlanner, slowdownBy } from "../../../src/core/estimate/hardware-plan.ts";
import { memoryEstimate } from "../../../src/core/estimate/memory.ts";
import { plannedRun } from "../../../src/core/estimate/planned-run.ts";
import { addedLatency, servingBytes } from "../../../src/core/estimate/serving/variants.ts";
import { type Answers, builtInCatalogue, parseAnswers, techniqueOf } from "../../../src/core/index.ts";
import type { TechniqueId } from "../../../src/core/techniques/index.ts";
import { type Scenario, type Workload, workloadOf } from "../../../src/core/workload.ts";

const { architectureOf, findModel, gpuOf } = builtInCatalogue;

const workload = (changes: Answers = {}): Workload =>
  workloadOf(scenariosOf({ ...mainJob, ...changes }, builtInCatalogue, 1)[0] as Scenario, builtInCatalogue);
const planner = createPlanner(builtInCatalogue);
const on = (id: TechniqueId, changes: Answers = {}) => planner.planFor(techniqueOf(id), workload(changes));

describe("the hardware plan", () => {
  it("needs no memory optimization where the plain run fits", () => {
    expect(on("lora", { model: "qwen2.5-0.5b", gpu: "h200", length: "short" }).memoryOptimizations).toEqual([]);
  });

  it("uses no memory optimization that it could do without", () => {
    for (const id of ["full", "lora", "qlora", "prefix-tuning"] as const) {
      for (const gpu of ["rtx-4090", "a100-80gb"] as const) {
        const job = { model: "llama-3.2-3b", gpu } as const;
        const plan = on(id, job);
        const { memoryOptimizations, memory, fits } = plan;
        if (!fits) continue;
        expect(memory.total).toBeLessThanOrEqual(usableBytes(gpuOf(gpu)));
        if (!memoryOptimizations.includes("checkpointing")) continue;
        const without = memoryEstimate(architectureOf(findModel("llama-3.2-3b") as Model), techniqueOf(id), {
          ...plannedRun(techniqueOf(id), workload(job), plan),
          gradientCheckpointing: false,
        });
        expect(without.high).toBeGreaterThan(usableBytes(gpuOf(gpu)));
      }
    }
  });

  it("never shows a quantized base larger than a plain one on the same cards", () => {
    for (const model of ["llama-3.2-1b", "llama-3.1-8b", "qwen3-14b", "llama-3.1-70b"] as const) {
      for (const gpu of ["rtx-4090", "a100-80gb", "h200"] as const) {
        for (const length of ["short", "very-long"] as const) {
          const [qlora, plain] = [on("qlora", { model, gpu, length }), on("lora", { model, gpu, length })];
          expect(qlora.memory.total).toBeLessThanOrEqual(plain.memory.total);
        }
      }
    }
  });

  it("says what a memory optimization costs in speed", () => {
    const plan = on("lora", { model: "llama-3.1-8b", gpu: "rtx-4090" });
    expect(plan.memoryOptimizations).toContain("checkpointing");
    const slower = slowdownBy(techniqueOf("lora"), workload({ gpu: "rtx-4090" }), plan, "checkpointing") as number;
    expect(slower).toBeGreaterThan(1.2);
    expect(slower).toBeLessThan(1.7);
  });

  it("finds smaller cards for QLoRA than for LoRA, and smaller ones for LoRA than for full fine-tuning", () => {
    const memory = (id: TechniqueId): number => {
      const plan = planner.smallestPlan(techniqueOf(id), workload());
      return plan ? plan.gpu.memoryGB * plan.gpuCount : Number.POSITIVE_INFINITY;
    };
    expect(memory("qlora")).toBeLessThanOrEqual(memory("lora"));
    expect(memory("lora")).toBeLessThanOrEqual(memory("full"));
  });

  it("costs what the person pays for a card, in place of list prices", () => {
    const list = on("qlora", { gpu: "rtx-4090" });
    const own = on("qlora", { gpu: { id: "rtx-4090", pricePerHourUsd: 2 } });
    expect(own.hours).toEqual(list.hours);
    expect(own.costUsd?.mid).toBeCloseTo(2 * (own.hours?.mid as number), 9);
  });
});

describe("the price of a card", () => {
  it.each([
    [{ gpu: "rtx-4090", gpuPrice: -1 }],
    [{ gpu: "rtx-4090", gpuPrice: "2" }],
    [{ gpu: "rent", gpuPrice: 2 }],
    [{ gpuPrice: 2 }],
  ])("is left out and named where it cannot be used: %j", (input) => {
    const { answers, issues } = parseAnswers(input, builtInCatalogue);
    expect(typeof answers.gpu).not.toBe("object");
    expect(issues.map(({ path }) => path)).toEqual(["gpuPrice"]);
  });
});

describe("serving", () => {
  const model = architectureOf(findModel("llama-3.1-8b") as Model);
  const base = 2 * 8_030_261_248;

  it("holds one base and what each variant adds, or a merged copy for each", () => {
    const lora = techniqueOf("lora");
    const { merged, shared } = servingBytes(model, lora, { rank: 16, targetModules: ["q_proj", "v_proj"] }, 100);
    // Rank 16 on queries and values: 32 x 16 x (4096 + 4096 + 4096 + 1024) parameters, 2 bytes
    // each.
    expect(shared).toBe(base + 100 * 2 * 32 * 16 * (4096 + 4096 + 4096 + 1024));
    expect(merged).toBe(100 * base);
    expect(servingBytes(model, techniqueOf("full"), {}, 3)).toEqual({ merged: 3 * base, shared: null });
  });

  it("adds no latency once merged, some where it cannot be or is not", () => {
    const at = (id: TechniqueId, merged: boolean) =>
      addedLatency(model, techniqueOf(id), techniqueOf(id).hyperparameters, { merged, tokensPerExample: 1000 });
    expect(at("lora", true).high).toBe(0);
    expect(at("lora", false).high).toBeGreaterThan(0);
    expect(at("bottleneck-adapter", true).low).toBeGreaterThan(0);
    expect(at("prompt-tuning", true).high).toBe(0.2);
    for (const id of ["lora", "bottleneck-adapter", "prompt-tuning"] as const)
      expect(at(id, false).basis.length).toBeGreaterThan(0);
  });
});
