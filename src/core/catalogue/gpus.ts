import type { Interval } from "../interval.ts";

/**
 * How cards of one machine reach each other: over PCI Express, or over a switched fabric such as
 * NVLink.
 */
export const gpuLinks = ["pcie", "switched"] as const;

/** What GPUs other than NVIDIA's are programmed with. */
export type Platform = "rocm" | "gaudi" | "tpu" | "metal";

/**
 * An accelerator. What was not read in a source is null, and what needs it is then left open; where
 * the rest was read stands in evidence/gpu-sources.ts.
 */
export interface Gpu<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** As the vendor names it, in GB. */
  readonly memoryGB: number;
  /** What PyTorch finds of it, in GiB; absent where a host adds a card without it. */
  readonly reportedGiB?: number;
  readonly bandwidthTBps: number | null;
  /** Absent for CUDA, on which all measured runs of the evidence were made. */
  readonly platform?: Platform;
  /** Whether it has bf16 arithmetic: NVIDIA's generations before Ampere have none. */
  readonly bf16: boolean;
  /**
   * Dense peak of bf16 matrix arithmetic with fp32 accumulation; of fp16 where the card has no
   * bf16.
   */
  readonly bf16Tflops: number | null;
  /** The highest rate of such matrix multiplication that the source measured. */
  readonly measuredBf16Tflops: number | null;
  /** The generation of its PCI Express link to the host; 4 where it is not given. */
  readonly pcieGeneration?: 3 | 4 | 5;
  /** The most power that the board takes, in watts, where it was read. */
  readonly boardPowerW?: number;
  readonly link: (typeof gpuLinks)[number];
  /** The most that one machine has of it; `usualMachine` where absent. */
  readonly perMachine?: number;
  /** List prices in March 2026: the interruptible and the on-demand rate. */
  readonly pricePerHourUsd: Interval | null;
}

/**
 * The most GPUs that one machine has: eight in NVIDIA's HGX, in clouds' instances of the V100, T4,
 * A10G, L4, A100 and H100 (docs.rapids.ai/deployment, AWS), and in servers built of GeForce cards
 * (github.com/autonomous-ai/autonomous-computer, 8x-5090).
 */
export const usualMachine = 8;

const gpu = <const Id extends string>({
  price,
  ...row
}: Omit<Gpu<Id>, "pricePerHourUsd" | "bf16"> & {
  readonly bf16?: false;
  readonly price: readonly [low: number, high: number] | null;
}): Gpu<Id> => ({
  bf16: true,
  ...row,
  pricePerHourUsd: price && { low: price[0], mid: (price[0] + price[1]) / 2, high: price[1] },
});

