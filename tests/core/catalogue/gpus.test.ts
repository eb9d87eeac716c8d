import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/core/catalogue/catalogue.ts";
import {
  cardBytes,
  contextBytes,
  type Gpu,
  gpus,
  pcieBytes,
  ratesOf,
  usableBytes,
} from "../../../src/core/catalogue/gpus.ts";
import { ownGpu, readOwnGpu } from "../../../src/core/catalogue/own-gpu.ts";
import { readAll, unusable } from "../../../src/core/parse/reader.ts";

const { gpuOf } = builtInCatalogue;

describe("the memory of a card", () => {
  it.each([
    ["t4", 14.56],
    ["l4", 22.03],
    ["a10g", 21.99],
    ["rtx-4090", 23.52],
    ["a100-40gb", 39.39],
    ["a100-80gb", 79.25],
    ["h200", 139.72],
    ["dgx-spark", 121.69],
    ["apple-m-16", 10.67],
  ] as const)("of the %s is what PyTorch reports", (id, gibibytes) => {
    expect(cardBytes(gpuOf(id)) / 2 ** 30).toBeCloseTo(gibibytes, 6);
  });

  it("is known for every card, and less than its name says", () => {
    for (const gpu of gpus) {
      expect(gpu.reportedGiB).toBeDefined();
      expect(cardBytes(gpu)).toBeLessThan(gpu.memoryGB * 2 ** 30);
    }
  });

  it("leaves a run what the CUDA context does not take", () => {
    expect(usableBytes(gpuOf("l4"))).toBe(cardBytes(gpuOf("l4")) - contextBytes);
  });

  it("of a card that a host adds is taken for the least share of any card", () => {
    const { reportedGiB: _, ...added } = gpuOf("l4");
    expect(cardBytes(added)).toBeLessThan(cardBytes(gpuOf("l4")));
  });
});

describe("the rates of a card", () => {
  it("are its measured rate and its bandwidth", () => {
    expect(ratesOf(gpuOf("h100-sxm"))).toEqual({ operations: 794.5e12, bytes: 3.35e12, derived: false });
  });

  it("are derived where only one of them is known", () => {
    const fromBandwidth = ratesOf(ownGpu({ memoryGiB: 24, bandwidthTBps: 1 }));
    const fromArithmetic = ratesOf(ownGpu({ memoryGiB: 24, bf16Tflops: 150 }));
    expect(fromBandwidth).toMatchObject({ bytes: 1e12, derived: true });
    expect(fromArithmetic?.derived).toBe(true);
    expect(fromArithmetic?.operations).toBeCloseTo(fromBandwidth?.operations as number, -6);
    expect(fromArithmetic?.bytes).toBeCloseTo(1e12, -6);
  });

  it("are within a factor of three of what bandwidth lets expect, for cards with both, save Apple's, TPUs and the H20", () => {
    const isOdd = ({ id, platform }: Gpu): boolean => platform === "metal" || platform === "tpu" || id === "h20";
    const hasBoth = ({ bf16Tflops, measuredBf16Tflops }: Gpu): boolean => (measuredBf16Tflops ?? bf16Tflops) !== null;
    for (const gpu of gpus.filter((each) => hasBoth(each) && !isOdd(each))) {
      const known = ratesOf(gpu)?.operations as number;
      const derived = ratesOf({ ...gpu, bf16Tflops: null, measuredBf16Tflops: null })?.operations as number;
      expect(Math.max(known / derived, derived / known)).toBeLessThan(3);
    }
  });

  it("are unknown where nothing is known", () => {
    expect(ratesOf(ownGpu({ memoryGiB: 24 }))).toBeNull();
  });

  it("grow with the generation of PCI Express towards the host", () => {
    expect(pcieBytes(gpuOf("h200"))).toBe(2 * pcieBytes(gpuOf("a100-80gb")));
    expect(pcieBytes(gpuOf("t4"))).toBe(pcieBytes(gpuOf("a100-80gb")) / 2);
  });
});

describe("a card of one's own", () => {
  it("has the memory that was given, less the context", () => {
    const { value } = readAll(readOwnGpu, { memoryGiB: 15.6, bandwidthTBps: 0.448 });
    expect(value).toEqual({ memoryGiB: 15.6, bandwidthTBps: 0.448 });
    expect(usableBytes(ownGpu({ memoryGiB: 15.6 }))).toBe(15.6 * 2 ** 30 - contextBytes);
  });

  it.each([
    ["no object", "24 GB", ""],
    ["no memory", { bandwidthTBps: 1 }, "memoryGiB"],
    ["memory below zero", { memoryGiB: -1 }, "memoryGiB"],
    ["a bandwidth that is no number", { memoryGiB: 24, bandwidthTBps: "fast" }, "bandwidthTBps"],
  ])("is refused with %s", (_, given, path) => {
    const { value, issues } = readAll(readOwnGpu, given);
    expect(value).toBe(unusable);
    expect(issues[0]?.path).toBe(path);
  });

  it("is not read with fields that mean nothing", () => {
    expect(readAll(readOwnGpu, { memoryGiB: 24, vram: 24 }).issues.map(({ path }) => path)).toEqual(["vram"]);
  });
});
