import { describe, expect, it } from "vitest";
import { mainJob, manyVariants } from "../../../fixtures/jobs.ts";
import { criteria } from "../../../src/core/decide/criteria/index.ts";
import { unchangedBy } from "../../../src/core/decide/evaluation.ts";
import { scenariosOf } from "../../../src/core/decide/scenarios.ts";
import { createPlanner } from "../../../src/core/estimate/hardware-plan.ts";
import { builtInCatalogue, techniques } from "../../../src/core/index.ts";
import { criterionIds, type SampledId } from "../../../src/core/questions/index.ts";
import { type Scenario, workloadOf } from "../../../src/core/workload.ts";
import { engine } from "../../support/engine.ts";

const planner = createPlanner(builtInCatalogue);

const scenarioOf = (answers: Parameters<typeof scenariosOf>[0]): Scenario => {
  const [scenario] = scenariosOf(answers, builtInCatalogue, 1);
  if (!scenario) throw new Error("there is always a scenario");
  return scenario;
};

/** The plan of every technique in the scenario, and its value of every criterion. */
const evaluated = (scenario: Scenario) => {
  const workload = workloadOf(scenario, builtInCatalogue);
  return techniques.map((technique) => {
    const plan = planner.planFor(technique, workload);
    return { plan, values: criterionIds.map((id) => criteria[id].value(technique, workload, plan)) };
  });
};

describe("the evaluation of a technique", () => {
  it("stays the same where no question is answered differently that it says it reads", () => {
    for (const answers of [mainJob, manyVariants, { ...mainJob, gpu: "rent" }] as const) {
      const before = scenarioOf(answers);
      const evaluations = evaluated(before);
      for (const { question, changed } of engine.changes(answers)) {
        const after = scenarioOf(changed);
        const ids = Object.keys(after) as readonly SampledId[];
        const unchanged = unchangedBy(ids.filter((id) => before[id] !== after[id]));
        for (const [index, now] of evaluated(after).entries()) {
          const was = evaluations[index];
          const of = { question, technique: techniques[index]?.id };
          if (unchanged.plan) expect({ ...of, plan: now.plan }).toEqual({ ...of, plan: was?.plan });
          for (const [place, id] of criterionIds.entries()) {
            if (!unchanged.values[place] || (criteria[id].readsPlan && !unchanged.plan)) continue;
            expect({ ...of, id, value: now.values[place] }).toEqual({ ...of, id, value: was?.values[place] });
          }
        }
      }
    }
  });
});
