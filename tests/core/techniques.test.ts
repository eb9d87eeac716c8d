import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claims } from "../../src/core/evidence/index.ts";
import { frameworkIds, techniques } from "../../src/core/index.ts";
import { estimatedTechniques } from "../../src/core/techniques/index.ts";
import { assessmentOf } from "../../src/wording/assessment.ts";
import { words } from "../support/english.ts";

/**
 * Where techniques are named: their folders, what is said about them, what frameworks call so,
 * examples of the command line, of the package and of its tools, and the pages of what fits, which
 * show three.
 */
const named = /^src\/(core\/techniques|core\/evidence|core\/frameworks|cli|fit|mcp|package)\//;

/** A part of memory and programs that train, which are called like a framework. */
const namesakes = new Set(["adapters", "transformers", "sentence-transformers", "ms-swift"]);

/** Ids that mean nothing else; some claims are called like a technique too. */
const claimIds = new Set<string>(claims.map(({ id }) => id));
const ids = [...estimatedTechniques.map(({ id }) => id), ...frameworkIds].filter(
  (id) => !claimIds.has(id) && !namesakes.has(id),
);

/** The ids that a text holds in quotes. */
const idsIn = (text: string): readonly string[] => ids.filter((id) => new RegExp(`["'\`]${id}["'\`]`).test(text));

describe("a technique and a framework", () => {
  it("are named by no code outside their folders and registries", () => {
    const found = readdirSync("src", { recursive: true, encoding: "utf8" })
      .map((path) => `src/${path.replaceAll("\\", "/")}`)
      .filter((path) => /\.tsx?$/.test(path) && !named.test(path))
      .flatMap((path) => idsIn(readFileSync(path, "utf8")).map((id) => `${path}: ${id}`));
    expect(found).toEqual([]);
  });

  it("would be found where code names them", () => {
    expect(idsIn('technique.id === "dora"')).toEqual(["dora"]);
  });
});

describe.each(techniques.map((technique) => [technique.id, technique] as const))("%s", (id, technique) => {
  it("has a sentence for each advantage and drawback, in the order of its evidence", () => {
    const { advantages, drawbacks } = assessmentOf(id, words);
    for (const { text, evidence } of [...advantages, ...drawbacks]) {
      expect(text.length).toBeGreaterThan(10);
      expect(evidence.length).toBeGreaterThan(0);
    }
    expect(advantages.length).toBe(Object.keys(technique.evidence.advantages).length);
  });

  it("has a word in its drawing for what stands beside the matrices", () => {
    expect(words.techniques[id].drawing.beside !== undefined).toBe(technique.look.drawing.beside !== undefined);
  });

  it("has a marker within six units of its centre", () => {
    const numbers = technique.look.marker.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    // Arcs say distances from where they begin: up to twice as far.
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(technique.look.marker.includes("a") ? 12 : 6);
  });
});
