import { bench, describe } from "vitest";
import { mainJob } from "../fixtures/jobs.ts";
import { prepared } from "../src/core/decide/pose.ts";
import { rank } from "../src/core/decide/rank.ts";
import { drawChances, type Problem, winsOf } from "../src/core/decide/smaa.ts";
import { drawWeights } from "../src/core/decide/weights.ts";
import { type Answers, decide, estimate, readRun, winnersOf } from "../src/core/index.ts";
import { toEnd } from "../src/core/steps.ts";

const half: Answers = { goal: "task", examples: "1k-10k", model: "8b", gpu: "rtx-4090" };

describe("decide, by how much is answered", () => {
  for (const [name, answers] of Object.entries({ "all 18 answered": mainJob, "4 answered": half, nothing: {} })) {
    bench(name, () => void decide(answers), { iterations: 3, warmupIterations: 1, time: 0 });
  }
});

describe("the ranking alone, as the sidebar and the first draft need it", () => {
  toEnd(prepared(mainJob));
  bench("who leads, all answered", () => void winnersOf(mainJob), { time: 500 });
  bench("rank with explanations, all answered", () => void rank(mainJob), { time: 500 });
  bench("rank, 4 answered (120 scenarios)", () => void rank(half), { time: 500 });
});

describe("estimate", () => {
  const read = readRun({ model: "llama-3.1-8b", technique: "lora", gpu: "rtx-4090" });
  if ("problem" in read) throw new Error(read.problem.path);
  bench("one run", () => void estimate(read.architecture, read.technique, read.run), { time: 500 });
  bench(
    "read and estimate one run",
    () => {
      const run = readRun({
        model: "mixtral-8x7b-v0.1",
        technique: "qlora",
        gpu: "a100-80gb",
        gpuCount: 2,
        sharding: "fsdp",
      });
      if ("problem" in run) throw new Error(run.problem.path);
      estimate(run.architecture, run.technique, run.run);
    },
    { time: 500 },
  );
});

/** A problem of that size with nothing open. */
const problemOf = (alternatives: number, criteria: number, draws: number, settings: number): Problem => ({
  alternatives,
  criteria,
  draws,
  weights: drawWeights({ kind: "order", order: [] }, criteria, draws),
  chances: drawChances(
    Array.from({ length: alternatives }, (_, index) => ({ key: `${index}`, group: `${index}` })),
    criteria,
    draws,
  ),
  settings: Array.from({ length: settings }, (_, index) => ({
    allowed: new Uint8Array(alternatives).fill(1),
    low: Float64Array.from({ length: alternatives * criteria }, (__, cell) => ((cell * 7 + index) % 10) / 20),
    span: new Float64Array(alternatives * criteria).fill(0.3),
    leastWeights: new Float64Array(criteria),
  })),
});

describe("SMAA by techniques (6 criteria, 10,000 draws)", () => {
  for (const count of [5, 15, 45]) {
    const problem = problemOf(count, 6, 10_000, 1);
    bench(`${count} techniques`, () => void winsOf(problem), { time: 300 });
  }
});

describe("SMAA by draws (15 techniques, 6 criteria)", () => {
  for (const draws of [1_000, 10_000, 100_000]) {
    const problem = problemOf(15, 6, draws, 1);
    bench(`${draws} draws`, () => void winsOf(problem), { time: 300 });
  }
});

describe("SMAA by criteria (15 techniques, 10,000 draws)", () => {
  for (const criteria of [3, 6, 12]) {
    const problem = problemOf(15, criteria, 10_000, 1);
    bench(`${criteria} criteria`, () => void winsOf(problem), { time: 300 });
  }
});

describe("SMAA by what is open (15 techniques, 10,000 draws)", () => {
  for (const settings of [1, 120]) {
    const problem = problemOf(15, 6, 10_000, settings);
    bench(`${settings} scenarios`, () => void winsOf(problem), { time: 300 });
  }
});
