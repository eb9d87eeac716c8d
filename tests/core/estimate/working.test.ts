import { describe, expect, it } from "vitest";
import { architectureBy } from "../../../src/core/catalogue/models.ts";
import type { Estimate } from "../../../src/core/estimate/estimate.ts";
import { type Step, valueOf, workingOf } from "../../../src/core/estimate/working.ts";
import { type Answers, techniqueOf } from "../../../src/core/index.ts";
import { draft } from "../../support/engine.ts";

const given: Answers = { access: "weights", examples: "1k-10k", goal: "task", budget: "over-10k", deadline: "any" };

/** Runs that use every saver: room, one small card, split weights, offloaded states, a mixture of experts, biases. */
const jobs = [
  { ...given, length: "medium", model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8 },
  { ...given, length: "short", model: "llama-3.1-8b", gpu: "rtx-4090", gpus: 1 },
  { ...given, length: "very-long", model: "llama-3.2-1b", gpu: "rtx-4090", gpus: 1 },
  { ...given, length: "medium", model: "llama-3.1-70b", gpu: "a100-80gb", gpus: 4 },
  { ...given, length: "medium", model: "qwen3-30b-a3b", gpu: "h200", gpus: 2 },
  { ...given, length: "short", model: "gpt2", gpu: "rtx-3090", gpus: 1 },
] as const satisfies readonly Answers[];

const rows = jobs.flatMap((answers) =>
  draft(answers).ranking.flatMap(({ technique, estimate, run }) => {
    const architecture = run && architectureBy(run.model, undefined);
    if (!estimate || !run || !architecture) return [];
    const steps = workingOf(architecture, techniqueOf(technique), run.settings, estimate, run);
    return [{ label: `${technique} of ${run.model} on ${run.gpuCount} ${run.gpu}`, estimate, run, steps }];
  }),
);

const figuresOf = ({ trainableParameters, checkpointBytes, memory, throughput }: Estimate): Record<string, number> => {
  const { perGpuBytes: bytes } = memory;
  return {
    "Trained parameters": trainableParameters,
    Weights: bytes.weights,
    Adapters: bytes.adapters,
    Gradients: bytes.gradients,
    "Optimizer states": bytes.optimizerStates,
    Activations: bytes.activations,
    Logits: bytes.logits,
    Workspace: bytes.workspace,
    Framework: bytes.framework,
    Checkpoint: checkpointBytes,
    ...(throughput ? { Speed: throughput.tokensPerSecond.mid } : {}),
  };
};

const isClose = (made: number, told: number): boolean => Math.abs(made - told) <= Math.max(2, 0.001 * Math.abs(told));

const named = (steps: readonly Step[], name: string): number => {
  const found = steps.find((step) => step.name === name);
  return found ? valueOf(found) : 0;
};

describe("the working of an estimate", () => {
  it("gives, from the values put in, every figure that the estimate tells", () => {
    expect(rows.length).toBeGreaterThan(60);
    const off = rows.flatMap(({ label, estimate, steps }) =>
      Object.entries(figuresOf(estimate))
        .filter(([name, told]) => !isClose(named(steps, name), told))
        .map(([name, told]) => `${label}: ${name} ${named(steps, name)} for ${told}`),
    );
    expect(off).toEqual([]);
  });

  it("gives hours and dollars where the card's speed and price are known", () => {
    const priced = rows.filter(({ run }) => run.hours !== null && run.costUsd !== null);
    expect(priced.length).toBeGreaterThan(20);
    for (const { run, steps } of priced) {
      expect(named(steps, "Time") / (run.hours?.mid ?? 0)).toBeCloseTo(1, 2);
      expect(named(steps, "Cost") / (run.costUsd?.mid ?? 0)).toBeCloseTo(1, 2);
    }
  });

  it("names each number and says why", () => {
    for (const { steps } of rows) {
      for (const { why, terms } of steps) {
        expect(why).toMatch(/\.$|\)\.$/);
        for (const { what, value } of terms.flat())
          expect([what.length > 2, Number.isFinite(value)]).toEqual([true, true]);
      }
    }
  });
});
