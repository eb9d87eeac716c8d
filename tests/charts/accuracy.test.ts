import { describe, expect, it } from "vitest";
import {
  accuracyPoints,
  breakdown,
  breakdownCells,
  breakdownHeads,
  breakdownIds,
  groupRows,
} from "../../src/charts/views/accuracy.ts";
import { crossValidation, measuredRuns, runGroups } from "../../src/core/evidence/index.ts";
import { words } from "../support/english.ts";

describe("the accuracy page", () => {
  it("states memory in GiB, as every other page does", () => {
    const [run] = measuredRuns;
    const point = accuracyPoints(words).find(({ id }) => id === run?.id);
    expect(point?.measuredGiB).toBe((run?.peakBytes as number) / 2 ** 30);
    const { chart } = words.reference.accuracy;
    for (const label of [chart.measured, chart.predicted, chart.lowGiB, chart.highGiB]) expect(label).toMatch(/GiB$/);
  });

  it("keeps the groups of runs apart: what ours allocated and reserved, the fitted ones, and those never fitted", () => {
    const rows = groupRows(words);
    expect(rows.map(({ name }) => name)).toEqual([
      "Measured by us: allocated",
      "Measured by us: reserved",
      "Published, used to fit the range",
      "Never used in a fit: published",
      "Never used in a fit: measured by us later",
    ]);
    const counted = rows.map(({ errors }) => errors[0]?.runs);
    const unfitted = measuredRuns.filter(({ group }) => group === "unfitted").length;
    expect(counted[0]).toBe(counted[1]);
    expect((counted[3] ?? 0) + (counted[4] ?? 0)).toBe(unfitted);
  });

  it("promises of a fitted group no more than its sources gave while they were left out", () => {
    const [, own, published] = groupRows(words);
    const left = crossValidation.sources.map(({ held }) => held);
    for (const row of [own, published]) {
      expect(row?.held).toBeGreaterThanOrEqual(Math.min(...left));
      expect(row?.held).toBeLessThanOrEqual(Math.max(...left));
    }
  });

  it("tells the moments of those runs alone that report them", () => {
    expect(breakdown("own", "moment", words).map(({ name }) => name)).toEqual(["Loss", "Backward", "Step"]);
    expect(breakdown("published", "moment", words)).toEqual([]);
  });

  it("orders sizes of models and of vocabularies, the smallest first", () => {
    const names = (by: "model-size" | "vocabulary") => breakdown("own", by, words).map(({ name }) => name);
    expect(names("model-size")[0]).toBe("up to 2B");
    expect(names("model-size").at(-1)).toMatch(/^(over|10B to) /);
    expect(names("vocabulary").at(-1)).toBe("over 160,000");
  });

  it("counts every run of a group once in each breakdown, and has a cell for each head", () => {
    for (const group of runGroups) {
      for (const by of breakdownIds.filter((id) => id !== "moment")) {
        const rows = breakdown(group, by, words);
        const counts = rows.map(({ errors }) => errors.at(-1)?.runs ?? 0);
        const all = measuredRuns.filter((run) => run.group === group && (group === "unfitted" || run.described)).length;
        expect({ group, by, runs: counts.reduce((sum, count) => sum + count, 0) }).toEqual({ group, by, runs: all });
        const heads = breakdownHeads(group, by, words);
        expect(new Set(heads).size).toBe(heads.length);
        for (const row of rows) expect(breakdownCells(row, heads, words)).toHaveLength(heads.length);
        expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
      }
    }
  });

  it("links every published run to its source, and none that we measured", () => {
    for (const { source, url } of accuracyPoints(words))
      expect({ source, linked: url !== null && url.startsWith("https://") }).toEqual({
        source,
        linked: !source.startsWith("tunewise"),
      });
  });
});
