import { describe, expect, it } from "vitest";
import { type Derivation, derivedValue } from "../../../src/core/estimate/derivation.ts";
import type { Estimate } from "../../../src/core/estimate/estimate.ts";
import { memoryParts } from "../../../src/core/estimate/terms.ts";
import { type Answers, builtInCatalogue, derivationsOf } from "../../../src/core/index.ts";
import { derivationText } from "../../../src/wording/derivation.ts";
import { draft } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

const given: Answers = { access: "weights", examples: "1k-10k", goal: "task", budget: "over-10k", deadline: "any" };

/**
 * Runs that use every saver: room, one small card, split weights, offloaded states, a mixture of
 * experts, biases.
 */
const jobs = [
  { ...given, length: "medium", model: "llama-3.1-8b", gpu: "h100-sxm", gpus: 8 },
  { ...given, length: "short", model: "llama-3.1-8b", gpu: "rtx-4090", gpus: 1 },
  { ...given, length: "very-long", model: "llama-3.2-1b", gpu: "rtx-4090", gpus: 1 },
  { ...given, length: "medium", model: "llama-3.1-70b", gpu: "a100-80gb", gpus: 4 },
  { ...given, length: "medium", model: "qwen3-30b-a3b", gpu: "h200", gpus: 2 },
  { ...given, length: "short", model: "gpt2", gpu: "rtx-3090", gpus: 1 },
] as const satisfies readonly Answers[];

const rows = jobs.flatMap((answers) =>
  draft(answers).ranking.flatMap((row) => {
    const { technique, estimate, run } = row;
    if (!estimate || !run) return [];
    const derivations = derivationsOf(answers, row, builtInCatalogue);
    return [{ label: `${technique} of ${run.model} on ${run.gpuCount} ${run.gpu}`, estimate, run, derivations }];
  }),
);

const figuresOf = ({ trainableParameters, checkpointBytes, memory, throughput }: Estimate): Record<string, number> => {
  const { perGpuBytes: bytes } = memory;
  return {
    trained: trainableParameters,
    ...Object.fromEntries(memoryParts.map((part) => [part, bytes[part]])),
    checkpoint: checkpointBytes,
    ...(throughput ? { speed: throughput.tokensPerSecond.mid } : {}),
  };
};

const isClose = (made: number, told: number): boolean => Math.abs(made - told) <= Math.max(2, 0.001 * Math.abs(told));

const valueIn = (derivations: readonly Derivation[], figure: string): number => {
  const found = derivations.find((derivation) => derivation.figure === figure);
  return found ? derivedValue(found) : 0;
};

describe("the derivations of an estimate", () => {
  it("gives, from the values put in, every figure that the estimate tells", () => {
    expect(rows.length).toBeGreaterThan(60);
    const off = rows.flatMap(({ label, estimate, derivations }) =>
      Object.entries(figuresOf(estimate))
        .filter(([figure, told]) => !isClose(valueIn(derivations, figure), told))
        .map(([figure, told]) => `${label}: ${figure} ${valueIn(derivations, figure)} for ${told}`),
    );
    expect(off).toEqual([]);
  });

  it("gives hours and dollars where the card's speed and price are known", () => {
    const priced = rows.filter(({ run }) => run.hours !== null && run.costUsd !== null);
    expect(priced.length).toBeGreaterThan(20);
    for (const { run, derivations } of priced) {
      expect(valueIn(derivations, "time") / (run.hours?.mid ?? 0)).toBeCloseTo(1, 2);
      expect(valueIn(derivations, "cost") / (run.costUsd?.mid ?? 0)).toBeCloseTo(1, 2);
    }
  });

  it("name each number and say why", () => {
    for (const { derivations } of rows) {
      for (const derivation of derivations) {
        expect(derivationText(derivation, words).why).toMatch(/\.$|\)\.$/);
        for (const { value } of derivation.terms.flat()) expect(value).toSatisfy(Number.isFinite);
        expect(derivationText(derivation, words).formula).not.toMatch(/undefined|\d( [×÷+]|$)/);
      }
    }
  });
});
