import { describe, expect, it } from "vitest";
import { scenarios } from "../../../fixtures/scenarios/index.ts";
import { claims } from "../../../src/core/evidence/claims/index.ts";

import {
  answersJson,
  builtInCatalogue,
  type Decision,
  parseAnswers,
  type TechniqueId,
} from "../../../src/core/index.ts";
import { decide, draft } from "../../support/engine.ts";

const rowOf = ({ ranking }: Decision, id: string) => ranking.find(({ technique }) => technique === id);
const placeOf = ({ ranking }: Decision, id: TechniqueId): number =>
  ranking.findIndex(({ technique }) => technique === id);

describe("what a specialist would say", () => {
  it("is put down in at least 60 scenarios, each with an expectation and its basis", () => {
    const ids = new Set<string>(claims.map(({ id }) => id));
    expect(scenarios.length).toBeGreaterThanOrEqual(60);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { name, basis, answers, expect: expected } of scenarios) {
      expect({ name, expects: Object.keys(expected).length > 0 }).toEqual({ name, expects: true });
      expect(basis.length).toBeGreaterThan(0);
      for (const claim of basis) expect(ids).toContain(claim);
      expect(parseAnswers(answersJson(answers), builtInCatalogue).issues).toEqual([]);
    }
  });

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", (_, { answers, expect: expected }) => {
    const { winner, ahead, ruledOut, possible, tryFirst, advice, noAdvice, confidenceAtLeast, confidenceAtMost } =
      expected;
    // Confidence is held down by open answers only once all changes were tried.
    const decision = (confidenceAtLeast ?? confidenceAtMost) === undefined ? draft(answers) : decide(answers);
    if (winner) {
      const first = decision.recommendation?.technique ?? null;
      if (winner.length === 0) expect(first).toBeNull();
      else expect(winner).toContain(first);
    }
    for (const [better, worse] of ahead ?? []) expect(placeOf(decision, better)).toBeLessThan(placeOf(decision, worse));
    for (const [id, constraint] of Object.entries(ruledOut ?? {})) {
      expect(rowOf(decision, id)?.excludedBecause?.constraint).toBe(constraint);
    }
    for (const id of possible ?? []) expect(rowOf(decision, id)?.feasible).toBe(true);
    const tried = decision.tryFirst.map(({ id }) => id);
    for (const id of tryFirst ?? []) expect(tried).toContain(id);
    const given = decision.advice.map(({ id }) => id);
    for (const id of advice ?? []) expect(given).toContain(id);
    for (const id of noAdvice ?? []) expect(given).not.toContain(id);
    if (confidenceAtLeast !== undefined) {
      expect(decision.recommendation?.confidence).toBeGreaterThanOrEqual(confidenceAtLeast);
    }
    if (confidenceAtMost !== undefined) {
      expect(decision.recommendation?.confidence).toBeLessThanOrEqual(confidenceAtMost);
    }
  });
});
