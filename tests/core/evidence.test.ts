import { describe, expect, it } from "vitest";
import { scenarios } from "../../fixtures/scenarios/index.ts";
import { type GpuId, gpus } from "../../src/core/catalogue/gpus.ts";
import { benchmark } from "../../src/core/evidence/benchmark.ts";
import { claims } from "../../src/core/evidence/claims/index.ts";
import { formulas } from "../../src/core/evidence/formulas.ts";
import { gpuSources } from "../../src/core/evidence/gpu-sources.ts";
import { sources } from "../../src/core/evidence/sources.ts";
import { builtInCatalogue, questionIds, questionOf, servingPlanOf, techniques } from "../../src/core/index.ts";
import { criterionIds } from "../../src/core/questions/index.ts";
import { assessmentOf } from "../../src/wording/assessment.ts";
import { exclusionText } from "../../src/wording/exclusion.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";

const claimIds = new Set<string>(claims.map(({ id }) => id));

const decisions = scenarios.map(({ answers }) => draft(answers));

const bases = decisions.flatMap(({ ranking, tryFirst, advice }) => [
  ...ranking.flatMap(({ criteria }) => Object.values(criteria).flatMap(({ basis }) => basis)),
  ...[...tryFirst, ...advice].flatMap(({ basis }) => basis),
]);

const servingBases = decisions.flatMap(({ answers, ranking }) =>
  ranking.flatMap((row) => servingPlanOf(answers, row, builtInCatalogue)?.basis ?? []),
);

const cited = new Set<string>([
  ...questionIds.flatMap((id) => questionOf(id).evidence),
  ...techniques.flatMap(({ id }) =>
    [...assessmentOf(id, words).advantages, ...assessmentOf(id, words).drawbacks].flatMap((row) => row.evidence),
  ),
  ...Object.values(formulas).flatMap(({ evidence }) => evidence as readonly string[]),
  ...bases.flatMap((basis) => ("claim" in basis ? [basis.claim] : [])),
]);

describe("evidence", () => {
  it("holds at least 80 claims, each once, and all 63 runs of the benchmark", () => {
    expect(claimIds.size).toBe(claims.length);
    expect(claims.length).toBeGreaterThanOrEqual(80);
    expect(new Set(benchmark.map(({ id }) => id)).size).toBe(63);
  });

  it("says of every claim what was measured under which conditions, and where", () => {
    for (const { id, source } of claims) {
      const { text, conditions } = words.claims[id];
      expect(text.length).toBeGreaterThan(20);
      expect(conditions.length).toBeGreaterThan(0);
      expect([...sources.keys()]).toContain(source);
    }
  });

  it("says of every accelerator where its figures were read", () => {
    expect(gpus.filter(({ id }) => gpuSources[id as GpuId].length === 0)).toEqual([]);
  });

  it("links every source, with title, authors and year", () => {
    for (const { title, authors, year, url } of sources.values()) {
      expect(title && authors).toBeTruthy();
      expect(year).toBeGreaterThan(2018);
      expect(() => new URL(url)).not.toThrow();
    }
  });

  it("cites only claims that exist", () => {
    expect([...cited].filter((id) => !claimIds.has(id))).toEqual([]);
  });

  it("leaves no claim and no source unused", () => {
    expect([...claimIds].filter((id) => !cited.has(id))).toEqual([]);
    const used = new Set<string>(claims.map(({ source }) => source));
    expect([...sources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it("has a claim about every technique, and about what each criterion rests on", () => {
    for (const { id } of techniques) {
      if (id === "provider-tuning") continue;
      expect(
        claims.filter(({ techniques: about }) => (about as readonly string[]).includes(id)).length,
      ).toBeGreaterThan(0);
    }
    for (const topic of ["quality", "training-cost", "serving", "modularity", "forgetting", "stability"]) {
      expect(claims.filter((claim) => claim.topic === topic).length).toBeGreaterThan(0);
    }
  });

  it.each(questionIds)("stands behind the question %s", (id) => {
    expect(questionOf(id).evidence.length).toBeGreaterThan(0);
  });

  it.each(techniques.map(({ id }) => id))("stands behind each statement about %s", (id) => {
    const { advantages, drawbacks } = assessmentOf(id, words);
    for (const { evidence } of [...advantages, ...drawbacks]) expect(evidence.length).toBeGreaterThan(0);
  });

  it("stands behind every value, constraint and advice of every scenario", () => {
    for (const { ranking, advice } of decisions) {
      for (const { criteria, feasible, excludedBecause } of ranking) {
        for (const id of criterionIds) expect(criteria[id].basis.length).toBeGreaterThan(0);
        if (!feasible) expect(excludedBecause && exclusionText(excludedBecause, words).length).toBeGreaterThan(10);
      }
      for (const { basis } of advice) expect(basis.length).toBeGreaterThan(0);
    }
  });

  it("names only runs and formulas that exist, and no formula in vain", () => {
    const runs = new Set(benchmark.map(({ id }) => id));
    const used = new Set<string>();
    for (const basis of [...bases, ...servingBases]) {
      if ("measurement" in basis) expect(runs).toContain(basis.measurement);
      if ("formula" in basis) used.add(basis.formula);
    }
    expect(Object.keys(formulas).toSorted()).toEqual([...used].toSorted());
  });
});
