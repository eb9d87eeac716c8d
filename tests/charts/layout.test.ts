import { describe, expect, it } from "vitest";
import { mainJob } from "../../fixtures/jobs.ts";
import { everyday } from "../../fixtures/scenarios/scenario.ts";
import { errorText, groupCells, groupRows } from "../../src/charts/views/accuracy.ts";
import { drawingOrder, parallelLines } from "../../src/charts/views/benchmark.ts";
import { neighbourByKey } from "../../src/charts/views/keys.ts";
import { barsHeight, plotArea, plotFrame } from "../../src/charts/views/layout.ts";
import { alikeRows, fewRows, memoryDrawing, plannedRows, rowLines, usableGiB } from "../../src/charts/views/memory.ts";
import { rankView } from "../../src/charts/views/ranks.ts";
import { type Answers, builtInCatalogue, memoryAlike } from "../../src/core/index.ts";
import { draft } from "../support/engine.ts";
import { words } from "../support/english.ts";

const { ranking } = draft(everyday);

describe("a chart of bars", () => {
  it("is as high as its bars and the axis below them", () => {
    expect(barsHeight(0, { bar: 30, axis: 50 })).toBe(50);
    expect(barsHeight(7, { bar: 30, axis: 50 })).toBe(260);
  });
});

describe("a plot", () => {
  it("leaves the axes and the margins out of the area for its points", () => {
    expect(plotArea(500)).toEqual({ width: 358, height: 326 });
    expect(plotFrame.height - plotArea(500).height).toBe(74);
  });

  it("moves the focus round its points by the arrow keys, and by no other", () => {
    const points = ["a", "b", "c"];
    expect(["ArrowRight", "ArrowDown"].map((key) => neighbourByKey(points, "c", key))).toEqual(["a", "a"]);
    expect(["ArrowLeft", "ArrowUp"].map((key) => neighbourByKey(points, "a", key))).toEqual(["c", "c"]);
    expect(neighbourByKey(points, "b", "ArrowLeft")).toBe("a");
    expect(neighbourByKey(points, "b", "Enter")).toBeUndefined();
  });
});

describe("the memory chart", () => {
  const alike = memoryAlike(everyday, ranking, builtInCatalogue);
  if (!alike) throw new Error("nothing was placed");
  const rows = alikeRows(alike, ranking, words);

  it("draws the parts of a bar one after the other, its range around its end, and hatches what is beyond the GPU", () => {
    const capacity = usableGiB(alike.gpu);
    const { bars, line } = memoryDrawing(rows, capacity, 600);
    for (const { row, pieces, whisker, beyond } of bars) {
      const end = (pieces.at(-1)?.from ?? 0) + (pieces.at(-1)?.width ?? 0);
      expect(whisker[0]).toBeLessThanOrEqual(end);
      expect(whisker[1]).toBeGreaterThanOrEqual(end);
      expect(whisker[1]).toBeLessThanOrEqual(600);
      expect(beyond === null).toBe(row.fits);
      if (beyond) expect(beyond).toEqual({ from: line, width: expect.closeTo(end - Number(line), 6) });
    }
  });

  it("says that a run fits as planned where only the deadline rules it out", () => {
    const late: Answers = {
      ...mainJob,
      model: "llama-3.1-70b",
      gpu: "a100-40gb",
      gpus: 2,
      goal: "knowledge",
      examples: 20_000,
      length: "very-long",
      deadline: "hours",
    };
    const { ranking: ruledOut } = draft(late);
    expect(ruledOut.some(({ feasible }) => feasible)).toBe(false);
    const ofLate = memoryAlike(late, ruledOut, builtInCatalogue);
    const qlora = ofLate && alikeRows(ofLate, ruledOut, words).find(({ technique }) => technique === "qlora");
    expect(qlora).toMatchObject({ fits: false, fitsPlanned: true });
  });

  it("draws five bars at first: the leading, full fine-tuning, LoRA and QLoRA among them", () => {
    const few = fewRows(rows).map(({ technique }) => technique);
    expect(few).toHaveLength(5);
    expect(few).toEqual(expect.arrayContaining([rows[0]?.technique, "full", "lora", "qlora"]));
  });

  it("says of a planned bar its batch, checkpointing and optimizer, and what waits in host memory", () => {
    const { ranking: tight } = draft(mainJob);
    const full = plannedRows(tight, builtInCatalogue, words).find(({ technique }) => technique === "full");
    if (!full) throw new Error("no full fine-tuning");
    const text = rowLines(full, words).map(({ text: line }) => line);
    expect(text.at(-1)).toMatch(/^batch 1, checkpointing, paged 8-bit AdamW, 1 × RTX 4090$/);
    expect(text.at(-2)).toMatch(/^\+ \d+\.\d GiB in host memory$/);
  });
});

describe("the ranks chart", () => {
  it("shades the first rank fully and each that follows less, but none so little that it cannot be seen", () => {
    const opacities = rankView(ranking, words).ranks.map(({ opacity }) => opacity);
    expect(opacities[0]).toBe(1);
    expect(opacities).toEqual(opacities.toSorted((a, b) => b - a));
    expect(new Set(opacities).size).toBe(opacities.length);
    expect(opacities.at(-1)).toBeCloseTo(0.08, 9);
  });

  it("shades the only rank fully where one technique is possible", () => {
    const only = ranking.filter(({ feasible }) => feasible).slice(0, 1);
    expect(rankView(only, words).ranks).toEqual([{ rank: 1, opacity: 1 }]);
  });
});

describe("the parallel chart", () => {
  it("draws pale lines below the others and the one that is read on top", () => {
    const lines = parallelLines("LoRA", words);
    const read = lines.find(({ faded }) => !faded)?.key ?? "";
    const drawn = drawingOrder(lines, read);
    expect(drawn.at(-1)?.key).toBe(read);
    expect(drawn.findIndex(({ faded }) => !faded)).toBe(lines.filter(({ faded }) => faded).length);
  });
});

describe("the accuracy table", () => {
  it("writes errors below 10% with one digit after the point, and a bias with its sign", () => {
    expect([errorText(0.0123, words), errorText(0.123, words)]).toEqual(["1.2%", "12%"]);
    const [row] = groupRows(words);
    const [errors] = row?.errors ?? [];
    if (!row || !errors) throw new Error("no errors");
    const biasOf = (bias: number) => groupCells({ ...row, errors: [{ ...errors, bias }] }, words)[5];
    expect([biasOf(-0.02), biasOf(0.02)]).toEqual(["−2%", "+2%"]);
  });
});
