// npm run bench:core begins with this: what one decision takes of time and memory in a process of
// its own.
import budgets from "../budgets.json";
import { mainJob } from "../fixtures/jobs.ts";
import { quantile, readMeasured } from "../src/core/estimate/accuracy.ts";
import type { ReadRun } from "../src/core/estimate/run-json.ts";
import { measuredRuns } from "../src/core/evidence/runs/index.ts";
import { type Answers, builtInCatalogue, createEngine, estimate } from "../src/core/index.ts";

const megabyte = 1e6;
const runs = 7;

const forceGarbageCollection = globalThis.gc;
if (!forceGarbageCollection) throw new Error("run this by node --expose-gc");

/** Bytes that are still reachable, arrays of numbers included. */
const reachableBytes = (): number => {
  for (let pass = 0; pass < 2; pass += 1) void forceGarbageCollection();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The first decision of a new engine, those after it, and what the engine then holds. */
const measure = (answers: Answers) => {
  const before = reachableBytes();
  const engine = createEngine({ catalogue: builtInCatalogue });
  const first = milliseconds(() => void engine.decide(answers));
  const heldMB = (reachableBytes() - before) / megabyte;
  const again = quantile(
    Array.from({ length: runs }, () => milliseconds(() => void engine.decide(answers))),
    0.5,
  );
  return { "first ms": Math.round(first), "again ms": Math.round(again), "held MB": Number(heldMB.toFixed(1)) };
};

const measured = {
  "everything answered": measure(mainJob),
  "half answered": measure({ goal: "task", examples: "1k-10k", model: "8b", gpu: "rtx-4090" }),
  "nothing answered": measure({}),
};
console.table(measured);

/** What 10,000 estimates of the measured runs take. */
const tenThousandEstimates = (): number => {
  const read = measuredRuns.map(readMeasured);
  return milliseconds(() => {
    for (let count = 0; count < 10_000; count += 1) {
      const { architecture, technique, run } = read[count % read.length] as ReadRun;
      estimate(architecture, technique, run, builtInCatalogue);
    }
  });
};

const { decideMs, engineMB, estimatesMs } = budgets.core;
const verdicts = [
  { what: "decide, everything answered (ms)", value: measured["everything answered"]["again ms"], most: decideMs },
  { what: "held after nothing answered (MB)", value: measured["nothing answered"]["held MB"], most: engineMB },
  { what: "10,000 estimates (ms)", value: Math.round(tenThousandEstimates()), most: estimatesMs },
].map((verdict) => ({ ...verdict, kept: verdict.value <= verdict.most }));
console.table(verdicts);
if (verdicts.some(({ kept }) => !kept)) process.exitCode = 1;
