import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import type { Gpu } from "../../../src/core/catalogue/gpus.ts";
import type { Model } from "../../../src/core/catalogue/models.ts";
import { ownGpu } from "../../../src/core/catalogue/own-gpu.ts";
import { measuredSeconds, predictedSeconds, quantile } from "../../../src/core/estimate/accuracy.ts";
import { speedCalibration } from "../../../src/core/estimate/calibration.ts";
import { defaultRun, type Run } from "../../../src/core/estimate/run.ts";
import { activeLinearParameters, operationsPerToken } from "../../../src/core/estimate/speed/operations.ts";
import { rolloutSeconds } from "../../../src/core/estimate/speed/rollout.ts";
import { secondsPerStep, tokensPerSecond } from "../../../src/core/estimate/speed/throughput.ts";
import { measuredRuns } from "../../../src/core/evidence/runs/index.ts";
import type { Interval } from "../../../src/core/interval.ts";
import { techniqueOf } from "../../../src/core/techniques/index.ts";

const { architectureOf, findModel, gpuOf, gpus } = builtInCatalogue;

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
    // gpt-oss-20b: 3.6 billion active parameters, embeddings among them (OpenAI's model card); 0.58
    // billion are the input embedding.
    const oss = architectureOf(findModel("gpt-oss-20b") as Model);
    const active = activeLinearParameters(oss) + oss.hiddenSize * oss.vocabularySize;
    expect(active / 1e9).toBeCloseTo(3.6, 1);
  });
});

describe("speed", () => {
  const speedOn = (gpu: Gpu, technique: string, changes: Partial<Run>, model = llama): number =>
    tokensPerSecond(model, techniqueOf(technique as "lora"), runOf(changes), gpu)?.mid as number;
  const at = (changes: Partial<Run>, technique = "lora"): number => speedOn(a100, technique, changes);

  it("falls with checkpointing and with a quantized base", () => {
    const plain = at({ microBatchSize: 4 });
    expect(at({ microBatchSize: 4, gradientCheckpointing: true })).toBeLessThan(plain);
    // fp32 adapters have inputs cast that quantized layers leave to autocast.
    const adapted = at({ microBatchSize: 4, trainableDtype: "bf16" });
    expect(at({ microBatchSize: 4, trainableDtype: "bf16", quantization: "nf4" })).toBeLessThan(adapted);
  });

  it("grows with the number of GPUs, by less than their number", () => {
    const on = (gpuCount: number): number => at({ gpuCount, sharding: "ddp", microBatchSize: 4 });
    expect(on(8)).toBeGreaterThan(4 * on(1));
    expect(on(8)).toBeLessThanOrEqual(8 * on(1));
  });

  it("counts no padding", () => {
    const packed = at({ sequenceLength: 1000 });
    expect(at({ sequenceLength: 1000, meanSequenceLength: 250 })).toBeCloseTo(packed / 4, 6);
  });

  it("of few tokens depends on the host, not on the card", () => {
    const few = { microBatchSize: 1, sequenceLength: 128, gradientCheckpointing: true };
    const many = { microBatchSize: 4, sequenceLength: 4_096, gradientCheckpointing: true };
    const h100 = gpuOf("h100-sxm");
    expect(speedOn(h100, "lora", few) / at(few)).toBeLessThan(1.2);
    expect(speedOn(h100, "lora", many) / at(many)).toBeGreaterThan(1.5);
  });

  it("falls where a technique launches more kernels on each layer than LoRA", () => {
    const run = { microBatchSize: 2, gradientCheckpointing: true };
    for (const slower of ["dora", "oft", "adalora", "vera"]) expect(at(run, slower)).toBeLessThan(at(run));
    expect(at(run, "prompt-tuning")).toBeGreaterThan(at(run));
  });

  it("falls less where cards exchange over a fabric than where they exchange over PCI Express", () => {
    const sharded = { sharding: "fsdp", gpuCount: 4, microBatchSize: 1 } as const;
    expect(speedOn(gpuOf("a100-80gb"), "lora", sharded)).toBeGreaterThan(
      2 * speedOn(gpuOf("a100-pcie"), "lora", sharded),
    );
  });

  it("of a reference model's comparison is lower than that of the same tokens without one", () => {
    const pairs = at({ trainer: "trl-dpo", software: "trl-dpo-2026-11", microBatchSize: 2 });
    expect(2 * pairs).toBeLessThan(at({ microBatchSize: 4 }));
  });

  it("is known for every card of the catalogue", () => {
    expect(gpus.filter((gpu) => tokensPerSecond(llama, techniqueOf("lora"), runOf({}), gpu) === null)).toEqual([]);
  });

  it("has a wider range where the card's arithmetic is derived from its bandwidth", () => {
    const range = (gpu: Gpu): number => {
      const speed = tokensPerSecond(llama, techniqueOf("lora"), runOf({}), gpu) as Interval;
      return speed.high / speed.low;
    };
    const unmeasured = ownGpu({ memoryGiB: 80, bandwidthTBps: 2 });
    expect(range(unmeasured)).toBeGreaterThan(4 * range(a100));
  });

  it("is left open where nothing is known of the card but its memory", () => {
    expect(secondsPerStep(llama, techniqueOf("lora"), runOf({}), ownGpu({ memoryGiB: 80 }))).toBeNull();
  });
});

