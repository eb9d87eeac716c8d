import type { Catalogue } from "../../catalogue/catalogue.ts";
import { type Gpu, usableBytes } from "../../catalogue/gpus.ts";
import type { Run } from "../../estimate/run.ts";
import { tokensPerSecond } from "../../estimate/speed/throughput.ts";
import type { Interval } from "../../interval.ts";
import type { Estimated } from "./about.ts";
import { memoryOf } from "./remedies.ts";

interface Rented {
  readonly gpu: Gpu;
  readonly speed: Interval;
  readonly usdPerToken: number;
}

/** The cost of a token on that GPU; null if the speed or the price of the GPU is not known. */
export const rented = ({ architecture, technique }: Estimated, run: Run, gpu: Gpu): Rented | null => {
  const speed = tokensPerSecond(architecture, technique, { ...run, gpu: gpu.id as NonNullable<Run["gpu"]> }, gpu);
  if (!speed || !gpu.pricePerHourUsd) return null;
  return { gpu, speed, usdPerToken: (gpu.pricePerHourUsd.mid * run.gpuCount) / speed.mid };
};

/** The card for rent that trains it at least cost, of those on which it surely fits. */
export const cheapest = (estimated: Estimated, run: Run, { rentableGpus }: Catalogue): Rented | null => {
  const { high } = memoryOf(estimated, run);
  const fitting = rentableGpus
    .filter((gpu) => usableBytes(gpu) >= high && (gpu.bf16 || run.mixedPrecision !== "bf16"))
    .flatMap((gpu) => rented(estimated, run, gpu) ?? []);
  return fitting.toSorted((a, b) => a.usdPerToken - b.usdPerToken)[0] ?? null;
};
