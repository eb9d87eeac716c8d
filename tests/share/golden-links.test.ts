import { describe, expect, it } from "vitest";
import { evidenceVersion } from "../../src/core/evidence/version.ts";

import { answersJson, builtInCatalogue } from "../../src/core/index.ts";

import { readFragment } from "../../src/share/link.ts";
import { migrations } from "../../src/share/migrations.ts";
import { linkVersion } from "../../src/share/version.ts";
import golden from "../fixtures/golden-links.json";

import { decide } from "../support/engine.ts";

const versionIn = (link: string): number => Number(/^v=(\d+)/.exec(link)?.[1]);

describe("golden links", () => {
  it("cover every version of the format ever released, with a step from each to the next", () => {
    const versions = Array.from({ length: linkVersion }, (_, index) => index + 1);
    expect([...new Set(golden.links.map(({ link }) => versionIn(link)))].toSorted()).toEqual(versions);
    expect(Object.keys(migrations).map(Number)).toEqual(versions.slice(0, -1));
  });

  it("were recorded with the present evidence: whoever changes it looks at what the links then say", () => {
    expect(golden.evidenceVersion).toBe(evidenceVersion);
  });

  it.each(golden.links)("$link", ({ link, page, answers, pinned, scenarios, technique, confidence, runnerUp }) => {
    const read = readFragment(link, builtInCatalogue);
    expect({ ...read, answers: answersJson(read.answers) }).toEqual({
      page,
      answers,
      pinned: pinned ?? null,
      scenarios: scenarios ?? [],
      issues: [],
    });
    const decision = decide(read.answers);
    expect(decision.recommendation?.technique).toBe(technique);
    expect(decision.recommendation?.confidence).toBeCloseTo(confidence, 4);
    expect(decision.runnerUp?.technique ?? null).toBe(runnerUp);
  });
});