describe("sampling answers", () => {
  const small = architectureOf(findModel("llama-3.2-1b") as Model);
  const lora = techniqueOf("lora");
  const grpo = (changes: Partial<Run> = {}): Run =>
    runOf({
      trainer: "trl-grpo",
      software: "trl-grpo-2026-11",
      microBatchSize: 8,
      sequenceLength: 512,
      gradientCheckpointing: true,
      rl: { generations: 8, completionLength: 256, engine: "transformers" },
      ...changes,
    });

  // Measured on an H200 with TRL 1.10: 8 answers of 256 tokens to a prompt of 256, and the step on
  // them, 8.27 seconds.
  it("takes most of a step with Transformers' own generation", () => {
    const h200 = gpuOf("h200");
    const seconds = secondsPerStep(small, lora, grpo(), h200) as number;
    expect(seconds / 8.27).toBeGreaterThan(0.8);
    expect(seconds / 8.27).toBeLessThan(1.25);
    expect((rolloutSeconds(small, lora, grpo(), h200) as number) / seconds).toBeGreaterThan(0.9);
  });

  it("takes no time in a run that samples none", () => {
    expect(rolloutSeconds(small, lora, runOf({}), a100)).toBe(0);
  });

  it("takes longer for longer answers", () => {
    const of = (completionLength: number): number =>
      rolloutSeconds(
        small,
        lora,
        grpo({ rl: { generations: 8, completionLength, engine: "transformers" } }),
        a100,
      ) as number;
    expect(of(512)).toBeGreaterThan(1.9 * of(256));
  });
});

describe("predicted seconds of a step", () => {
  /** Predicted over measured, of the described runs of a source. */
  const ratios = (source: string): readonly number[] =>
    measuredRuns.flatMap((measured) => {
      const seconds = measured.source === source && measured.described ? measuredSeconds(measured) : null;
      return seconds === null ? [] : [predictedSeconds(measured) / seconds];
    });
  const factors = (source: string): readonly number[] => ratios(source).map((ratio) => Math.max(ratio, 1 / ratio));

  it.each([
    ["tunewise-h200", 90, 1.15],
    ["tunewise-h100", 40, 1.1],
    ["fms-acceleration", 90, 1.15],
    ["qwen", 50, 1.2],
    ["fsdp-qlora", 10, 1.1],
  ])("of %s lie within a small factor in the median", (source, least, most) => {
    expect(factors(source).length).toBeGreaterThanOrEqual(least);
    expect(quantile(factors(source), 0.5)).toBeLessThan(most);
  });

  it("of at least 85% of the runs of each source lie in the range", () => {
    const { low, high } = speedCalibration;
    for (const source of ["tunewise-h200", "tunewise-h100", "fms-acceleration", "qwen", "fsdp-qlora"]) {
      const all = ratios(source);
      expect(all.filter((ratio) => ratio >= low && ratio <= high).length / all.length).toBeGreaterThanOrEqual(0.85);
    }
  });
});
