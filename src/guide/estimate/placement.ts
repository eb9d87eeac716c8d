import { type Gpu, gpuOf, memoryBytes, rentableGpus } from "../catalogue/gpus.ts";
import { dividedBy, exactly, type Interval, times } from "../interval.ts";
import type { Technique } from "../techniques/technique.ts";
import type { Workload } from "../workload.ts";
import { type MemoryEstimate, memoryEstimate } from "./memory.ts";
import type { Run } from "./run.ts";
import { tokensPerSecond } from "./throughput.ts";

/** A way to need less memory than the plain run, in words. */
export const savers = {
  "micro-batch": "one sequence at a time",
  checkpointing: "gradient checkpointing",
  "chunked-loss": "a chunked loss",
  sharding: "weights sharded over the GPUs",
  "pure-bf16": "bf16 weights without fp32 masters",
  "8-bit-optimizer": "an 8-bit optimizer",
  "optimizer-in-backward": "the optimizer inside the backward pass",
  "optimizer-offload": "optimizer states offloaded to host memory",
} as const;

export type SaverId = keyof typeof savers;

/** A run on given cards, whether it fits, and what it costs. */
export interface Placement {
  readonly run: Run;
  readonly memory: MemoryEstimate;
  readonly savers: readonly SaverId[];
  readonly fits: boolean;
  readonly gpu: Gpu;
  readonly gpuCount: number;
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
}

const changes: Readonly<Record<SaverId, Partial<Run>>> = {
  "micro-batch": { microBatchSize: 1, gradientAccumulation: 16 },
  checkpointing: { gradientCheckpointing: true },
  "chunked-loss": { loss: "chunked" },
  sharding: { sharding: "fsdp" },
  "pure-bf16": { weightsDtype: "bf16", trainableDtype: "bf16", mixedPrecision: "none" },
  "8-bit-optimizer": { optimizer: "paged-adamw-8bit" },
  "optimizer-in-backward": { optimizerInBackward: true, gradientAccumulation: 1 },
  "optimizer-offload": { cpuOffload: "optimizer" },
};

const saversFor = (technique: Technique, gpuCount: number): readonly SaverId[] => [
  "micro-batch",
  "checkpointing",
  "chunked-loss",
  ...(gpuCount > 1 ? (["sharding"] as const) : []),
  ...(technique.trains === "all-weights" ? (["pure-bf16", "8-bit-optimizer"] as const) : []),
  ...(technique.trains === "all-weights" && gpuCount === 1 ? (["optimizer-in-backward"] as const) : []),
  ...(technique.id === "full" ? (["optimizer-offload"] as const) : []),
];

const plainRun = (technique: Technique, sequenceLength: number, gpuCount: number): Run => ({
  hyperparameters: technique.hyperparameters,
  quantization: technique.baseQuantization,
  weightsDtype: "bf16",
  trainableDtype: "fp32",
  mixedPrecision: technique.trains === "all-weights" ? "bf16" : "none",
  optimizer: "adamw",
  optimizerInBackward: false,
  gradientCheckpointing: false,
  attention: "flash",
  loss: "standard",
  microBatchSize: 4,
  gradientAccumulation: 4,
  sequenceLength,
  sharding: gpuCount > 1 ? "ddp" : "none",
  cpuOffload: "none",
  gpuCount,
});

interface Step {
  readonly run: Run;
  readonly memory: MemoryEstimate;
  readonly savers: readonly SaverId[];
}

const ladders = new WeakMap<object, Map<string, readonly Step[]>>();