/** The accelerators, the most common first. */
const rows = [
  gpu({
    id: "rtx-4090",
    name: "NVIDIA GeForce RTX 4090",
    memoryGB: 24,
    reportedGiB: 23.52,
    bandwidthTBps: 1.008,
    bf16Tflops: 165,
    measuredBf16Tflops: 173.31,
    price: [0.34, 0.6],
    link: "pcie",
  }),
  gpu({
    id: "rtx-3090",
    name: "NVIDIA GeForce RTX 3090",
    memoryGB: 24,
    reportedGiB: 23.56,
    bandwidthTBps: 0.936,
    bf16Tflops: 71,
    measuredBf16Tflops: 76.68,
    boardPowerW: 350,
    price: [0.22, 0.39],
    link: "pcie",
  }),
  gpu({
    id: "rtx-5090",
    name: "NVIDIA GeForce RTX 5090",
    memoryGB: 32,
    reportedGiB: 31.36,
    bandwidthTBps: 1.792,
    bf16Tflops: 209.5,
    measuredBf16Tflops: 242.18,
    price: [0.69, 1.22],
    pcieGeneration: 5,
    link: "pcie",
  }),
  gpu({
    id: "rtx-5080",
    name: "NVIDIA GeForce RTX 5080",
    memoryGB: 16,
    reportedGiB: 15.45,
    bandwidthTBps: 0.96,
    bf16Tflops: 112.6,
    measuredBf16Tflops: 102.89,
    price: null,
    pcieGeneration: 5,
    link: "pcie",
  }),
  gpu({
    id: "rtx-4080",
    name: "NVIDIA GeForce RTX 4080",
    memoryGB: 16,
    reportedGiB: 15.45,
    bandwidthTBps: 0.717,
    bf16Tflops: 97.4,
    measuredBf16Tflops: null,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "rtx-4070-ti",
    name: "NVIDIA GeForce RTX 4070 Ti",
    memoryGB: 12,
    reportedGiB: 11.62,
    bandwidthTBps: 0.504,
    bf16Tflops: 80.2,
    measuredBf16Tflops: null,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "rtx-4060-ti-16",
    name: "NVIDIA GeForce RTX 4060 Ti 16GB",
    memoryGB: 16,
    reportedGiB: 15.45,
    bandwidthTBps: 0.288,
    bf16Tflops: 44.1,
    measuredBf16Tflops: 42.65,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "rtx-3060",
    name: "NVIDIA GeForce RTX 3060 12GB",
    memoryGB: 12,
    reportedGiB: 11.62,
    bandwidthTBps: 0.36,
    bf16Tflops: 25.5,
    measuredBf16Tflops: 25.47,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "rtx-pro-6000",
    name: "NVIDIA RTX PRO 6000 Blackwell",
    memoryGB: 96,
    reportedGiB: 94.97,
    bandwidthTBps: 1.792,
    bf16Tflops: 503.8,
    measuredBf16Tflops: 417.98,
    price: [0.89, 1.57],
    pcieGeneration: 5,
    link: "pcie",
  }),
  gpu({
    id: "rtx-6000-ada",
    name: "NVIDIA RTX 6000 Ada",
    memoryGB: 48,
    reportedGiB: 44.43,
    bandwidthTBps: 0.96,
    bf16Tflops: 364,
    measuredBf16Tflops: null,
    price: [1.33, 1.91],
    link: "pcie",
  }),
  gpu({
    id: "a6000",
    name: "NVIDIA RTX A6000",
    memoryGB: 48,
    reportedGiB: 47.4,
    bandwidthTBps: 0.768,
    bf16Tflops: 155,
    measuredBf16Tflops: 123.34,
    price: [0.86, 1.22],
    link: "pcie",
  }),
  gpu({
    id: "a5000",
    name: "NVIDIA RTX A5000",
    memoryGB: 24,
    reportedGiB: 23.56,
    bandwidthTBps: 0.768,
    bf16Tflops: 111,
    measuredBf16Tflops: null,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "l4",
    name: "NVIDIA L4",
    memoryGB: 24,
    reportedGiB: 22.03,
    bandwidthTBps: 0.3,
    bf16Tflops: 121,
    measuredBf16Tflops: 59.4,
    price: [0.44, 0.78],
    link: "pcie",
  }),
  gpu({
    id: "a10g",
    name: "NVIDIA A10G",
    memoryGB: 24,
    reportedGiB: 21.99,
    bandwidthTBps: 0.6,
    bf16Tflops: 70,
    measuredBf16Tflops: 69.47,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "t4",
    name: "NVIDIA T4",
    memoryGB: 16,
    reportedGiB: 14.56,
    bandwidthTBps: 0.32,
    bf16: false,
    bf16Tflops: 65,
    measuredBf16Tflops: 42.71,
    price: null,
    pcieGeneration: 3,
    link: "pcie",
  }),
  gpu({
    id: "v100",
    name: "NVIDIA V100 32GB",
    memoryGB: 32,
    reportedGiB: 31.74,
    bandwidthTBps: 0.9,
    bf16: false,
    bf16Tflops: 125,
    measuredBf16Tflops: 94.84,
    price: null,
    pcieGeneration: 3,
    link: "switched",
  }),
  gpu({
    id: "l40s",
    name: "NVIDIA L40S",
    memoryGB: 48,
    reportedGiB: 44.4,
    bandwidthTBps: 0.86,
    bf16Tflops: 362,
    measuredBf16Tflops: 269.15,
    price: [0.79, 1.4],
    link: "pcie",
  }),
  gpu({
    id: "a100-40gb",
    name: "NVIDIA A100 40GB",
    memoryGB: 40,
    reportedGiB: 39.39,
    bandwidthTBps: 1.555,
    bf16Tflops: 312,
    measuredBf16Tflops: 246.3,
    boardPowerW: 400,
    price: null,
    link: "switched",
  }),
  gpu({
    id: "a100-80gb",
    name: "NVIDIA A100 SXM 80GB",
    memoryGB: 80,
    reportedGiB: 79.25,
    bandwidthTBps: 2,
    bf16Tflops: 312,
    measuredBf16Tflops: 271.2,
    boardPowerW: 400,
    price: [1.39, 2.45],
    link: "switched",
  }),
  gpu({
    id: "a100-pcie",
    name: "NVIDIA A100 PCIe 80GB",
    memoryGB: 80,
    reportedGiB: 79.11,
    bandwidthTBps: 1.94,
    bf16Tflops: 312,
    measuredBf16Tflops: 252.9,
    price: [1.19, 2.1],
    link: "pcie",
  }),
  gpu({
    id: "h100-pcie",
    name: "NVIDIA H100 PCIe",
    memoryGB: 80,
    reportedGiB: 79.11,
    bandwidthTBps: 2,
    bf16Tflops: 756,
    measuredBf16Tflops: 495.93,
    price: [1.99, 3.51],
    pcieGeneration: 5,
    link: "pcie",
  }),
  gpu({
    id: "h100-sxm",
    name: "NVIDIA H100 SXM",
    memoryGB: 80,
    reportedGiB: 79.11,
    bandwidthTBps: 3.35,
    bf16Tflops: 989,
    measuredBf16Tflops: 794.5,
    boardPowerW: 700,
    price: [2.69, 4.76],
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "h20",
    name: "NVIDIA H20",
    memoryGB: 96,
    reportedGiB: 94.5,
    bandwidthTBps: 4,
    bf16Tflops: 148,
    measuredBf16Tflops: 142.25,
    price: null,
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "h200",
    name: "NVIDIA H200 SXM",
    memoryGB: 141,
    reportedGiB: 139.72,
    bandwidthTBps: 4.8,
    bf16Tflops: 989,
    measuredBf16Tflops: 794.5,
    price: [3.59, 6.35],
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "b200",
    name: "NVIDIA B200 SXM",
    memoryGB: 180,
    reportedGiB: 178.35,
    bandwidthTBps: 8,
    bf16Tflops: 2250,
    measuredBf16Tflops: 1745,
    price: [5.98, 10.57],
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "gb200",
    name: "NVIDIA GB200",
    memoryGB: 186,
    // A compute tray of the NVL72 has four; 18 of them are one NVLink domain.
    perMachine: 4,
    reportedGiB: 184.31,
    bandwidthTBps: 8,
    bf16Tflops: 2500,
    measuredBf16Tflops: 1822,
    price: null,
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "b300",
    name: "NVIDIA B300 SXM",
    memoryGB: 288,
    reportedGiB: 267.69,
    bandwidthTBps: 8,
    bf16Tflops: 2250,
    measuredBf16Tflops: 1769,
    price: null,
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "dgx-spark",
    name: "NVIDIA DGX Spark, 128 GB unified",
    memoryGB: 128,
    perMachine: 1,
    reportedGiB: 121.69,
    bandwidthTBps: 0.273,
    bf16Tflops: null,
    measuredBf16Tflops: null,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "mi250x",
    name: "AMD Instinct MI250X",
    platform: "rocm",
    memoryGB: 128,
    reportedGiB: 63.98,
    bandwidthTBps: 3.28,
    bf16Tflops: 383,
    measuredBf16Tflops: null,
    price: null,
    link: "switched",
  }),
  gpu({
    id: "mi300x",
    name: "AMD Instinct MI300X",
    platform: "rocm",
    memoryGB: 192,
    reportedGiB: 191.98,
    bandwidthTBps: 5.3,
    bf16Tflops: 1300,
    measuredBf16Tflops: 668.4,
    price: null,
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "mi325x",
    name: "AMD Instinct MI325X",
    platform: "rocm",
    memoryGB: 256,
    reportedGiB: 252,
    bandwidthTBps: 6,
    bf16Tflops: 1300,
    measuredBf16Tflops: 784.9,
    price: null,
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "mi355x",
    name: "AMD Instinct MI355X",
    platform: "rocm",
    memoryGB: 288,
    reportedGiB: 287.98,
    bandwidthTBps: 8,
    bf16Tflops: 2500,
    measuredBf16Tflops: 1565,
    price: null,
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "gaudi2",
    name: "Intel Gaudi 2",
    platform: "gaudi",
    memoryGB: 96,
    reportedGiB: 94.5,
    bandwidthTBps: 2.46,
    bf16Tflops: 432,
    measuredBf16Tflops: 418.7,
    price: null,
    link: "switched",
  }),
  gpu({
    id: "gaudi3",
    name: "Intel Gaudi 3",
    platform: "gaudi",
    memoryGB: 128,
    reportedGiB: 126,
    bandwidthTBps: 3.7,
    bf16Tflops: 1677,
    measuredBf16Tflops: 1243,
    price: null,
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "tpu-v5e",
    name: "Google TPU v5e",
    platform: "tpu",
    memoryGB: 16,
    reportedGiB: 15.76,
    bandwidthTBps: 0.819,
    bf16Tflops: 197,
    measuredBf16Tflops: null,
    price: null,
    link: "switched",
  }),
  gpu({
    id: "tpu-v6e",
    name: "Google TPU v6e",
    platform: "tpu",
    memoryGB: 32,
    reportedGiB: 31.52,
    bandwidthTBps: 1.638,
    bf16Tflops: 918,
    measuredBf16Tflops: null,
    price: null,
    pcieGeneration: 5,
    link: "switched",
  }),
  gpu({
    id: "apple-m-16",
    name: "Apple M-series, 16 GB unified",
    platform: "metal",
    memoryGB: 16,
    reportedGiB: 10.67,
    bandwidthTBps: 0.12,
    bf16Tflops: null,
    measuredBf16Tflops: 2.92,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "apple-m-24",
    name: "Apple M-series, 24 GB unified",
    platform: "metal",
    memoryGB: 24,
    reportedGiB: 16,
    bandwidthTBps: 0.12,
    bf16Tflops: null,
    measuredBf16Tflops: 2.92,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "apple-m-32",
    name: "Apple M-series, 32 GB unified",
    platform: "metal",
    memoryGB: 32,
    reportedGiB: 21.33,
    bandwidthTBps: 0.12,
    bf16Tflops: null,
    measuredBf16Tflops: 2.92,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "apple-m-pro-48",
    name: "Apple M-series Pro, 48 GB unified",
    platform: "metal",
    memoryGB: 48,
    reportedGiB: 36,
    bandwidthTBps: 0.273,
    bf16Tflops: null,
    measuredBf16Tflops: 6.59,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "apple-m-max-64",
    name: "Apple M-series Max, 64 GB unified",
    platform: "metal",
    memoryGB: 64,
    reportedGiB: 48,
    bandwidthTBps: 0.546,
    bf16Tflops: null,
    measuredBf16Tflops: 13.18,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "apple-m-max-128",
    name: "Apple M-series Max, 128 GB unified",
    platform: "metal",
    memoryGB: 128,
    reportedGiB: 96,
    bandwidthTBps: 0.546,
    bf16Tflops: null,
    measuredBf16Tflops: 13.18,
    price: null,
    link: "pcie",
  }),
  gpu({
    id: "apple-m-ultra",
    name: "Apple M-series Ultra, 192 GB unified",
    platform: "metal",
    memoryGB: 192,
    reportedGiB: 144,
    bandwidthTBps: 0.8,
    bf16Tflops: 27.2,
    measuredBf16Tflops: null,
    price: null,
    link: "pcie",
  }),
] as const;

