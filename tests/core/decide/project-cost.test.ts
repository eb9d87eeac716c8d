import { describe, expect, it } from "vitest";
import { everyday } from "../../../fixtures/scenarios/scenario.ts";
import { experiment, projectCost } from "../../../src/core/index.ts";
import { draft } from "../../support/engine.ts";
import { words } from "../../support/english.ts";

describe("the cost of the project", () => {
  const one = draft({ ...everyday, tasks: "one" });
  const hundreds = draft({ ...everyday, tasks: "hundreds" });
  const costOf = (decision: typeof one, retrainings?: number) => {
    const [first] = decision.ranking;
    return first ? projectCost(decision, first, retrainings) : null;
  };

  it("is that of the experiment and of a year of retraining, for one variant", () => {
    const cost = costOf(one);
    expect(cost?.parts.map(({ id, runs }) => [id, runs])).toEqual([
      ["sweep", 9],
      ["seeds", 6],
      ["retraining", 4],
    ]);
    expect(cost?.firstYearUsd.mid).toBeCloseTo(
      (cost?.parts ?? []).reduce((total, { costUsd }) => total + costUsd.mid, 0),
      9,
    );
  });

  it("grows with the variants and with how often they are retrained", () => {
    const run = hundreds.ranking[0]?.run?.costUsd?.mid ?? 0;
    const [never, often] = [costOf(hundreds, 0), costOf(hundreds, 12)];
    expect(never?.parts.map(({ id, runs }) => [id, runs])).toContainEqual(["variants", 199]);
    expect(often?.parts.map(({ id, runs }) => [id, runs])).toContainEqual(["retraining", 2_400]);
    expect((often?.firstYearUsd.mid ?? 0) - (never?.firstYearUsd.mid ?? 0)).toBeCloseTo(2_400 * run, 6);
  });

  it("is unknown where the cost of a run is", () => {
    const api = draft({ ...everyday, access: "api" });
    expect(costOf(api)).toBeNull();
  });

  it("plans the experiment that the advice describes", () => {
    const plan = words.advice["experiment-plan"]("LoRA");
    expect(experiment).toEqual({ rates: 3, dataShare: 0.1, finalists: 2, seeds: 3 });
    for (const told of ["a third and three times", "10% of the data", "best two", "three seeds"]) {
      expect(plan).toContain(told);
    }
  });
});
