import { cardBytes, type Gpu, gpuOf, gpus, rentableGpus, usableBytes } from "../catalogue/gpus.ts";
import { dividedBy, exactly, type Interval, times } from "../interval.ts";
import { lora } from "../techniques/lora.ts";
import type { Technique } from "../techniques/technique.ts";
import type { Workload } from "../workload.ts";
import { type MemoryEstimate, memoryEstimate } from "./memory.ts";
import { defaultRun, type Run } from "./run.ts";
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
  "activation-offload": "activations offloaded to host memory",
  "optimizer-offload": "optimizer states offloaded to host memory",
} as const;

export type SaverId = keyof typeof savers;

/** A run on given cards, whether it fits, and what it costs. */
export interface Placement {
  readonly run: Run;
  readonly memory: MemoryEstimate;
  /** What the run needs to fit, and nothing that it could do without. */
  readonly savers: readonly SaverId[];
  readonly fits: boolean;
  readonly gpu: Gpu;
  readonly gpuCount: number;
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
  /** What the boards can take at most over those hours; null where their power was not read in a source. */
  readonly energyKwh: Interval | null;
}

const changes: Readonly<Record<SaverId, Partial<Run>>> = {
  "micro-batch": { microBatchSize: 1, gradientAccumulation: 16 },
  checkpointing: { gradientCheckpointing: true },
  "chunked-loss": { loss: "chunked" },
  sharding: { sharding: "fsdp" },
  "pure-bf16": { weightsDtype: "bf16", trainableDtype: "bf16", mixedPrecision: "none" },
  "8-bit-optimizer": { optimizer: "paged-adamw-8bit" },
  "optimizer-in-backward": { optimizerInBackward: true, gradientAccumulation: 1 },
  "activation-offload": { activationOffload: true },
  "optimizer-offload": { cpuOffload: "optimizer" },
};

const saversFor = (technique: Technique, gpuCount: number): readonly SaverId[] => [
  "micro-batch",
  "checkpointing",
  "chunked-loss",
  ...(gpuCount > 1 ? (["sharding"] as const) : []),
  ...(technique.trains === "all-weights" ? (["pure-bf16", "8-bit-optimizer"] as const) : []),
  ...(technique.trains === "all-weights" && gpuCount === 1 ? (["optimizer-in-backward"] as const) : []),
  "activation-offload",
  ...(technique.id === "full" ? (["optimizer-offload"] as const) : []),
];

const plainRun = (technique: Technique, sequenceLength: number, gpuCount: number): Run => ({
  ...defaultRun,
  hyperparameters: technique.hyperparameters,
  quantization: technique.baseQuantization,
  trainableDtype: "fp32",
  mixedPrecision: technique.trains === "all-weights" ? "bf16" : "none",
  microBatchSize: 4,
  gradientAccumulation: 4,
  sequenceLength,
  sharding: gpuCount > 1 ? "ddp" : "none",
  gpuCount,
});

/** A run with the savers it uses, and what it then takes. */
interface Setting {
  readonly run: Run;
  readonly memory: MemoryEstimate;
  readonly savers: readonly SaverId[];
}

/** What was worked out for a model before, since many decisions ask for the same. */
const remembered = new WeakMap<object, Map<string, unknown>>();

const remember = <Value>(model: object, key: string, work: () => Value): Value => {
  const known = remembered.get(model) ?? new Map<string, unknown>();
  remembered.set(model, known);
  if (!known.has(key)) known.set(key, work());
  return known.get(key) as Value;
};

const settingOf = (
  technique: Technique,
  { architecture, tokensPerExample }: Workload,
  gpuCount: number,
  used: readonly SaverId[],
): Setting =>
  remember(architecture, `${technique.id} ${tokensPerExample} ${gpuCount} ${used.join()}`, () => {
    const run = used.reduce<Run>(
      (changed, saver) => ({ ...changed, ...changes[saver] }),
      plainRun(technique, tokensPerExample, gpuCount),
    );
    return { run, memory: memoryEstimate(architecture, technique, run), savers: used };
  });

/**
 * The least invasive setting that passes: one saver more at a time, then each earlier one left out again that the later ones made
 * needless, the most invasive first. Null where even all of them do not pass.
 */
const leastInvasive = (
  technique: Technique,
  workload: Workload,
  gpuCount: number,
  passes: (memory: MemoryEstimate) => boolean,
): Setting | null => {
  const all = saversFor(technique, gpuCount);
  for (let count = 0; count <= all.length; count += 1) {
    let setting = settingOf(technique, workload, gpuCount, all.slice(0, count));
    if (!passes(setting.memory)) continue;
    for (const saver of all.slice(0, Math.max(0, count - 1)).toReversed()) {
      const without = settingOf(
        technique,
        workload,
        gpuCount,
        setting.savers.filter((used) => used !== saver),
      );
      if (passes(without.memory)) setting = without;
    }
    return setting;
  }
  return null;
};