export type GpuId = (typeof rows)[number]["id"];

/** Every accelerator of the built-in catalogue. */
export const gpus: readonly Gpu<GpuId>[] = rows;

/**
 * Bytes that a process takes of the GPU beside what the framework reserves: the CUDA context and
 * library handles. Measured with PyTorch 2.11 on an H100 and an H200.
 */
export const contextBytes = 0.81e9;

/**
 * Share of the memory named by the vendor that PyTorch finds at least, where what it finds is not
 * known: cards whose error correction lies in the same memory show the least (T4 0.91, L4 0.92,
 * A10G 0.92).
 */
const leastReportedShare = 0.91;

/** Bytes of the card as PyTorch finds them. */
export const cardBytes = ({ memoryGB, reportedGiB = memoryGB * leastReportedShare }: Gpu): number =>
  reportedGiB * 2 ** 30;

/** Bytes that a run's tensors can take: the card's, less the context. */
export const usableBytes = (card: Gpu): number => cardBytes(card) - contextBytes;

/**
 * What a card multiplies and moves in a second, and whether one of them is only derived from the
 * other.
 */
export interface GpuRates {
  /** Operations of 16-bit matrix multiplication, as measured or as measuring would find them. */
  readonly operations: number;
  /** Bytes of its own memory. */
  readonly bytes: number;
  readonly derived: boolean;
}

