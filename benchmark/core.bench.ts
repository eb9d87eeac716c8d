import { bench, describe } from "vitest";
import { mainJob } from "../fixtures/jobs.ts";
import { countWins } from "../src/core/decide/smaa/choice.ts";
import { quantileDraws, type SmaaProblem } from "../src/core/decide/smaa/problem.ts";
import { evenWeights } from "../src/core/decide/smaa/weights.ts";
import { type Answers, builtInCatalogue, createEngine, estimate, readRun } from "../src/core/index.ts";

const newEngine = () => createEngine({ catalogue: builtInCatalogue });

const half: Answers = { goal: "task", examples: "1k-10k", model: "8b", gpu: "rtx-4090" };

describe("decide, by how much is answered", () => {
  for (const [name, answers] of Object.entries({ "all 18 answered": mainJob, "4 answered": half, nothing: {} })) {
    bench(name, () => void newEngine().decide(answers), { iterations: 3, warmupIterations: 1, time: 0 });
  }
});

describe("the ranking alone, as the sidebar and the first draft need it", () => {
  const engine = newEngine();
  bench("who leads, all answered", () => void engine.winShares(mainJob), { time: 500 });
  bench("rank with explanations, all answered", () => void engine.rank(mainJob), { time: 500 });
  bench("rank, 4 answered (120 scenarios)", () => void engine.rank(half), { time: 500 });
});

describe("estimate", () => {
  const read = readRun({ model: "llama-3.1-8b", technique: "lora", gpu: "rtx-4090" }, builtInCatalogue);
  if ("issues" in read) throw new Error(JSON.stringify(read.issues));
  bench("one run", () => void estimate(read.architecture, read.technique, read.run, builtInCatalogue), { time: 500 });
  bench(
    "read and estimate one run",
    () => {
      const run = readRun(
        {
          model: "mixtral-8x7b-v0.1",
          technique: "qlora",
          gpu: "a100-80gb",
          gpuCount: 2,
          sharding: "fsdp",
        },
        builtInCatalogue,
      );
      if ("issues" in run) throw new Error(JSON.stringify(run.issues));
      estimate(run.architecture, run.technique, run.run, builtInCatalogue);
    },
    { time: 500 },
  );
});

/** A problem of that size with nothing open. */
const problemOf = (alternatives: number, criteria: number, draws: number, scenarios: number): SmaaProblem => ({
  alternatives,
  criteria,
  draws,
  weights: evenWeights(criteria, draws).drawn,
  quantiles: quantileDraws(
    Array.from({ length: alternatives }, (_, index) => `${index}`),
    criteria,
    draws,
  ),
  scenarios: Array.from({ length: scenarios }, (_, index) => ({
    allowed: new Float64Array(alternatives).fill(1),
    low: Float64Array.from({ length: alternatives * criteria }, (__, cell) => ((cell * 7 + index) % 10) / 20),
    span: new Float64Array(alternatives * criteria).fill(0.3),
    precedence: Int32Array.from({ length: alternatives }, (__, place) => place),
  })),
  memoryQuantiles: new Float64Array(draws),
  groups: Array.from({ length: alternatives }, (_, index) => `${index}`),
  thresholds: new Float64Array(criteria).fill(0.02),
});

describe("SMAA by techniques (6 criteria, 10,000 draws)", () => {
  for (const count of [5, 15, 45]) {
    const problem = problemOf(count, 6, 10_000, 1);
    bench(`${count} techniques`, () => void countWins(problem), { time: 300 });
  }
});

describe("SMAA by draws (15 techniques, 6 criteria)", () => {
  for (const draws of [1_000, 10_000, 100_000]) {
    const problem = problemOf(15, 6, draws, 1);
    bench(`${draws} draws`, () => void countWins(problem), { time: 300 });
  }
});

describe("SMAA by criteria (15 techniques, 10,000 draws)", () => {
  for (const criteria of [3, 6, 12]) {
    const problem = problemOf(15, criteria, 10_000, 1);
    bench(`${criteria} criteria`, () => void countWins(problem), { time: 300 });
  }
});

describe("SMAA by what is open (15 techniques, 10,000 draws)", () => {
  for (const scenarios of [1, 120]) {
    const problem = problemOf(15, 6, 10_000, scenarios);
    bench(`${scenarios} scenarios`, () => void countWins(problem), { time: 300 });
  }
});
