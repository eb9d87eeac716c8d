import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";

import { type Model } from "../../../src/core/catalogue/models.ts";
import { measuredSeconds, predictedSeconds, quantile } from "../../../src/core/estimate/accuracy.ts";
import { defaultRun, type Run } from "../../../src/core/estimate/run.ts";
import {
  activeLinearParameters,
  operationsPerToken,
  secondsPerStep,
  tokensPerSecond,
} from "../../../src/core/estimate/throughput.ts";
import { measuredRuns } from "../../../src/core/evidence/runs/index.ts";
import { techniqueOf } from "../../../src/core/techniques/index.ts";

const { architectureOf, findModel, gpuOf } = builtInCatalogue;

const llama = architectureOf(findModel("llama-2-7b-hf") as Model);
const a100 = gpuOf("a100-80gb");
const runOf = (changes: Partial<Run>): Run => ({ ...defaultRun, gpu: "a100-80gb", ...changes });

describe("operations for one token", () => {
  const linear = 32 * (4 * 4096 * 4096 + 3 * 4096 * 11008);
  const head = 4096 * 32000;
  const attention = 32 * 1024 * 32 * (128 + 128);

  it("are 6 a parameter for full fine-tuning, and attention thrice", () => {
    expect(operationsPerToken(llama, techniqueOf("full"), runOf({}))).toBe(6 * (linear + head) + 3 * attention);
  });

  it("are 4 a parameter where the weights are frozen, and the adapters' own", () => {
    const run = runOf({ hyperparameters: { rank: 8, targetModules: ["q_proj"] } });
    expect(operationsPerToken(llama, techniqueOf("lora"), run)).toBe(
      4 * (linear + head) + 3 * attention + 6 * 32 * 8 * (4096 + 4096),
    );
  });

  it("grow by one forward pass with checkpointing", () => {
    const plain = operationsPerToken(llama, techniqueOf("full"), runOf({}));
    const recomputing = operationsPerToken(llama, techniqueOf("full"), runOf({ gradientCheckpointing: true }));
    expect(recomputing - plain).toBe(2 * linear + attention);
  });

  it("count of a mixture of experts only what a token passes", () => {
    // gpt-oss-20b: 3.6 billion active parameters, embeddings among them (OpenAI's model card); 0.58 billion are the input embedding.
    const oss = architectureOf(findModel("gpt-oss-20b") as Model);
    const active = activeLinearParameters(oss) + oss.hiddenSize * oss.vocabularySize;
    expect(active / 1e9).toBeCloseTo(3.6, 1);
  });
});

describe("speed", () => {
  it("falls with checkpointing and with a quantized base", () => {
    const at = (changes: Partial<Run>): number =>
      tokensPerSecond(llama, techniqueOf("lora"), runOf({ microBatchSize: 8, ...changes }), a100)?.mid as number;
    expect(at({ gradientCheckpointing: true })).toBeLessThan(at({}));
    expect(at({ quantization: "nf4" })).toBeLessThan(at({}));
  });

  it("grows with the number of GPUs, by less than their number", () => {
    const at = (gpuCount: number): number =>
      tokensPerSecond(llama, techniqueOf("lora"), runOf({ gpuCount, sharding: "ddp", microBatchSize: 4 }), a100)
        ?.mid as number;
    expect(at(8)).toBeGreaterThan(4 * at(1));
    expect(at(8)).toBeLessThanOrEqual(8 * at(1));
  });

  it("counts no padding", () => {
    const lora = techniqueOf("lora");
    const packed = tokensPerSecond(llama, lora, runOf({ sequenceLength: 1000 }), a100)?.mid as number;
    const padded = tokensPerSecond(llama, lora, runOf({ sequenceLength: 1000, meanSequenceLength: 250 }), a100);
    expect(padded?.mid).toBeCloseTo(packed / 4, 6);
  });

  it("is left open where the card's rate was not read in a source", () => {
    expect(secondsPerStep(llama, techniqueOf("lora"), runOf({}), gpuOf("t4"))).toBeNull();
  });

  it("is predicted within a quarter for the median timed run whose length is known", () => {
    const errors = measuredRuns.flatMap((measured) => {
      const seconds = measuredSeconds(measured);
      return seconds === null ? [] : [Math.abs(predictedSeconds(measured) / seconds - 1)];
    });
    expect(errors.length).toBeGreaterThan(60);
    expect(quantile(errors, 0.5)).toBeLessThan(0.25);
  });
});