/**
 * Measured over peak matrix rate of the NVIDIA cards for which github.com/stas00/ml-engineering
 * gives both: 0.78 to 0.87.
 */
const measuredShareOfPeak = 0.82;

/**
 * Peak operations for a byte of bandwidth. From 34 (Apple's M2 Ultra) and 76 (RTX 3090) over 156
 * (A100) to 403 (L4): a third of all cards lie within a factor of 1.3 of the value taken, and all
 * within a factor of 3 but Apple's, TPUs and the H20, whose arithmetic is held back.
 */
const operationsPerByte = 150;

/**
 * The rates of a card; null where neither its arithmetic nor its bandwidth is known. Where one of
 * them is not, it is derived from the other, and so is the measured rate of a card that nobody
 * measured.
 */
export const ratesOf = ({ bf16Tflops, measuredBf16Tflops, bandwidthTBps }: Gpu): GpuRates | null => {
  const measured = measuredBf16Tflops ?? (bf16Tflops === null ? null : bf16Tflops * measuredShareOfPeak);
  if (measured !== null && bandwidthTBps !== null) {
    return { operations: measured * 1e12, bytes: bandwidthTBps * 1e12, derived: false };
  }
  if (bandwidthTBps !== null) {
    const bytes = bandwidthTBps * 1e12;
    return { operations: bytes * operationsPerByte * measuredShareOfPeak, bytes, derived: true };
  }
  if (measured === null) return null;
  const operations = measured * 1e12;
  return { operations, bytes: operations / measuredShareOfPeak / operationsPerByte, derived: true };
};

/**
 * Bytes a second that PCI Express gives in one direction over 16 lanes, less what its protocol
 * takes.
 */
export const pcieBytes = ({ pcieGeneration = 4 }: Gpu): number => ({ 3: 16e9, 4: 32e9, 5: 64e9 })[pcieGeneration] * 0.8;
