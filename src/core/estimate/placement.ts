import { cardBytes, type Gpu, gpuOf, gpus, rentableGpus, usableBytes } from "../catalogue/gpus.ts";
import { dividedBy, exactly, type Interval, times } from "../interval.ts";
import { lora } from "../techniques/lora.ts";
import type { Technique } from "../techniques/technique.ts";
import type { Workload } from "../workload.ts";
import { type MemoryEstimate, memoryEstimate } from "./memory.ts";
import { defaultRun, type Run } from "./run.ts";
import { tokensPerSecond } from "./throughput.ts";

/** What each way to need less memory changes of the plain run. */
const changes = {
  "micro-batch": { microBatchSize: 1, gradientAccumulation: 16 },
  checkpointing: { gradientCheckpointing: true },
  "chunked-loss": { loss: "chunked" },
  sharding: { sharding: "fsdp" },
  "pure-bf16": { weightsDtype: "bf16", trainableDtype: "bf16", mixedPrecision: "none" },
  "8-bit-optimizer": { optimizer: "paged-adamw-8bit" },
  "optimizer-in-backward": { optimizerInBackward: true, gradientAccumulation: 1 },
  "activation-offload": { activationOffload: true },
  "optimizer-offload": { cpuOffload: "optimizer" },
} as const satisfies Readonly<Record<string, Partial<Run>>>;

/** A way to need less memory than the plain run; its name stands in `messages.estimates.savers`. */
export type SaverId = keyof typeof changes;

/** How many such ways there are. */
export const saverCount = Object.keys(changes).length;

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

/** The run that nothing is saved on: micro-batches of four. */
export const plainRun = (technique: Technique, sequenceLength: number, gpuCount: number): Run => ({
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

/** A run on given cards, before it is known how much has to be trained and at which price. */
type Unpriced = Omit<Placement, "hours" | "costUsd" | "energyKwh"> & { readonly speed: Interval | null };

const unpricedOn = (technique: Technique, workload: Workload, gpu: Gpu, gpuCount: number): Unpriced =>
  remember(workload.architecture, `${technique.id} ${workload.tokensPerExample} ${gpuCount} ${gpu.id}`, () => {
    const setting = settingOn(technique, workload, gpu, gpuCount);
    const run: Run = { ...setting.run, gpu: gpu.id as NonNullable<Run["gpu"]> };
    return {
      run,
      memory: setting.memory,
      savers: setting.savers,
      fits: setting.memory.total <= usableBytes(gpu),
      gpu,
      gpuCount,
      speed: tokensPerSecond(workload.architecture, technique, run, gpu),
    };
  });

const secondsPerHour = 3_600;

const priced = ({ speed, ...placement }: Unpriced, { trainedTokens, gpuPriceUsd }: Workload): Placement => {
  const { gpu, gpuCount } = placement;
  const hours = speed && dividedBy(trainedTokens, times(speed, exactly(secondsPerHour)));
  const price = gpuPriceUsd === null ? gpu.pricePerHourUsd : exactly(gpuPriceUsd);
  return {
    ...placement,
    hours,
    energyKwh:
      hours && gpu.boardPowerW !== undefined ? times(hours, exactly((gpu.boardPowerW * gpuCount) / 1_000)) : null,
    costUsd: hours && price && times(times(hours, price), exactly(gpuCount)),
  };
};

const cardCounts = [1, 2, 4, 8] as const;

const largestRentable = (): Gpu => rentableGpus().toSorted((a, b) => b.memoryGB - a.memoryGB)[0] as Gpu;

/** The fitting placements on up to eight of these cards, fewest first. */
const fittingOn = (cards: readonly Gpu[], technique: Technique, workload: Workload): readonly Unpriced[] =>
  cardCounts
    .flatMap((gpuCount) => cards.map((gpu) => unpricedOn(technique, workload, gpu, gpuCount)))
    .filter(({ fits }) => fits);

/** The one with the least of what `measure` gives, the first among equals. */
const leastOf = (placements: readonly Unpriced[], measure: (placement: Unpriced) => number): Unpriced | null => {
  let best: Unpriced | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const placement of placements) {
    const measured = measure(placement);
    if (best === null || measured < least) [best, least] = [placement, measured];
  }
  return best;
};

/** The placement of least memory in all on cards of the catalogue: the smallest set on which the technique fits, if any. */
export const smallestPlacement = (technique: Technique, workload: Workload): Placement | null => {
  const smallest = leastOf(fittingOn(gpus, technique, workload), ({ gpu, gpuCount }) => gpu.memoryGB * gpuCount);
  return smallest && priced(smallest, workload);
};

/** Makes every placement within the deadline cheaper than every one beyond it. */
const beyondDeadline = 1e12;

/** The cheapest placement on cards for rent within the deadline, else the cheapest at all; null where nothing fits. */
const cheapestPlacement = (technique: Technique, workload: Workload): Unpriced | null => {
  const fitting = remember(workload.architecture, `${technique.id} ${workload.tokensPerExample} rent`, () =>
    fittingOn(rentableGpus(), technique, workload),
  );
  return leastOf(fitting, ({ speed, gpu, gpuCount }) => {
    if (!speed || !gpu.pricePerHourUsd) return Number.POSITIVE_INFINITY;
    const hours = workload.trainedTokens.mid / (speed.mid * secondsPerHour);
    return hours * gpu.pricePerHourUsd.mid * gpuCount + (hours > workload.deadlineHours ? beyondDeadline : 0);
  });
};

/** Where the technique runs: on the person's cards, or on the cheapest for rent. Its `fits` tells whether it does. */
export const placementOf = (technique: Technique, workload: Workload): Placement =>
  priced(
    workload.gpu === "rent"
      ? (cheapestPlacement(technique, workload) ?? unpricedOn(technique, workload, largestRentable(), 8))
      : unpricedOn(technique, workload, gpuOf(workload.gpu), workload.gpuCount),
    workload,
  );