/** The plain run and the same with one saver more at a time. Kept by model, since many decisions ask for the same. */
const ladder = (
  technique: Technique,
  { architecture, tokensPerExample }: Workload,
  gpuCount: number,
): readonly Step[] => {
  const kept = ladders.get(architecture) ?? new Map<string, readonly Step[]>();
  ladders.set(architecture, kept);
  const key = `${technique.id} ${tokensPerExample} ${gpuCount}`;
  const known = kept.get(key);
  if (known) return known;
  const steps: Step[] = [];
  let run = plainRun(technique, tokensPerExample, gpuCount);
  let used: readonly SaverId[] = [];
  steps.push({ run, memory: memoryEstimate(architecture, technique, run), savers: used });
  for (const saver of saversFor(technique, gpuCount)) {
    run = { ...run, ...changes[saver] };
    used = [...used, saver];
    steps.push({ run, memory: memoryEstimate(architecture, technique, run), savers: used });
  }
  kept.set(key, steps);
  return steps;
};

/** Host memory is slower: training with offloaded optimizer states takes at least twice the time (range assumed). */
const offloadSlowdown: Interval = { low: 0.2, mid: 0.35, high: 0.5 };

const placementOn = (technique: Technique, workload: Workload, gpu: Gpu, gpuCount: number): Placement => {
  const steps = ladder(technique, workload, gpuCount);
  const capacity = memoryBytes(gpu);
  const step =
    steps.find(({ memory }) => memory.high <= capacity) ??
    steps.find(({ memory }) => memory.total <= capacity) ??
    (steps.at(-1) as Step);
  const run: Run = { ...step.run, gpu: gpu.id as NonNullable<Run["gpu"]> };
  const plainSpeed = tokensPerSecond(workload.architecture, technique, run, gpu);
  const speed = plainSpeed && (run.cpuOffload === "none" ? plainSpeed : times(plainSpeed, offloadSlowdown));
  const hours = speed && dividedBy(workload.trainedTokens, times(speed, exactly(3_600)));
  return {
    run,
    memory: step.memory,
    savers: step.savers,
    fits: step.memory.total <= capacity,
    gpu,
    gpuCount,
    hours,
    costUsd: hours && gpu.pricePerHourUsd && times(times(hours, gpu.pricePerHourUsd), exactly(gpuCount)),
  };
};

const rentedCounts = [1, 2, 4, 8] as const;

const largestRentable = rentableGpus.toSorted((a, b) => b.memoryGB - a.memoryGB)[0] as Gpu;

/** The fitting placement on cards for rent with the least of what `measure` gives, the first found among equals; null where nothing fits. */
const leastRented = (
  technique: Technique,
  workload: Workload,
  measure: (placement: Placement) => number,
): Placement | null => {
  let best: { readonly placement: Placement; readonly measured: number } | null = null;
  for (const gpuCount of rentedCounts) {
    for (const gpu of rentableGpus) {
      const placement = placementOn(technique, workload, gpu, gpuCount);
      const measured = measure(placement);
      if (placement.fits && (best === null || measured < best.measured)) best = { placement, measured };
    }
  }
  return best && best.placement;
};

/** The placement of least memory in all on cards for rent: the smallest set on which the technique fits, if any. */
export const smallestPlacement = (technique: Technique, workload: Workload): Placement | null =>
  leastRented(technique, workload, ({ gpu, gpuCount }) => gpu.memoryGB * gpuCount);

/** The cheapest placement on cards for rent within the deadline, else the cheapest at all; null where nothing fits. */
const cheapestPlacement = (technique: Technique, workload: Workload): Placement | null =>
  leastRented(
    technique,
    workload,
    ({ costUsd, hours }) =>
      (costUsd?.mid ?? Number.POSITIVE_INFINITY) + ((hours?.mid ?? 0) > workload.deadlineHours ? 1e12 : 0),
  );

/** Where the technique runs: on the person's cards, or on the cheapest for rent. Its `fits` tells whether it does. */
export const placementOf = (technique: Technique, workload: Workload): Placement => {
  if (workload.gpu !== "rent") return placementOn(technique, workload, gpuOf(workload.gpu), workload.gpuCount);
  return cheapestPlacement(technique, workload) ?? placementOn(technique, workload, largestRentable, 8);
};
