import { describe, expect, it } from "vitest";
import { backtestPoints, backtestText, isInOrder } from "../../src/charts/views/backtest.ts";
import { backtest } from "../../src/core/evidence/index.ts";
import { words } from "../support/english.ts";

describe("the picture of the back-test", () => {
  const points = backtestPoints(words);

  it("has a point for each pair that the figures count, each of its own name", () => {
    expect(points).toHaveLength(backtest.guide.pairs);
    expect(new Set(points.map(({ what }) => what)).size).toBe(points.length);
  });

  it("shows as many pairs in the predicted order as the figures say", () => {
    expect(points.filter(isInOrder).length / points.length).toBeCloseTo(backtest.guide.inOrder, 3);
  });

  it("puts the technique first that was predicted to be better", () => {
    for (const { predicted } of points) expect(predicted).toBeGreaterThanOrEqual(0);
  });

  it("says of a point what was compared, where, and both differences", () => {
    const [first] = points;
    expect(first && backtestText(first, words)).toBe(
      "Full fine-tuning over AdaLoRA, DeBERTaV3-base (184M), GLUE avg (Zhang et al. 2023, table 1): measured −1.4%, predicted +2.2%",
    );
  });
});
