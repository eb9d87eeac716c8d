import { describe, expect, it } from "vitest";
import { mainJob } from "../../../fixtures/jobs.ts";
import { decide } from "../../support/engine.ts";

describe("the ways out where nothing is possible", () => {
  const large = decide({ ...mainJob, model: "llama-3.1-70b", gpu: "t4", gpus: 1 });

  it("are the best change of each answer, the cheapest per run first, unknown costs last", () => {
    const { waysOut } = large;
    const costs = waysOut.map(({ costUsd }) => costUsd ?? Number.POSITIVE_INFINITY);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(Number.isFinite(costs[0])).toBe(true);
    expect(new Set(waysOut.map(({ question }) => question)).size).toBe(waysOut.length);
  });

  it("take the cheapest GPU, but the largest of equally near models", () => {
    const of = (question: string) => large.waysOut.find((way) => way.question === question);
    expect(of("gpu")).toMatchObject({ to: "rent", technique: "qlora" });
    expect(of("model")).toMatchObject({ to: "14b", technique: "qlora" });
  });
});
