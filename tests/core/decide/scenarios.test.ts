import { describe, expect, it } from "vitest";
import { accuracyFirst, mainJob, manyVariants } from "../../../fixtures/jobs.ts";
import { disagreements } from "../../../fixtures/scenarios/disagreements.ts";
import { scenarios } from "../../../fixtures/scenarios/index.ts";
import type { Expectation } from "../../../fixtures/scenarios/scenario.ts";
import { claims } from "../../../src/core/evidence/claims/index.ts";
import { comparisons } from "../../../src/core/evidence/comparisons.ts";
import { type Answers, answersJson, builtInCatalogue, parseAnswers } from "../../../src/core/index.ts";
import { unknown } from "../../../src/core/unknown.ts";
import { engine, fewer, full } from "../../support/engine.ts";
import { isLong } from "../../support/sample.ts";

// What a specialist would say holds for fewer draws and scenarios too.
const { decide, draft } = isLong ? full : fewer;

/** What open answers may turn out to be holds the confidence down: seen by trying all of them. */
const decisionFor = (answers: Answers, { confidenceAtLeast, confidenceAtMost, verdict }: Expectation) => {
  const isAboutConfidence = (confidenceAtLeast ?? confidenceAtMost ?? verdict) !== undefined;
  const isOpen = engine.changes(answers).some(({ from }) => from === unknown);
  return isAboutConfidence && isOpen ? decide(answers) : draft(answers);
};

describe("what a specialist would say", () => {
  it("is put down in at least 100 scenarios, each with an expectation, its reason and its basis", () => {
    const ids = new Set<string>([...claims.map(({ id }) => id), ...comparisons.map(({ id }) => `comparison ${id}`)]);
    expect(scenarios.length).toBeGreaterThanOrEqual(100);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { name, basis, answers, reason, expect: expected } of scenarios) {
      expect({ name, expects: Object.keys(expected).length > 0 }).toEqual({ name, expects: true });
      expect({ name, reason }).toEqual({ name, reason: expect.stringMatching(/^[^.]+(\.\d[^.]*)*\.$/) });
      expect(basis.length).toBeGreaterThan(0);
      for (const id of basis) expect(ids).toContain(id);
      expect(parseAnswers(answersJson(answers), builtInCatalogue).issues).toEqual([]);
    }
  });

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", (_, { answers, expect: expected }) => {
    expect(disagreements(decisionFor(answers, expected), expected)).toEqual([]);
  });
});

describe("what scenarios expect", () => {
  /** Jobs whose answers differ in all that a scenario can ask for. */
  const contrasts = [
    { ...accuracyFirst, goal: "preferences", gap: "close", retention: "essential" },
    { ...mainJob, goal: "format", model: "llama-3.1-70b", gpu: "l40s", examples: "under-100", deadline: "any" },
    { ...mainJob, model: "roberta-base", "domain-model": "yes", priorities: { weights: { quality: 100 } } },
    { ...manyVariants, model: "llama-3.1-70b", gpu: "rtx-4090" },
    { goal: "knowledge", access: "api" },
    accuracyFirst,
  ] as const satisfies readonly Answers[];

  it.each(scenarios.map(({ name, expect: expected }) => [name, expected] as const))(
    "refuses decisions on other jobs: %s",
    (_, expected) => {
      const refused = contrasts.filter((answers) => disagreements(draft(answers), expected).length > 0);
      expect(refused.length).toBeGreaterThanOrEqual(2);
    },
  );
});

describe("what a specialist would say and the guide does not do yet", () => {
  const faults = scenarios.flatMap(({ name, answers, knownFaults = [] }) =>
    knownFaults.map(({ wants, why }) => [`${name}: ${why}`, answers, wants] as const),
  );

  it.each(faults)("%s", (_, answers, wants) => {
    // A fault that is mended moves from `knownFaults` to `expect`. Each has one wish: none hides.
    expect(Object.keys(wants)).toHaveLength(1);
    expect(disagreements(decisionFor(answers, wants), wants)).toHaveLength(1);
  });
});
