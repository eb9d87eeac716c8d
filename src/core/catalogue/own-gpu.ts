import { object, optional, positive, type Reader, unusable } from "../parse/reader.ts";
import type { Gpu, GpuId } from "./gpus.ts";

/**
 * A card that the catalogue does not have, as a run tells it: its memory as PyTorch reports it, and
 * what is known of its speed.
 */
export interface OwnGpu {
  readonly memoryGiB: number;
  readonly bandwidthTBps?: number;
  readonly bf16Tflops?: number;
}

const fields = object({
  memoryGiB: positive(10_000, "GiB"),
  bandwidthTBps: optional(positive(1_000, "TB/s"), null),
  bf16Tflops: optional(positive(100_000, "TFLOPS"), null),
});

/**
 * The card as one of the catalogue: on PCI Express, with bf16, without a price. Its memory is taken
 * as given, and nothing is known of its speed where neither bandwidth nor arithmetic is.
 */
export const ownGpu = ({ memoryGiB, bandwidthTBps, bf16Tflops }: OwnGpu): Gpu<GpuId> => ({
  // Not an id of the catalogue: nothing is looked up by it.
  id: "own" as GpuId,
  name: `${memoryGiB} GiB`,
  memoryGB: memoryGiB,
  reportedGiB: memoryGiB,
  bandwidthTBps: bandwidthTBps ?? null,
  bf16: true,
  bf16Tflops: bf16Tflops ?? null,
  measuredBf16Tflops: null,
  link: "pcie",
  pricePerHourUsd: null,
});

/** The GPU of a run, as one of the catalogue; null where it has none. */
export const gpuOfRun = (
  gpu: GpuId | OwnGpu | undefined,
  { gpuOf }: { readonly gpuOf: (id: GpuId) => Gpu<GpuId> },
): Gpu<GpuId> | null => (gpu === undefined ? null : typeof gpu === "object" ? ownGpu(gpu) : gpuOf(gpu));

/**
 * Reads a card of one's own: an object of its memory and, optionally, its bandwidth and its bf16
 * rate.
 */
export const readOwnGpu: Reader<OwnGpu> = (value, place) => {
  const read = fields(value, place);
  if (read === unusable) return unusable;
  const { memoryGiB, bandwidthTBps, bf16Tflops } = read;
  return {
    memoryGiB,
    ...(bandwidthTBps === null ? {} : { bandwidthTBps }),
    ...(bf16Tflops === null ? {} : { bf16Tflops }),
  };
};
