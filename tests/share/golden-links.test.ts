import { describe, expect, it } from "vitest";
import { evidenceVersion } from "../../src/core/evidence/version.ts";
import { answersJson, builtInCatalogue } from "../../src/core/index.ts";
import { unknown } from "../../src/core/unknown.ts";
import { readFragment } from "../../src/share/link.ts";
import { migrations } from "../../src/share/migrations.ts";
import { linkVersion } from "../../src/share/version.ts";
import golden from "../fixtures/golden-links.json";
import { engine, full } from "../support/engine.ts";
import { sample } from "../support/sample.ts";

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

  it.each(golden.links)("is read as ever: $link", ({ link, page, answers, pinned, scenarios }) => {
    const read = readFragment(link, builtInCatalogue);
    expect({ ...read, answers: answersJson(read.answers) }).toEqual({
      page,
      answers,
      pinned: pinned ?? null,
      scenarios: scenarios ?? [],
      issues: [],
    });
  });

  const isOpen = ({ link }: { readonly link: string }): boolean =>
    engine.changes(readFragment(link, builtInCatalogue).answers).some(({ from }) => from === unknown);
  // With much open a decision takes seconds.
  const closed = golden.links.filter((link) => !isOpen(link));
  const decided = [...sample(closed, 3), ...sample(golden.links.filter(isOpen), 1)];

  it.each(decided)("decides as recorded: $link", ({ link, technique, confidence, runnerUp }) => {
    const decision = full.decide(readFragment(link, builtInCatalogue).answers);
    expect(decision.recommendation?.technique).toBe(technique);
    expect(decision.recommendation?.confidence).toBeCloseTo(confidence, 4);
    expect(decision.runnerUp?.technique ?? null).toBe(runnerUp);
  });

  it.each(closed)("recommends what was recorded: $link", ({ link, technique, runnerUp }) => {
    const { recommendation, runnerUp: second } = full.draft(readFragment(link, builtInCatalogue).answers);
    expect(recommendation?.technique).toBe(technique);
    expect(second?.technique ?? null).toBe(runnerUp);
  });
});
