import { describe, expect, it } from "vitest";
import { type Answers, builtInCatalogue, questions } from "../../src/core/index.ts";
import { exactly } from "../../src/core/interval.ts";
import { type TrainingMethod, trainingMethods } from "../../src/core/training-methods.ts";
import { leastUpdates, trainingPlanFor, updatesOf } from "../../src/core/training-plan.ts";
import { warningText } from "../../src/wording/warning.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";

const job: Answers = {
  access: "weights",
  goal: "task",
  model: "llama-3.1-8b",
  gpu: "h100-sxm",
  gpus: 1,
  length: "short",
};

const runOf = (answers: Answers) => {
  const { ranking, warnings } = draft(answers);
  const run = ranking[0]?.run;
  if (!run) throw new Error("nothing was placed");
  return { run, warned: warnings.map(({ id }) => id) };
};

describe("a training plan", () => {
  const sizes = Object.values(questions.examples.options).map(({ range }) => range);

  it.each(sizes)("leaves $low examples and more at least 20 updates", (examples) => {
    const plan = trainingPlanFor(examples);
    expect(updatesOf(examples.low, plan)).toBeGreaterThanOrEqual(leastUpdates);
    expect(Math.log2(plan.batchSize) % 1).toBe(0);
  });

  it("passes more data less often", () => {
    const epochs = sizes.map((examples) => trainingPlanFor(examples).epochs);
    expect(epochs).toEqual(epochs.toSorted((a, b) => b - a));
    expect(epochs[0]).toBeGreaterThan(3);
    expect(epochs.at(-1)).toBe(1);
  });

  it("counts the last batch of an epoch, and not what is held out", () => {
    expect(updatesOf(1_000, { epochs: 5, batchSize: 16 })).toBe(5 * 57);
    // A thousand are held out at most.
    expect(updatesOf(101_000, { epochs: 1, batchSize: 16 })).toBe(6_250);
  });

  it.each(Object.keys(trainingMethods) as readonly TrainingMethod[])(
    "of %s passes millions once or twice",
    (method) => {
      expect(trainingPlanFor(exactly(2_000_000), method).epochs).toBeLessThanOrEqual(2);
    },
  );

  it("leaves every pair of texts others to be told from, however few there are", () => {
    const plan = trainingPlanFor(exactly(20), "embeddings");
    expect(plan.batchSize).toBeGreaterThan(2);
    expect(updatesOf(20, plan)).toBeGreaterThanOrEqual(leastUpdates);
  });
});

describe("a placed run", () => {
  it("counts the updates of raw text by the sequences that it fills, and cuts none of it", () => {
    const length = { typical: 500, longest: 4_000 };
    const { run } = runOf({ ...job, goal: "pretraining", examples: 200_000, length });
    expect(run.training.updates.mid).toBe(Math.ceil((199_000 * 500) / run.training.maxLength / run.training.batchSize));
    expect(run.training.cutShare).toEqual({ low: 0, high: 0 });
  });

  it("keeps the batch of an update when GPUs are added, as long as each takes an example", () => {
    const batches = ([1, 2, 4, 8] as const).map((gpus) => {
      const { run } = runOf({ ...job, gpus, examples: "1k-10k" });
      const { microBatchSize, gradientAccumulation } = run.settings;
      expect(run.training.batchSize).toBe(microBatchSize * gradientAccumulation * run.gpuCount);
      return run.training.batchSize;
    });
    expect(new Set(batches)).toEqual(new Set([16]));
  });

  it("warns where many GPUs leave few updates, and only there", () => {
    const few = { ...job, examples: "under-100" } as const;
    expect(runOf({ ...few, gpus: 64 }).warned).toContain("few-updates");
    expect(runOf({ ...few, gpus: 64 }).run.training.updates.mid).toBeLessThan(leastUpdates);
    // The fewest examples of that answer are passed in 10 updates, the middle in 30.
    const { run, warned } = runOf({ ...few, gpus: 8 });
    expect([run.training.updates.low < leastUpdates, run.training.updates.mid >= leastUpdates]).toEqual([true, true]);
    expect(warned).toContain("few-updates");
    const [warning] = draft({ ...few, gpus: 8 }).warnings.filter(({ id }) => id === "few-updates");
    expect(warning && warningText(warning, builtInCatalogue, words)).toContain(
      "after about 10 to 60 updates; fewer than 20 are too few",
    );
    expect(runOf(few).warned).not.toContain("few-updates");
    expect(runOf({ ...job, gpus: 64, examples: "10k-100k" }).warned).not.toContain("few-updates");
  });

  it("counts the updates of GRPO by tasks, each of which fills a batch with several answers", () => {
    const { run, warned } = runOf({ ...job, gpus: 8, goal: "preferences", feedback: "verifier", examples: 1_000 });
    expect(run.training.batchSize).toBe(32);
    expect(run.training.updates.mid).toBe(900 / 4);
    expect(warned).not.toContain("few-updates");
  });

  it("takes the tokens of all its passes", () => {
    const { run } = runOf({ ...job, examples: "over-100k" });
    expect(run.training.epochs).toBe(1);
    expect(run.trainedTokens.mid).toBe(300_000 * questions.length.options.short.tokens);
  });

  it("never trains whole weights in 16 bit on a card without bf16", () => {
    const full = (gpu: "t4" | "rtx-3090") =>
      draft({ ...job, gpu, model: "llama-3.2-1b", length: "very-long" }).ranking.find(
        ({ technique }) => technique === "full",
      )?.run;
    expect(full("rtx-3090")?.memoryOptimizations).toContain("pure-bf16");
    expect(full("t4")?.memoryOptimizations).not.toContain("pure-bf16");
  });
});
