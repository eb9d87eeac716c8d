import { describe, expect, it } from "vitest";
import { fitted } from "../../../benchmark/fit.ts";
import { qualityFromBenchmark } from "../../../benchmark/fit-quality.ts";
import digest from "../../../src/core/decide/criteria/measured.json" with { type: "json" };
import { compare, heldShare, relativeError, summarize } from "../../../src/core/estimate/accuracy.ts";
import committed from "../../../src/core/estimate/calibration.json";
import { measuredRuns } from "../../../src/core/evidence/runs/index.ts";

const described = measuredRuns.filter((run) => run.described).map((run) => compare(run));

describe("memory estimate against published runs", () => {
  it("has a median error of at most 6% and a 90th percentile of at most 15% on the fully described runs", () => {
    const { median, p90 } = summarize(described.map(({ total, measured }) => relativeError(total, measured.peakBytes)));
    expect(median).toBeLessThanOrEqual(0.06);
    expect(p90).toBeLessThanOrEqual(0.15);
  });

  it("keeps the same promise where like is compared with like", () => {
    const { median, p90 } = summarize(described.map(({ alike, measured }) => relativeError(alike, measured.peakBytes)));
    expect(median).toBeLessThanOrEqual(0.06);
    expect(p90).toBeLessThanOrEqual(0.15);
  });

  it("holds at least nine of ten of them in its range", () => {
    expect(heldShare(described)).toBeGreaterThanOrEqual(0.9);
  });

  it("uses the terms that the calibration script gives, to the last digit", () => {
    expect(JSON.parse(JSON.stringify(fitted()))).toEqual(committed);
    expect(JSON.parse(JSON.stringify(qualityFromBenchmark()))).toEqual(digest);
  });
});
