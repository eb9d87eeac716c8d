import { describe, expect, it } from "vitest";
import { everyday } from "../../../fixtures/scenarios/scenario.ts";
import { chanceOfRoom } from "../../../src/core/estimate/room.ts";
import { builtInCatalogue, createEngine } from "../../../src/core/index.ts";

const GiB = 2 ** 30;

describe("the chance that a run fits", () => {
  const chance = (total: number, high: number, usable: number): number =>
    chanceOfRoom({ low: 0.9 * total * GiB, total: total * GiB, high: high * GiB }, usable * GiB);

  it("is 1 where its highest plausible peak fits, and 0 where its middle one does not", () => {
    expect(chance(20, 23, 23)).toBe(1);
    expect(chance(24, 26, 23)).toBe(0);
  });

  it("falls to a half as the middle estimate nears the GPU's memory", () => {
    expect(chance(24, 26, 24)).toBe(0.5);
    expect(chance(22, 26, 24)).toBeCloseTo(0.734, 3);
    expect(chance(22, 26, 25.99)).toBeCloseTo(0.95, 2);
  });
});

describe("a technique whose memory may run out", () => {
  const { winShares } = createEngine({ catalogue: builtInCatalogue });
  const shareOn = (gpu: "rtx-4090" | "a100-80gb", technique: string): number =>
    winShares({ ...everyday, gpu, length: "long", deadline: "any" }).find((row) => row.technique === technique)
      ?.share ?? 0;

  it("leaves the draws in which it does to one that needs less", () => {
    expect(shareOn("rtx-4090", "qlora")).toBeGreaterThan(0.05);
    expect(shareOn("a100-80gb", "qlora")).toBe(0);
    expect(shareOn("rtx-4090", "lora")).toBeLessThan(shareOn("a100-80gb", "lora"));
  });

  it("is told from one that needs less by its memory where nothing else speaks for that one", () => {
    const { draft } = createEngine({ catalogue: builtInCatalogue });
    const { runnerUp } = draft({ ...everyday, gpu: "rtx-4090", length: "long", deadline: "any" });
    expect(runnerUp?.preferWhen).toEqual({ id: "needs-less-memory", technique: "qlora", over: "lora" });
  });
});
