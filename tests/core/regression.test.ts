import { describe, expect, it } from "vitest";
import { accuracyFirst, mainJob, manyVariants } from "../../fixtures/jobs.ts";
import { scenarios } from "../../fixtures/scenarios/index.ts";
import { models } from "../../src/core/catalogue/models.ts";
import { defaultRun, runOptions } from "../../src/core/estimate/run.ts";
import {
  type Answers,
  builtInCatalogue,
  createEngine,
  estimate,
  flow,
  parseAnswers,
  questionIds,
  readRun,
  techniques,
} from "../../src/core/index.ts";
import { criterionIds } from "../../src/core/questions/index.ts";
import { seededRandom } from "../../src/core/random.ts";
import { acmeModel } from "../support/acmeModel.ts";

// Tables for people to read: whoever changes a figure sees which lines move, and says that it is
// meant by `npx vitest run tests/core/regression.test.ts -u`. Fewer draws than people get: shares
// are rougher, all else is the same.
const { draft } = createEngine({ catalogue: builtInCatalogue, draws: 300 });

const jobs: Readonly<Record<string, Answers>> = {
  "the main job": mainJob,
  "accuracy first": accuracyFirst,
  "many variants": manyVariants,
  "nothing is known": {},
  "a provider's interface": { access: "api", goal: "format" },
  "nothing fits": { ...mainJob, model: "llama-3.1-405b", gpu: "rtx-3060" },
  "a size class, cards for rent": {
    ...mainJob,
    model: "8b",
    gpu: "rent",
    gpus: 4,
    priorities: { weights: { quality: 80, "serving-cost": 40, modularity: 20 } },
    retention: "essential",
    tasks: "few",
    switching: "request",
  },
  "a custom model at a custom price": {
    ...mainJob,
    goal: "knowledge",
    model: { config: acmeModel.config },
    gpu: { id: "h100-sxm", pricePerHourUsd: 3 },
    gpus: 2,
    examples: "10k-100k",
    length: "very-long",
    gap: "distant",
    "domain-model": "yes",
    latency: "none",
    experience: "first",
    target: "edge",
  },
};

/**
 * A table in Markdown. Its columns keep their width when a value changes, so that a difference
 * shows that line alone.
 */
