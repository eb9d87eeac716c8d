import type { Interval } from "../interval.ts";

/** An accelerator. What was not read in a source is null, and what needs it is then left open. */
export interface Gpu<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** As the vendor names it, in GB; see usableBytes for what a run can take of it. */
  readonly memoryGB: number;
  /** Dense peak of bf16 matrix arithmetic with fp32 accumulation. */
  readonly bf16Tflops: number | null;
  /** List prices in March 2026: the interruptible and the on-demand rate. */
  readonly pricePerHourUsd: Interval | null;
  readonly sources: readonly string[];
}

const accelerators = "github.com/stas00/ml-engineering, compute/accelerator/README.md";
const listPrices = "deploybase.ai/articles/runpod-gpu-pricing (March 2026, interruptible and on demand)";
const serverlessPrices = "docs.runpod.io/serverless/pricing (active and flex workers)";

const gpu = <const Id extends string>(
  id: Id,
  name: string,
  memoryGB: number,
  bf16Tflops: number | null,
  price: readonly [low: number, high: number] | null,
  ...sources: string[]
): Gpu<Id> => ({
  id,
  name,
  memoryGB,
  bf16Tflops,
  pricePerHourUsd: price && { low: price[0], mid: (price[0] + price[1]) / 2, high: price[1] },
  sources,
});

/** Every accelerator of the catalogue, the most common first. */
export const gpus = [
  gpu(
    "rtx-4090",
    "NVIDIA GeForce RTX 4090",
    24,
    165,
    [0.34, 0.6],
    "waredb.com/processor/nvidia-geforce-rtx-4090",
    listPrices,
  ),
  gpu("rtx-3090", "NVIDIA GeForce RTX 3090", 24, null, [0.22, 0.39], listPrices),
  gpu(
    "rtx-5090",
    "NVIDIA GeForce RTX 5090",
    32,
    null,
    [0.69, 1.22],
    "spheron.network/blog/nvidia-rtx-5090-specs",
    listPrices,
  ),
  gpu("rtx-4060-ti-16", "NVIDIA GeForce RTX 4060 Ti 16GB", 16, null, null, "memory size as named by the vendor"),
  gpu("rtx-3060", "NVIDIA GeForce RTX 3060 12GB", 12, null, null, "hmc-tech.com (ZOTAC GeForce RTX 3060)"),
  gpu(
    "rtx-pro-6000",
    "NVIDIA RTX PRO 6000 Blackwell",
    96,
    503.8,
    [0.89, 1.57],
    "hmc-tech.com/gpu/nvidia-rtx-pro-6000-blackwell",
    listPrices,
  ),
  gpu("rtx-6000-ada", "NVIDIA RTX 6000 Ada", 48, null, [1.33, 1.91], serverlessPrices),
  gpu("a6000", "NVIDIA RTX A6000", 48, null, [0.86, 1.22], "sysrqmts.com (NVIDIA RTX A6000)", serverlessPrices),
  gpu("l4", "NVIDIA L4", 24, 125, [0.44, 0.78], "hmc-tech.com/gpu/nvidia-l4-vs-nvidia-a2", listPrices),
  gpu("a10g", "NVIDIA A10G", 24, null, null, "memory size as named by the vendor"),
  gpu("t4", "NVIDIA T4", 16, null, null, "cpu-gpu.alldbin.com (Tesla T4); the card has no bf16"),
  gpu("v100", "NVIDIA V100 32GB", 32, null, null, "memory size as named by the vendor; the card has no bf16"),
  gpu("l40s", "NVIDIA L40S", 48, 362, [0.79, 1.4], accelerators, listPrices),
  gpu("a100-40gb", "NVIDIA A100 40GB", 40, 312, null, "hmc-tech.com/gpu/nvidia-l4-vs-nvidia-a100-40gb"),
  gpu("a100-80gb", "NVIDIA A100 SXM 80GB", 80, 312, [1.39, 2.45], accelerators, listPrices),
  gpu("a100-pcie", "NVIDIA A100 PCIe 80GB", 80, 312, [1.19, 2.1], accelerators, listPrices),
  gpu("h100-pcie", "NVIDIA H100 PCIe", 80, 756, [1.99, 3.51], accelerators, listPrices),
  gpu("h100-sxm", "NVIDIA H100 SXM", 80, 989, [2.69, 4.76], accelerators, listPrices),
  gpu("h200", "NVIDIA H200 SXM", 141, 989, [3.59, 6.35], accelerators, listPrices),
  gpu("b200", "NVIDIA B200 SXM", 180, 2250, [5.98, 10.57], accelerators, listPrices),
  gpu("gb200", "NVIDIA GB200", 186, 2500, null, accelerators),
  gpu("b300", "NVIDIA B300 SXM", 288, 2250, null, accelerators),
  gpu("mi250x", "AMD Instinct MI250X", 128, 383, null, accelerators),
  gpu("mi300x", "AMD Instinct MI300X", 192, 1300, null, accelerators),
  gpu("mi325x", "AMD Instinct MI325X", 256, 1300, null, accelerators),
  gpu("mi355x", "AMD Instinct MI355X", 288, 2500, null, accelerators),
  gpu("gaudi2", "Intel Gaudi 2", 96, 432, null, accelerators),
  gpu("gaudi3", "Intel Gaudi 3", 128, 1677, null, accelerators),
  gpu("apple-m-ultra", "Apple M-series Ultra, 192 GB unified", 192, null, null, "memory size as named by the vendor"),
] as const;

export type GpuId = (typeof gpus)[number]["id"];

const byId = new Map<string, Gpu<GpuId>>(gpus.map((row) => [row.id, row]));

/** The accelerator of that id, in whatever case it is written, or undefined. */
export const findGpu = (id: string): Gpu<GpuId> | undefined => byId.get(id.toLowerCase());

/** The accelerator of an id that is known to be in the catalogue. */
export const gpuOf = (id: GpuId): Gpu<GpuId> => byId.get(id) as Gpu<GpuId>;

/** Bytes of the card: vendors of these cards count 2**30 bytes to the GB they print. */
export const memoryBytes = (card: Gpu): number => card.memoryGB * 2 ** 30;

/** Cards whose rental price was read, cheapest first: what "rent" may choose from. */
export const rentableGpus: readonly Gpu<GpuId>[] = gpus
  .filter((row) => row.pricePerHourUsd !== null && row.bf16Tflops !== null)
  .toSorted((a, b) => (a.pricePerHourUsd as Interval).mid - (b.pricePerHourUsd as Interval).mid);
