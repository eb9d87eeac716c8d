import { describe, expect, it } from "vitest";
import { benchmark } from "../../src/guide/evidence/benchmark.ts";
import { claims } from "../../src/guide/evidence/claims.ts";
import { formulas } from "../../src/guide/evidence/formulas.ts";
import { decide, questionIds, questionOf, techniques } from "../../src/guide/index.ts";
import { profiles } from "../../src/guide/profiles/index.ts";
import { accuracyFirst, mainJob, manyVariants } from "../support/mainJob.ts";

const claimIds = new Set<string>(claims.map(({ id }) => id));

describe("evidence", () => {
  it("has each claim once", () => {
    expect(claimIds.size).toBe(claims.length);
  });

  it.each(questionIds)("stands behind the question %s", (id) => {
    const { evidence } = questionOf(id);
    expect(evidence.length).toBeGreaterThan(0);
    for (const claim of evidence) expect(claimIds).toContain(claim);
  });

  it.each(techniques.map(({ id }) => id))("stands behind each statement about %s", (id) => {
    const { advantages, drawbacks } = profiles[id];
    for (const { evidence } of [...advantages, ...drawbacks]) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const claim of evidence) expect(claimIds).toContain(claim);
    }
  });

  it("names only claims, runs and formulas that exist in a decision's bases", () => {
    const runs = new Set(benchmark.map(({ id }) => id));
    for (const answers of [mainJob, accuracyFirst, manyVariants, {}]) {
      const { ranking, advice } = decide(answers);
      const bases = [
        ...ranking.flatMap(({ criteria }) => Object.values(criteria).flatMap(({ basis }) => basis)),
        ...advice.flatMap(({ basis }) => basis),
      ];
      for (const basis of bases) {
        if ("claim" in basis) expect(claimIds).toContain(basis.claim);
        else if ("measurement" in basis) expect(runs).toContain(basis.measurement);
        else expect(Object.keys(formulas)).toContain(basis.formula);
      }
    }
  });
});
