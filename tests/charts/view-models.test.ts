import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abundant, everyday } from "../../fixtures/scenarios/scenario.ts";
import { csvOf } from "../../src/charts/csv.ts";
import { benchmarkMethods, benchmarkView, parallelLines } from "../../src/charts/views/benchmark.ts";
import { labelsOf } from "../../src/charts/views/labels.ts";
import { leadView, rivals } from "../../src/charts/views/lead.ts";
import { plannedRows } from "../../src/charts/views/memory.ts";
import { axisFor, type PlotPoint, paretoFront } from "../../src/charts/views/pareto.ts";
import { rankView } from "../../src/charts/views/ranks.ts";
import { measureIds, tradeoffView } from "../../src/charts/views/tradeoffs.ts";
import { benchmark } from "../../src/core/evidence/benchmark.ts";
import { builtInCatalogue, techniques } from "../../src/core/index.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";

const decision = draft(everyday);

const point = (key: string, x: number, y: number, faded = false): PlotPoint => ({
  key,
  name: key,
  x,
  y,
  text: key,
  colour: "",
  mark: "",
  faded,
});

describe("the marks of techniques", () => {
  it("differ in colour and in shape from technique to technique", () => {
    expect(new Set(techniques.map(({ look }) => look.colour)).size).toBe(techniques.length);
    expect(new Set(techniques.map(({ look }) => look.marker)).size).toBe(techniques.length);
  });
});