const table = (heads: Readonly<Record<string, number>>, rows: readonly (readonly string[])[]): string => {
  const widths = Object.values(heads);
  const padded = (cell: string, width = 0): string =>
    /^[\d.]+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => padded(cell, widths[index])).join(" | ")} |\n`;
  return [Object.keys(heads), widths.map((width) => "-".repeat(width)), ...rows].map(line).join("");
};

const fileOf = (name: string): string => `../fixtures/regression/${name}.md`;

const gigabytes = (bytes: number | undefined): string => (bytes === undefined ? "" : (bytes / 1e9).toFixed(2));
const share = (value: number | undefined): string => value?.toFixed(2) ?? "";

/** Runs of every technique under settings drawn from all there are. */
const runs = (): readonly Record<string, unknown>[] => {
  const random = seededRandom(7);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const drawn = Array.from({ length: 90 }, (_, index) => ({
    model: one(models).id,
    technique: techniques[index % techniques.length]?.id,
    ...Object.fromEntries(
      Object.entries(runOptions).flatMap(([key, values]) => (random() < 0.5 ? [[key, one(values)]] : [])),
    ),
    gradientCheckpointing: random() < 0.5,
    activationOffload: random() < 0.2,
    optimizerInBackward: random() < 0.2,
    microBatchSize: one([1, 4]),
    gradientAccumulation: one([1, 4]),
    sequenceLength: one([512, 4_096]),
    ...(random() < 0.3 ? { meanSequenceLength: 300 } : {}),
    gpu: one(["rtx-4090", "a100-80gb", "h100-sxm", "t4"]),
    gpuCount: one([1, 8]),
    ...(random() < 0.2 ? { hyperparameters: { r: 8, target_modules: one(["all-linear", ["q_proj", "v_proj"]]) } } : {}),
  }));
  // A rank and target modules are refused for a technique without them.
  return drawn.map(({ hyperparameters, ...run }) => {
    const own = techniques.find(({ id }) => id === run.technique)?.hyperparameters;
    return hyperparameters && own && "rank" in own && "targetModules" in own ? { ...run, hyperparameters } : run;
  });
};

/** How a table calls the settings of a run; those that are missing speak for themselves. */
const labels: Readonly<Record<string, string>> = {
  weightsDtype: "weights",
  trainableDtype: "trained",
  mixedPrecision: "mixed",
  gradientCheckpointing: "checkpointing",
  activationOffload: "activations to host",
  optimizerInBackward: "optimizer in backward",
  microBatchSize: "batch",
  gradientAccumulation: "x",
  sequenceLength: "tokens",
  meanSequenceLength: "mean",
  cpuOffload: "offload",
  gpuCount: "gpus",
  target_modules: "targets",
};

/** What differs from a plain run, shortly. */
const settingsOf = (run: Readonly<Record<string, unknown>>): string =>
  Object.entries(run)
    .filter(([key, value]) => key !== "model" && key !== "technique" && defaultRun[key as "loss"] !== value)
    .map(([key, value]): string => {
      const label = labels[key] ?? key;
      if (value === true) return label;
      return key === "hyperparameters" ? settingsOf(value as typeof run) : `${label} ${String(value)}`;
    })
    .join(", ");

/** Answers of which some part is mostly wrong. */
const doubtfulAnswers: readonly unknown[] = [
  7,
  null,
  { nonsense: 1, "": 2 },
  { goal: "fly", model: "gpt-9", gpu: "abacus", gpus: 0, priorities: ["quality", "quality"] },
  { gpus: 1.5, priorities: [], access: 3, model: 8, gpu: 4 },
  { gpus: 1_025, priorities: "quality", customModel: {} },
  { model: "custom" },
  { model: "custom", customModel: { model_type: "llama" } },
  { model: "custom", customModel: { ...acmeModel.config, hidden_size: -1 } },
  { gpuPrice: 3 },
  { gpu: "rent", gpuPrice: 3 },
  { gpu: "RTX-4090", gpuPrice: 0 },
  { gpu: "rtx-4090", gpuPrice: 1_000 },
  { gpu: "rtx-4090", gpuPrice: 1_001 },
  { weights: {} },
  { weights: { quality: 0 } },
  { weights: { quality: 101 } },
  { weights: { speed: 1 } },
  { weights: { quality: -1, modularity: 3 } },
  { weights: { quality: 100 } },
  { model: "8B", gpu: "Rent", gpus: "unknown", goal: "unknown" },
];

const plainRun = { model: "llama-3.1-8b", technique: "lora" };

/** Runs of which one field is mostly wrong. */
const doubtfulRuns: readonly unknown[] = [
  7,
  {},
  { ...plainRun, model: "gpt-9" },
  { ...plainRun, model: { config: 7 } },
  { ...plainRun, model: { config: { model_type: "what" } } },
  { ...plainRun, model: { config: acmeModel.config } },
  { ...plainRun, technique: "magic" },
  { ...plainRun, technique: "provider-tuning" },
  { ...plainRun, speed: 1 },
  { ...plainRun, "": 1 },
  { ...plainRun, quantization: "int3" },
  { ...plainRun, technique: "full", quantization: "nf4" },
  { ...plainRun, technique: "qlora", quantization: "none" },
  { ...plainRun, microBatchSize: 0 },
  { ...plainRun, microBatchSize: 65_537 },
  { ...plainRun, gpuCount: 1.5 },
  { ...plainRun, gpu: "abacus" },
  { ...plainRun, gpu: 4 },
  { ...plainRun, meanSequenceLength: 2_000 },
  { ...plainRun, gradientCheckpointing: "yes" },
  { ...plainRun, gradientCheckpointing: null, gpu: null, loss: null },
  { ...plainRun, hyperparameters: 7 },
  { ...plainRun, hyperparameters: null },
  { ...plainRun, hyperparameters: { r: 0 } },
  { ...plainRun, hyperparameters: { bias: "all" } },
  { ...plainRun, hyperparameters: { bias: "none", modules_to_save: [], rank_pattern: {} } },
  { ...plainRun, hyperparameters: { modules_to_save: ["lm_head"] } },
  { ...plainRun, hyperparameters: { target_modules: [] } },
  { ...plainRun, hyperparameters: { target_modules: ["q_proj", "nothing"] } },
  { ...plainRun, hyperparameters: { target_modules: 7 } },
  { ...plainRun, hyperparameters: { use_dora: true } },
  { ...plainRun, hyperparameters: { use_dora: false, lora_dropout: 0.1 } },
];

/** A value as JSON, without what is always the same of it. */
const shortly = (value: unknown, usual: object): string => {
  if (typeof value !== "object" || value === null || Object.keys(usual).some((key) => !Object.hasOwn(value, key))) {
    return JSON.stringify(value);
  }
  const unusual = Object.entries(value).filter(([key, part]) => usual[key as keyof typeof usual] !== part);
  return JSON.stringify(Object.fromEntries(unusual.map(([key, part]) => [key, part ?? null])));
};

const decisionRow = ([name, answers]: readonly [string, Answers]): readonly string[] => {
  const { recommendation, runnerUp, ranking, nextQuestion, advice } = draft(answers);
  return [
    name.slice(0, 60),
    recommendation?.technique ?? "(none)",
    share(recommendation?.confidence),
    runnerUp?.technique ?? "",
    share(runnerUp?.share),
    recommendation ? gigabytes(ranking[0]?.estimate?.memory.perGpuBytes.total) : "",
    String(ranking.filter(({ feasible }) => feasible).length),
    nextQuestion?.id ?? "",
    String(advice.length),
  ];
};

const rankingRows = ([name, answers]: readonly [string, Answers]): readonly (readonly string[])[] =>
  draft(answers).ranking.map(({ technique, score, criteria, estimate: estimated, run, excludedBecause }) => [
    name,
    technique,
    share(score.mid),
    ...criterionIds.map((id) => share(criteria[id].value.mid)),
    gigabytes(estimated?.memory.perGpuBytes.total),
    run ? `${run.gpuCount} ${run.gpu}` : "",
    excludedBecause?.constraint ?? "",
  ]);

const estimateRow = (given: Readonly<Record<string, unknown>>): readonly string[] => {
  const names = [String(given.technique), String(given.model)];
  const read = readRun(given, builtInCatalogue);
  if ("issues" in read) return [...names, "", "", "", "", `refused: ${read.issues[0]?.path}`];
  const { trainableParameters, memory, throughput } = estimate(
    read.architecture,
    read.technique,
    read.run,
    builtInCatalogue,
  );
  const { total, low, high } = memory.perGpuBytes;
  return [
    ...names,
    String(trainableParameters),
    String(total),
    `${gigabytes(low)} to ${gigabytes(high)}`,
    throughput ? String(Number(throughput.tokensPerSecond.mid.toPrecision(4))) : "",
    settingsOf(given),
  ];
};

describe("the tables under review", () => {
  it("keep the decision on every job and scenario", async () => {
    const all = [...Object.entries(jobs), ...scenarios.map(({ name, answers }) => [name, answers] as const)];
    const heads = {
      job: 60,
      winner: 15,
      confidence: 10,
      "runner-up": 15,
      share: 5,
      GB: 6,
      possible: 8,
      "next question": 13,
      advice: 6,
    };
    await expect(table(heads, all.map(decisionRow))).toMatchFileSnapshot(fileOf("decisions"));
  });

  it("keep the ranking of each job: scores, criteria, memory and what rules out", async () => {
    const heads = {
      job: 32,
      technique: 18,
      score: 5,
      ...Object.fromEntries(criterionIds.map((id) => [id, id.length])),
      GB: 6,
      cards: 14,
      "ruled out by": 12,
    };
    const rows = Object.entries(jobs).flatMap(rankingRows);
    await expect(table(heads, rows)).toMatchFileSnapshot(fileOf("rankings"));
  });

  it("keep which questions a job is not asked", async () => {
    const rows = Object.entries(jobs).map(([name, answers]) => {
      const asked = flow(answers, []);
      return [name, String(asked.length), questionIds.filter((id) => !asked.includes(id)).join(", ")];
    });
    await expect(table({ job: 32, asked: 5, "not asked": 0 }, rows)).toMatchFileSnapshot(fileOf("questions"));
  });

  it("keep which fields of doubtful answers and runs are refused", async () => {
    const answersRow = (given: unknown): readonly string[] => {
      const fields = parseAnswers(given, builtInCatalogue).issues.map(({ path }) => path);
      return ["answers", fields.join(", ") || "-", JSON.stringify(given)];
    };
    const runRow = (given: unknown): readonly string[] => {
      const read = readRun(given, builtInCatalogue);
      return ["run", "issues" in read ? read.issues.map(({ path }) => path).join(", ") : "-", shortly(given, plainRun)];
    };
    const rows = [...doubtfulAnswers.map(answersRow), ...doubtfulRuns.map(runRow)];
    await expect(table({ kind: 7, refused: 40, given: 0 }, rows)).toMatchFileSnapshot(fileOf("refusals"));
  });

  it("keep the estimates of runs of every kind", async () => {
    const heads = {
      technique: 18,
      model: 27,
      parameters: 11,
      bytes: 13,
      "GB from to": 18,
      "tokens/s": 8,
      settings: 0,
    };
    await expect(table(heads, runs().map(estimateRow))).toMatchFileSnapshot(fileOf("estimates"));
  });
});
