import { describe, expect, it } from "vitest";
import { memoryFrom } from "../../../benchmark/fit-memory.ts";
import { qualityFromBenchmark } from "../../../benchmark/fit-quality.ts";
import { speedFrom } from "../../../benchmark/fit-speed.ts";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import digest from "../../../src/core/decide/criteria/measured.json" with { type: "json" };
import { compare, relativeError, summarize } from "../../../src/core/estimate/accuracy.ts";
import committed from "../../../src/core/estimate/calibration.json";
import crossValidation from "../../../src/core/estimate/cross-validation.json";
import { memoryEstimate } from "../../../src/core/estimate/memory.ts";
import { readRun } from "../../../src/core/estimate/run-json.ts";
import { measuredRuns, reportedOutcomes } from "../../../src/core/evidence/runs/index.ts";
import { isLong } from "../../support/sample.ts";

const described = measuredRuns.filter((run) => run.described);
const own = described.filter(({ group }) => group === "own").map((run) => compare(run));

describe("memory estimate against measured runs", () => {
  it("is at most 2% off in the median and 8% at the 90th percentile in what our own runs allocated", () => {
    const errors = own.map(({ estimate, measured }) =>
      relativeError(estimate.allocated, measured.allocatedBytes as number),
    );
    expect(errors.length).toBeGreaterThan(130);
    const { median, p90 } = summarize(errors);
    expect(median).toBeLessThanOrEqual(0.02);
    expect(p90).toBeLessThanOrEqual(0.08);
  });

  it("is at most 5% and 12% off in what they reserved", () => {
    const { median, p90 } = summarize(
      own.map(({ estimate, measured }) => relativeError(estimate.total, measured.peakBytes)),
    );
    expect(median).toBeLessThanOrEqual(0.05);
    expect(p90).toBeLessThanOrEqual(0.12);
  });

  it("holds 85% of the runs of sources that were left out of the fit in its range", () => {
    expect(crossValidation.held).toBeGreaterThanOrEqual(0.85);
  });

  it("says of no run that ran out of memory that it surely fits, and of none that fitted that it cannot", () => {
    const wrong = reportedOutcomes.filter(({ run, outcome, gpuBytes }) => {
      const read = readRun(run, builtInCatalogue);
      if ("issues" in read) throw new Error(JSON.stringify(read.issues));
      const { low, high } = memoryEstimate(read.architecture, read.technique, read.run);
      return outcome === "oom" ? high < 0.97 * gpuBytes : low > gpuBytes;
    });
    expect(reportedOutcomes.length).toBeGreaterThan(200);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("uses the terms that the calibration script gives, to the last digit", () => {
    expect(JSON.parse(JSON.stringify(memoryFrom(described)))).toEqual(committed.memory);
    expect(JSON.parse(JSON.stringify(qualityFromBenchmark()))).toEqual(digest);
  });

  it.runIf(isLong)("uses the terms of speed that the script gives as well", () => {
    expect(JSON.parse(JSON.stringify(speedFrom()))).toEqual(committed.speed);
  });
});