describe("the Pareto front", () => {
  const points = [point("a", 1, 1), point("b", 2, 3), point("c", 3, 2), point("d", 4, 4), point("pale", 0, 9, true)];

  it("holds what nothing beats on both measures, by rising x, without ruled-out techniques", () => {
    expect(paretoFront(points, "less", "more").map(({ key }) => key)).toEqual(["a", "b", "d"]);
    expect(paretoFront(points, "more", "more").map(({ key }) => key)).toEqual(["d"]);
  });

  it("has no beaten point on it and only beaten ones off it, for any points", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 1 }),
        (pairs) => {
          const all = pairs.map(([x, y], index) => point(String(index), x, y));
          const front = new Set(paretoFront(all, "less", "more"));
          for (const one of all) {
            const beaten = all.some(
              (other) => other.x <= one.x && other.y >= one.y && (other.x < one.x || other.y > one.y),
            );
            expect(front.has(one)).toBe(!beaten);
          }
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("axes", () => {
  it("end at round values around the data and mark both ends", () => {
    expect(axisFor([14.3, 18.9], "linear")).toEqual({ scale: "linear", ends: [14, 20], ticks: [14, 16, 18, 20] });
    expect(axisFor([0.3, 250], "log")).toEqual({ scale: "log", ends: [0.1, 1_000], ticks: [0.1, 1, 10, 100, 1_000] });
  });

  it("hold any data between their ends", () => {
    const value = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 20 }),
        fc.constantFrom("linear", "log"),
        (values, scale) => {
          const { ends, ticks } = axisFor(values, scale as "linear" | "log");
          expect(ends[0]).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-9));
          expect(ends[1]).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
          expect(ticks.length).toBeLessThan(16);
          expect(ends[0]).toBeLessThan(ends[1]);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("the names of points", () => {
  const axis = axisFor([0, 10], "linear");
  const layout = { x: axis, y: axis, width: 300, height: 300, beyond: 60 };

  it("stand on another side where a mark or a name is in the way, those of the front first", () => {
    const [front, level, far] = [point("front", 5, 5), point("level", 5.5, 5), point("far", 9.9, 1)];
    const labels = labelsOf([level, front, far], [front], layout);
    expect(labels.get("front")).toMatchObject({ dx: -9, anchor: "end" });
    expect(labels.get("level")).toMatchObject({ dx: 9, anchor: "start" });
    expect(labels.get("far")).toMatchObject({ dx: 9, anchor: "start" });
  });

  it("are left out where there is no room, and stay within the plot", () => {
    const crowd = Array.from({ length: 40 }, (_, index) => point(`crowded ${index}`, 5 + index / 100, 5 + index / 100));
    expect(labelsOf(crowd, [], layout).size).toBeLessThan(10);
    expect(labelsOf([point("at the corner", 0, 0)], [], layout).get("at the corner")).toMatchObject({
      anchor: "start",
    });
  });

  it("stand beside faded points that are few, after all others, and not beside many", () => {
    const faded = (name: string, x: number) => ({ ...point(name, x, 5), faded: true });
    const labels = labelsOf([faded("ruled out", 5.5), point("possible", 5, 5)], [], layout);
    expect(labels.get("possible")).toMatchObject({ anchor: "end" });
    expect(labels.get("ruled out")).toMatchObject({ anchor: "start" });
    const many = Array.from({ length: 7 }, (_, index) => faded(`ruled out ${index}`, index));
    expect(labelsOf(many, [], layout).size).toBe(0);
  });
});

describe("the view models of the result", () => {
  it("makes memory of parts that add up to the total, which lies in its range", () => {
    for (const { parts, totalGiB, lowGiB, highGiB } of plannedRows(decision.ranking, builtInCatalogue, words)) {
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(totalGiB, 6);
      expect(lowGiB).toBeLessThanOrEqual(totalGiB);
      expect(highGiB).toBeGreaterThanOrEqual(totalGiB);
    }
  });

  it("gives every technique shares of ranks that add up to 1, and names the first in the finding", () => {
    const { rows, finding, ranks } = rankView(decision.ranking, words);
    expect(rows).toHaveLength(ranks.length);
    for (const { shares } of rows) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
    expect(finding).toContain(rows[0]?.name);
  });

  it("begins each step of the lead where the one before ended, and ends at the lead", () => {
    for (const rival of rivals(decision.ranking)) {
      const { steps } = leadView(decision.ranking, rival, words) ?? { steps: [] };
      const parts = steps.slice(0, -1);
      for (const [index, step] of parts.entries()) expect(step.from).toBeCloseTo(parts[index - 1]?.to ?? 0, 9);
      expect(parts.at(-1)?.to).toBeCloseTo(steps.at(-1)?.points ?? Number.NaN, 9);
    }
  });

  it("leaves criteria without a difference out of the lead", () => {
    const parts = rivals(decision.ranking).flatMap((rival) => leadView(decision.ranking, rival, words)?.steps ?? []);
    expect(parts.filter(({ kind }) => kind !== "total").every(({ points }) => points !== 0)).toBe(true);
  });

  it("gives points for any two measures, and puts only possible techniques on the front", () => {
    for (const x of measureIds) {
      for (const y of measureIds) {
        const { points, front } = tradeoffView(decision.ranking, x, y, words);
        expect(points.length).toBeGreaterThan(3);
        expect(front.every(({ faded }) => !faded)).toBe(true);
        expect(front.length).toBeGreaterThan(0);
      }
    }
  });

  it("puts LoRA, and full fine-tuning where there is much data, on the front of quality against cost", () => {
    const front = (answers: typeof everyday) =>
      tradeoffView(draft(answers).ranking, "cost", "quality", words).front.map(({ key }) => key);
    expect(front(everyday)).toContain("lora");
    expect(front(abundant)).toContain("full");
  });

  it("draws no front and no lead where nothing is possible", () => {
    const { ranking } = draft({ ...everyday, model: "llama-3.1-405b", gpu: "rtx-3060" });
    expect(rankView(ranking, words).rows).toEqual([]);
    expect(rivals(ranking)).toEqual([]);
    expect(tradeoffView(ranking, "memory", "quality", words).front).toEqual([]);
  });
});

describe("the charts of the benchmark", () => {
  it("show all 63 runs, and only those of the chosen method in full", () => {
    expect(benchmarkView("memory", "accuracy", null, words).points).toHaveLength(63);
    expect(parallelLines(null, words)).toHaveLength(63);
    const lora = benchmarkView("memory", "accuracy", "LoRA", words).points.filter(({ faded }) => !faded);
    expect(lora).toHaveLength(benchmark.filter(({ method }) => method === "LoRA").length);
    expect(benchmarkMethods).toContain("DoRA");
  });

  it("place every run between the worst and the best of each axis, the best accuracy on top", () => {
    for (const { places } of parallelLines(null, words)) {
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }
    const best = benchmark.toSorted((a, b) => b.accuracy - a.accuracy)[0];
    expect(parallelLines(null, words).find(({ key }) => key === best?.id)?.places[0]).toBe(1);
  });
});

describe("a chart's CSV file", () => {
  it("quotes what needs it and defuses what a spreadsheet would take for a formula", () => {
    expect(
      csvOf(
        ["a", "b"],
        [
          ["x, y", 'say "so"'],
          ["=1+1", "-2.5"],
        ],
      ),
    ).toBe('a,b\r\n"x, y","say ""so"""\r\n\'=1+1,-2.5\r\n');
  });
});
