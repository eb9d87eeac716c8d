import { describe, expect, it } from "vitest";
import { everyday } from "../../../fixtures/scenarios/scenario.ts";
import { keptWithAdapters, reachedShare, secondsFor } from "../../../src/core/estimate/serving/capacity.ts";
import { type Answers, builtInCatalogue, serverCommand, servingPlanOf, servingValue } from "../../../src/core/index.ts";
import { draft } from "../../support/engine.ts";

const { findGpu, findModel, architectureOf } = builtInCatalogue;

const modelNamed = (id: string) => {
  const found = findModel(id);
  if (!found) throw new Error(`no model ${id}`);
  return architectureOf(found);
};

const gpuNamed = (id: string) => {
  const found = findGpu(id);
  if (!found) throw new Error(`no GPU ${id}`);
  return found;
};

const decision = (answers: Partial<Answers>) => draft({ ...everyday, ...answers });

const planOf = (answers: Partial<Answers>, technique: string, choice = {}) => {
  const { answers: given, ranking } = decision(answers);
  const row = ranking.find((each) => each.technique === technique);
  if (!row) throw new Error(`no ${technique}`);
  return servingPlanOf(given, row, builtInCatalogue, choice);
};

const hundreds = { tasks: "hundreds", switching: "request", target: "cluster" } as const;

describe("the seconds per request", () => {
  it.each([
    ["vLLM on an A100 (claim vllm-lora-slower)", "llama-2-7b", "a100-80gb", 246, 235, 256, 11.45],
    ["vLLM on an RTX 4090 (claim vllm-4090)", "mistralai/Mistral-7B-v0.3", "rtx-4090", 256, 100, 48, 11.87],
  ])(
    "are such that %s reached a share within the range",
    (_, model, gpu, promptTokens, answerTokens, sequences, rate) => {
      const served = {
        model: modelNamed(model),
        gpu: gpuNamed(gpu),
        load: { requestsPerSecond: rate, promptTokens, answerTokens },
      };
      const seconds = secondsFor(served, { tensorParallel: 1, sequences });
      const reached = rate * (seconds ? servingValue(seconds) : 0);
      expect(reached).toBeGreaterThan(reachedShare.low);
      expect(reached).toBeLessThan(reachedShare.high);
    },
  );

  it("keep with adapters what two versions of vLLM kept", () => {
    expect(keptWithAdapters.low).toBeCloseTo(7.6 / 11.45, 2);
    expect(keptWithAdapters.high).toBeCloseTo(10.96 / 11.45, 2);
  });
});

describe("the plan for many variants", () => {
  it("puts them on fewer GPUs apart than merged, with buffers for every adapter of a full batch", () => {
    const plan = planOf(hundreds, "lora", { gpu: "a100-80gb" });
    expect(plan?.better).toBe("apart");
    expect(plan?.apart?.gpus.mid).toBeLessThan(10);
    expect(plan?.merged?.gpus.mid).toBe(50);
    const { slots, held, rank } = plan?.apart?.settings.adapters ?? { slots: 0, held: 0, rank: 0 };
    expect(slots).toBeGreaterThan(100);
    expect([held, rank]).toEqual([200, 16]);
  });

  it("gives figures that are what their formulas make", () => {
    const large = planOf({ ...hundreds, model: "llama-3.1-70b", gpu: "h100-sxm" }, "qlora");
    const few = planOf({ ...hundreds, tasks: "few" }, "lora", { requestsPerSecond: 1_000 });
    for (const option of [large, few].flatMap((plan) => [plan?.apart, plan?.merged])) {
      const made = Object.fromEntries((option?.derivations ?? []).map((each) => [each.figure, servingValue(each)]));
      expect(made.weights).toBe(option?.weightBytes);
      expect(made.gpus).toBe(option?.gpus.mid);
      expect(made.cost).toBeCloseTo(option?.costPerMonthUsd?.mid ?? 0, 6);
    }
  });

  it("needs more engines for more requests, and is at the person's own price", () => {
    const gpusFor = (requestsPerSecond: number) => planOf(hundreds, "lora", { requestsPerSecond })?.apart?.gpus.mid;
    expect(gpusFor(500)).toBeGreaterThan(gpusFor(5) ?? 0);
    const own = planOf({ ...hundreds, gpu: { id: "h100-sxm", pricePerHourUsd: 1 } }, "lora", { requestsPerSecond: 1 });
    expect(own?.apart?.costPerMonthUsd).toEqual({ low: 730, mid: 730, high: 730 });
  });

  it("splits a model that no GPU holds, and says so where eight do not", () => {
    const large = { ...hundreds, model: "llama-3.1-70b", gpu: "h100-sxm" } as const;
    expect(planOf(large, "qlora")?.apart?.tensorParallel).toBe(2);
    expect(planOf(large, "qlora", { gpu: "rtx-4090" })?.apart?.tensorParallel).toBe(8);
    expect(planOf({ ...large, model: "llama-3.1-405b" }, "qlora")?.apart).toBeNull();
  });

  it("merges what no engine loads as an adapter, and has no way for prompts", () => {
    expect(planOf(hundreds, "dora")).toMatchObject({ way: "merged", apart: null, better: "merged" });
    expect(planOf(hundreds, "full")).toMatchObject({ way: "whole", apart: null });
    expect(planOf(hundreds, "prefix-tuning")).toMatchObject({ way: "none", apart: null, merged: null, better: null });
  });

  it("merges where no token may take longer", () => {
    expect(planOf({ ...hundreds, latency: "none" }, "lora")?.better).toBe("merged");
  });

  it.each<Partial<Answers>>([{ tasks: "one" }, { target: "edge" }, { target: "provider" }, { goal: "embeddings" }])(
    "is none where no server of one's own answers for several variants: %o",
    (answers) => {
      expect(planOf({ ...hundreds, ...answers }, "lora")).toBeNull();
    },
  );
});

describe("the command", () => {
  const settings = planOf({ ...hundreds, model: "llama-3.1-8b", gpu: "a100-80gb" }, "lora")?.apart?.settings;

  it("leaves room for the longest example, while the batch is of typical ones", () => {
    const plan = planOf({ ...hundreds, length: { typical: 1_000, longest: 4_000 } }, "lora");
    expect(plan?.apart?.settings.maxLength).toBe(4_000);
    expect(plan?.load.promptTokens).toBe(500);
  });

  it("names the options of each engine", () => {
    expect(settings && serverCommand("vllm", settings).split(" \\\n  ").slice(0, -1)).toEqual([
      "vllm serve meta-llama/Meta-Llama-3.1-8B",
      "--tensor-parallel-size 1",
      "--gpu-memory-utilization 0.92",
      "--max-model-len 1024",
      "--enable-lora",
      expect.stringMatching(/^--max-loras \d+$/),
      "--max-lora-rank 16",
      "--max-cpu-loras 200",
    ]);
    expect(settings && serverCommand("sglang", settings)).toMatch(
      /launch_server [^]*--mem-fraction-static 0\.89[^]*--max-loras-per-batch \d+[^]*--max-loaded-loras 200[^]*--lora-paths/,
    );
  });
});
