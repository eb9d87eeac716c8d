import { describe, expect, it } from "vitest";
import {
  type Answers,
  builtInCatalogue,
  type CatalogueAdditions,
  createCatalogue,
  createEngine,
  type Decision,
  derivationsOf,
  derivedValue,
  estimate,
  readRun,
  type Warning,
} from "../../../src/core/index.ts";
import { factsOf } from "../../../src/wording/act/facts.ts";
import { warningText } from "../../../src/wording/warning.ts";
import { words } from "../../support/english.ts";

const answers: Answers = {
  goal: "task",
  examples: 5_000,
  length: { typical: 300, longest: 1_000 },
  access: "weights",
  model: "llama-3.1-8b",
  gpu: "h200",
  gpus: 1,
};

const decided = (corrections: CatalogueAdditions["corrections"]): Decision =>
  createEngine({ catalogue: createCatalogue({ corrections: corrections ?? [] }), draws: 200 }).draft(answers);

const plain = decided([]);
const technique = plain.recommendation?.technique;

const placedIn = ({ ranking }: Decision) => {
  const row = ranking.find((each) => each.technique === technique);
  if (!row?.run || !row.estimate) throw new Error("nothing was placed");
  return { run: row.run, memory: row.estimate.memory.perGpuBytes, notes: row.estimate.notes };
};

const before = placedIn(plain);
const software = before.run.settings.software;

describe("a correction by a measured run", () => {
  it("changes reserved memory and time of what is planned with those libraries on that GPU, and says so", () => {
    const after = placedIn(decided([{ gpu: "h200", software, memory: 1.05, time: 1.5 }]));
    expect(after.run.settings.microBatchSize).toBe(before.run.settings.microBatchSize);
    expect(after.memory.total / before.memory.total).toBeCloseTo(1.05, 3);
    expect(after.memory.allocated).toBe(before.memory.allocated);
    expect(after.run.hours?.mid).toBeCloseTo(1.5 * (before.run.hours?.mid ?? 0), 5);
    expect(after.notes[0]).toEqual({ id: "corrected", memory: 1.05, time: 1.5 });
    expect(before.notes.some(({ id }) => id === "corrected")).toBe(false);
  });

  it("is said on the figures that it touches, and as a warning of the decision", () => {
    const corrections = [{ gpu: "h200", software, memory: 1, time: 1.5 }];
    const decision = decided(corrections);
    const notes = factsOf(decision, createCatalogue({ corrections }), words).map(({ note }) => note);
    expect(notes.map((note) => note.endsWith("corrected by your run"))).toEqual([false, true, true, false]);
    expect(decision.warnings[0]).toEqual({ id: "corrected", memory: 1, time: 1.5 });
    expect(warningText(decision.warnings[0] as Warning, builtInCatalogue, words)).toContain("not in links");
  });

  it("holds for memory on every GPU, and for time on its own alone", () => {
    const after = placedIn(decided([{ gpu: "h100-sxm", software, memory: 1.02, time: 2 }]));
    expect(after.run.settings.correction).toEqual({ memory: 1.02, time: 1 });
    expect(placedIn(decided([{ gpu: "h200", software: "litgpt-2024-08", memory: 1.1, time: 2 }]))).toEqual(before);
  });

  it("is the geometric mean of several runs", () => {
    const corrections = [0.98, 1.06].map((memory) => ({ gpu: "h200", software, memory, time: null }));
    expect(placedIn(decided(corrections)).run.settings.correction?.memory).toBeCloseTo(Math.sqrt(0.98 * 1.06), 10);
  });

  it("stands in the derivation of what is reserved", () => {
    const corrections = [{ gpu: "h200", software, memory: 1.05, time: 1.5 }];
    const decision = decided(corrections);
    const row = decision.ranking.find((each) => each.technique === technique);
    const catalogue = createCatalogue({ corrections });
    const derivations = row ? derivationsOf(answers, row, catalogue) : null;
    const framework = derivations?.find(({ figure }) => figure === "framework");
    expect(framework && derivedValue(framework)).toBeCloseTo(row?.estimate?.memory.perGpuBytes.framework ?? 0, -2);
    expect(framework?.terms.flat().some(({ kind }) => kind === "corrected")).toBe(true);
  });

  it("is read with a run, as it is told with one", () => {
    const run = { model: "llama-3.1-8b", technique: "lora", gpu: "h200" };
    const total = (given: object): number => {
      const read = readRun(given, builtInCatalogue);
      if ("issues" in read) throw new Error(JSON.stringify(read.issues));
      return estimate(read.architecture, read.technique, read.run, builtInCatalogue).memory.perGpuBytes.total;
    };
    expect(total({ ...run, correction: { memory: 1.1, time: 1 } }) / total(run)).toBeCloseTo(1.1, 3);
    expect(readRun({ ...run, correction: { memory: 0, time: 1 } }, builtInCatalogue)).toHaveProperty("issues");
  });
});