/**
 * The setting for that card: one that surely fits, else one that probably does, else all savers. Nobody quantizes the base to take more
 * memory than without: such a technique also stays below what LoRA takes there.
 */
const settingOn = (technique: Technique, workload: Workload, gpu: Gpu, gpuCount: number): Setting =>
  remember(workload.architecture, `${technique.id} ${workload.tokensPerExample} ${gpuCount} on ${gpu.memoryGB}`, () => {
    const most =
      technique.baseQuantization === "none"
        ? Number.POSITIVE_INFINITY
        : settingOn(lora, workload, gpu, gpuCount).memory.total;
    return (
      leastInvasive(technique, workload, gpuCount, ({ high, total }) => high <= cardBytes(gpu) && total <= most) ??
      leastInvasive(technique, workload, gpuCount, ({ total }) => total <= Math.min(usableBytes(gpu), most)) ??
      settingOf(technique, workload, gpuCount, saversFor(technique, gpuCount))
    );
  });

/** How many times longer the run takes for a saver that it uses; null where the card's speed was not read in a source. */
export const slowdownBy = (
  technique: Technique,
  workload: Workload,
  placement: Placement,
  saver: SaverId,
): number | null => {
  const { architecture, tokensPerExample } = workload;
  const speedOf = (run: Run): number | null =>
    tokensPerSecond(architecture, technique, run, placement.gpu)?.mid ?? null;
  const without = placement.savers
    .filter((used) => used !== saver)
    .reduce<Run>(
      (changed, used) => ({ ...changed, ...changes[used] }),
      plainRun(technique, tokensPerExample, placement.gpuCount),
    );
  const [slow, fast] = [speedOf(placement.run), speedOf(without)];
  return slow === null || fast === null ? null : fast / slow;
};

const placementOn = (technique: Technique, workload: Workload, gpu: Gpu, gpuCount: number): Placement => {
  const setting = settingOn(technique, workload, gpu, gpuCount);
  const run: Run = { ...setting.run, gpu: gpu.id as NonNullable<Run["gpu"]> };
  const speed = remember(
    workload.architecture,
    `${technique.id} ${workload.tokensPerExample} ${gpuCount} speed on ${gpu.id}`,
    () => tokensPerSecond(workload.architecture, technique, run, gpu),
  );
  const hours = speed && dividedBy(workload.trainedTokens, times(speed, exactly(3_600)));
  const price = workload.gpuPriceUsd === null ? gpu.pricePerHourUsd : exactly(workload.gpuPriceUsd);
  return {
    run,
    memory: setting.memory,
    savers: setting.savers,
    fits: setting.memory.total <= usableBytes(gpu),
    gpu,
    gpuCount,
    hours,
    energyKwh:
      hours && gpu.boardPowerW !== undefined ? times(hours, exactly((gpu.boardPowerW * gpuCount) / 1_000)) : null,
    costUsd: hours && price && times(times(hours, price), exactly(gpuCount)),
  };
};

const cardCounts = [1, 2, 4, 8] as const;

const largestRentable = rentableGpus.toSorted((a, b) => b.memoryGB - a.memoryGB)[0] as Gpu;

/** The fitting placement on up to eight of these cards with the least of what `measure` gives, the first found among equals, if any. */
const leastOn = (
  cards: readonly Gpu[],
  technique: Technique,
  workload: Workload,
  measure: (placement: Placement) => number,
): Placement | null => {
  let best: { readonly placement: Placement; readonly measured: number } | null = null;
  for (const gpuCount of cardCounts) {
    for (const gpu of cards) {
      const placement = placementOn(technique, workload, gpu, gpuCount);
      const measured = measure(placement);
      if (placement.fits && (best === null || measured < best.measured)) best = { placement, measured };
    }
  }
  return best && best.placement;
};

/** The placement of least memory in all on cards of the catalogue: the smallest set on which the technique fits, if any. */
export const smallestPlacement = (technique: Technique, workload: Workload): Placement | null =>
  leastOn(gpus, technique, workload, ({ gpu, gpuCount }) => gpu.memoryGB * gpuCount);

/** The cheapest placement on cards for rent within the deadline, else the cheapest at all; null where nothing fits. */
const cheapestPlacement = (technique: Technique, workload: Workload): Placement | null =>
  leastOn(
    rentableGpus,
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
