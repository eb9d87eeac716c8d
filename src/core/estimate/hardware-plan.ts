import { type BoundedCache, createBoundedCache } from "../bounded-cache.ts";
import type { Architecture } from "../catalogue/architecture.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Gpu, type GpuId, usableBytes } from "../catalogue/gpus.ts";
import { dividedBy, exactly, type Interval, times } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";
import { referenceTechnique } from "../techniques/registry.ts";
import { methodFacts } from "../training-methods.ts";
import type { Workload } from "../workload.ts";
import { readableTokens } from "./context.ts";
import { corrected } from "./corrected.ts";
import { type MemoryEstimate, memoryEstimate } from "./memory.ts";
import { type MemoryOptimization, memoryOptimizationIds, optimizationsFor } from "./memory-optimizations.ts";
import {
  canSplit,
  leastWeightBytes,
  optimizedRun,
  type PlacedSettings,
  plannedRun,
  type Savings,
  softwareFor,
  splitBatch,
} from "./planned-run.ts";
import { softwareOf } from "./software.ts";
import { tokensPerSecond } from "./speed/throughput.ts";

/** Peak memory of one GPU in bytes: the estimate and its plausible range. */
export type PeakBytes = Pick<MemoryEstimate, "total" | "low" | "high">;

/** A run on given cards, whether it fits, and what it costs. */
export interface HardwarePlan extends PlacedSettings {
  readonly memory: PeakBytes;
  readonly fits: boolean;
  /** Null, as what follows from it, where the speed of the card was not read in a source. */
  readonly hours: Interval | null;
  readonly costUsd: Interval | null;
  /**
   * What the boards can take at most over those hours; null where their power was not read in a
   * source.
   */
  readonly energyKwh: Interval | null;
}

/**
 * How many times longer the run takes for a memory optimization that it uses; null where the card's
 * speed was not read in a source.
 */
export const slowdownBy = (
  technique: Technique,
  workload: Workload,
  plan: HardwarePlan,
  optimization: MemoryOptimization,
): number | null => {
  const without = plan.memoryOptimizations.filter((used) => used !== optimization);
  const speedWith = (memoryOptimizations: readonly MemoryOptimization[]): number | null => {
    const run = plannedRun(technique, workload, { ...plan, memoryOptimizations });
    return tokensPerSecond(workload.architecture, technique, run, plan.gpu)?.mid ?? null;
  };
  const [slow, fast] = [speedWith(plan.memoryOptimizations), speedWith(without)];
  return slow === null || fast === null ? null : fast / slow;
};

/** A choice of memory optimizations and the peak that it leads to. */
interface Choice extends Savings {
  readonly memory: PeakBytes;
}

/** A plan before it is known how much has to be trained, and at which price. */
type UnpricedPlan = Omit<HardwarePlan, "hours" | "costUsd" | "energyKwh"> & {
  /** Of all sequences: both of a pair. */
  readonly tokensPerSecond: Interval | null;
};

const secondsPerHour = 3_600;

const priced = (plan: UnpricedPlan, { trainedTokens, gpuPriceUsd }: Workload): HardwarePlan => {
  const { gpu, gpuCount, memoryOptimizations, smallerMicroBatch, maxLength, memory, fits } = plan;
  const speed = plan.tokensPerSecond;
  const hours = speed && dividedBy(trainedTokens, times(speed, exactly(secondsPerHour)));
  const price = gpuPriceUsd === null ? gpu.pricePerHourUsd : exactly(gpuPriceUsd);
  return {
    gpu,
    gpuCount,
    memoryOptimizations,
    smallerMicroBatch,
    maxLength,
    memory,
    fits,
    hours,
    energyKwh:
      hours && gpu.boardPowerW !== undefined ? times(hours, exactly((gpu.boardPowerW * gpuCount) / 1_000)) : null,
    costUsd: hours && price && times(times(hours, price), exactly(gpuCount)),
  };
};

/** The plan with the least of what `measure` gives, the first among equals. */
const leastOf = (plans: readonly UnpricedPlan[], measure: (plan: UnpricedPlan) => number): UnpricedPlan | null => {
  let best: UnpricedPlan | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const plan of plans) {
    const measured = measure(plan);
    if (best === null || measured < least) [best, least] = [plan, measured];
  }
  return best;
};

/** How many GPUs of a machine a run is planned on. */
export const cardCounts = [1, 2, 4, 8] as const;

/** Makes every plan within the deadline cheaper than every one beyond it. */
const beyondDeadline = 1e12;

const costOfRent = ({ tokensPerSecond: speed, gpu, gpuCount }: UnpricedPlan, workload: Workload): number => {
  if (!speed || !gpu.pricePerHourUsd) return Number.POSITIVE_INFINITY;
  const hours = workload.trainedTokens.mid / (speed.mid * secondsPerHour);
  return hours * gpu.pricePerHourUsd.mid * gpuCount + (hours > workload.deadlineHours ? beyondDeadline : 0);
};

interface Cards {
  readonly gpu: Gpu;
  readonly gpuCount: number;
}

/** What was worked out for one technique on so many cards. */
interface Worked {
  /** Bytes of weights on each card at least: on a smaller one nothing is worked out. */
  readonly leastBytes: number;
  /**
   * By the memory optimizations in use, as bits in the order of `memoryOptimizationIds`, whether the
   * card has bf16, and the micro-batch.
   */
  readonly choices: Map<number, Choice>;
  /** By the bytes that a run can take of a card, and whether it has bf16. */
  readonly choicesOn: Map<string, Choice>;
  /** By the card's id. */
  readonly plans: Map<GpuId, UnpricedPlan>;
}

/** What was worked out for one architecture. */
interface WorkedForModel {
  /** By technique, its rank, tokens of an example, batch and number of cards. */
  readonly onCards: BoundedCache<string, Worked>;
  /**
   * The plans that fit on cards for rent, by technique, its rank, tokens of an example and batch.
   */
  readonly rentable: BoundedCache<string, readonly UnpricedPlan[]>;
}

/**
 * Architectures that are remembered, and entries of each: as many as a decision with everything
 * open uses.
 */
const mostArchitectures = 48;
const mostPerArchitecture = 1_000;

const remembered = <Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = make();
  values.set(key, value);
  return value;
};

const bitOf = Object.fromEntries(memoryOptimizationIds.map((id, index) => [id, 2 ** index])) as Readonly<
  Record<MemoryOptimization, number>
>;

/** The workload without what the model has no positions for. */
const readableBy = (technique: Technique, workload: Workload): Workload => {
  const most = readableTokens(technique, workload);
  const { longestTokens, tokensPerExample } = workload;
  return longestTokens <= most
    ? workload
    : { ...workload, longestTokens: most, tokensPerExample: Math.min(tokensPerExample, most) };
};

/** What the settings of a run follow from, apart from its model and cards. */
const keyOf = ({ id, hyperparameters }: Technique, { tokensPerExample, longestTokens, training }: Workload): string =>
  `${id} ${hyperparameters.rank} ${tokensPerExample} ${longestTokens} ${training.method} ${training.batchSize}`;

/** More than all of them together. */
const allBits = 2 ** memoryOptimizationIds.length;

/** Finds the cards and the memory optimizations for runs. Remembers what it worked out last. */
export interface Planner {
  /** On the person's cards, or on the cheapest for rent. Its `fits` tells whether the run does. */
  readonly planFor: (technique: Technique, workload: Workload) => HardwarePlan;
  /**
   * The plan of least memory in all on cards of the catalogue; null where the technique fits on
   * none.
   */
  readonly smallestPlan: (technique: Technique, workload: Workload) => HardwarePlan | null;
}

export const createPlanner = ({ gpus, rentableGpus, gpuOf }: Catalogue): Planner => {
  const byArchitecture = createBoundedCache<Architecture, WorkedForModel>(mostArchitectures);
  const largestRentable = rentableGpus.toSorted((a, b) => usableBytes(b) - usableBytes(a))[0] as Gpu<GpuId>;

  /**
   * Sets of equal cards by their memory in all, the smallest first; of equal ones that of fewer
   * cards.
   */
  const setsBySize = cardCounts
    .flatMap((gpuCount) => gpus.map((gpu) => ({ gpu, gpuCount })))
    .toSorted((a, b) => usableBytes(a.gpu) * a.gpuCount - usableBytes(b.gpu) * b.gpuCount);

  const workedForModel = (architecture: Architecture): WorkedForModel =>
    byArchitecture.get(architecture, () => ({
      onCards: createBoundedCache(mostPerArchitecture),
      rentable: createBoundedCache(mostPerArchitecture),
    }));

  const workedOn = (technique: Technique, workload: Workload, gpuCount: number): Worked =>
    workedForModel(workload.architecture).onCards.get(`${keyOf(technique, workload)} ${gpuCount}`, () => ({
      leastBytes: leastWeightBytes(technique, workload, gpuCount),
      choices: new Map(),
      choicesOn: new Map(),
      plans: new Map(),
    }));

  const choiceOf = (
    technique: Technique,
    workload: Workload,
    cards: Cards,
    memoryOptimizations: readonly MemoryOptimization[],
    { choices }: Worked,
    smallerMicroBatch = 1,
  ): Choice => {
    let key = (2 * smallerMicroBatch + (cards.gpu.bf16 ? 1 : 0)) * allBits;
    for (const id of memoryOptimizations) key += bitOf[id];
    return remembered(choices, key, () => {
      const savings = { memoryOptimizations, smallerMicroBatch };
      const run = corrected(optimizedRun(technique, workload, cards, savings), workload.corrections);
      const { total, low, high } = memoryEstimate(workload.architecture, technique, run);
      return { ...savings, memory: { total, low, high } };
    });
  };

  /**
   * Every memory optimization that lowers the peak, the least invasive first, as far as `passes`
   * asks for them.
   */
  const loweredUntil = (
    technique: Technique,
    workload: Workload,
    cards: Cards,
    worked: Worked,
    passes: (memory: PeakBytes) => boolean,
  ): Choice => {
    const { gpu, gpuCount } = cards;
    let choice = choiceOf(technique, workload, cards, [], worked);
    const software = softwareFor(technique, workload.architecture, workload.training.method);
    const { head } = methodFacts(workload.training.method);
    for (const optimization of optimizationsFor(technique, { gpuCount, software, head }, gpu.bf16)) {
      if (passes(choice.memory)) break;
      const used = [...choice.memoryOptimizations, optimization];
      const lowered = choiceOf(technique, workload, cards, used, worked);
      if (lowered.memory.total < choice.memory.total) choice = lowered;
    }
    return choice;
  };

  /**
   * The least invasive choice that passes: one optimization more at a time, then each earlier one
   * left out again that the later ones made needless, the most invasive first. Null where even all
   * do not pass.
   */
  const minimalOptimizations = (
    technique: Technique,
    workload: Workload,
    cards: Cards,
    worked: Worked,
    passes: (memory: PeakBytes) => boolean,
  ): Choice | null => {
    let choice = loweredUntil(technique, workload, cards, worked, passes);
    if (!passes(choice.memory)) return null;
    for (const optimization of choice.memoryOptimizations.slice(0, -1).toReversed()) {
      const fewer = choice.memoryOptimizations.filter((used) => used !== optimization);
      const without = choiceOf(technique, workload, cards, fewer, worked);
      if (passes(without.memory)) choice = without;
    }
    return choice;
  };

  /** The same choice with the largest of the smaller micro-batches that passes. */
  const withLargestMicroBatch = (
    choice: Choice,
    technique: Technique,
    workload: Workload,
    cards: Cards,
    worked: Worked,
    passes: (memory: PeakBytes) => boolean,
  ): Choice => {
    if (!choice.memoryOptimizations.includes("micro-batch")) return choice;
    const { microBatchSize } = splitBatch(workload.training, cards.gpuCount);
    let size = microBatchSize / 2;
    for (; size > 1; size /= 2) {
      const larger = choiceOf(technique, workload, cards, choice.memoryOptimizations, worked, size);
      if (passes(larger.memory)) return larger;
    }
    return choice;
  };

  /**
   * The choice for that card: one that surely fits, else one that probably does, which takes no
   * larger micro-batch than it must, else all optimizations. A technique with a quantized base must
   * also take no more memory than LoRA with the same settings on the same card.
   */
  const choiceOn = (
    technique: Technique,
    workload: Workload,
    gpu: Gpu,
    gpuCount: number,
    worked = workedOn(technique, workload, gpuCount),
  ): Choice =>
    remembered(worked.choicesOn, `${usableBytes(gpu)} ${gpu.bf16}`, () => {
      const cards = { gpu, gpuCount };
      const most =
        technique.baseQuantization === "none"
          ? Number.POSITIVE_INFINITY
          : choiceOn({ ...referenceTechnique, hyperparameters: technique.hyperparameters }, workload, gpu, gpuCount)
              .memory.total;
      const surely = ({ high, total }: PeakBytes): boolean => high <= usableBytes(gpu) && total <= most;
      const probably = ({ total }: PeakBytes): boolean => total <= Math.min(usableBytes(gpu), most);
      const sure = minimalOptimizations(technique, workload, cards, worked, surely);
      if (sure) return withLargestMicroBatch(sure, technique, workload, cards, worked, surely);
      return (
        minimalOptimizations(technique, workload, cards, worked, probably) ??
        loweredUntil(technique, workload, cards, worked, () => false)
      );
    });

  const planOn = (
    technique: Technique,
    workload: Workload,
    gpu: Gpu<GpuId>,
    gpuCount: number,
    worked = workedOn(technique, workload, gpuCount),
  ): UnpricedPlan =>
    remembered(worked.plans, gpu.id, () => {
      const { memory, ...savings } = choiceOn(technique, workload, gpu, gpuCount, worked);
      const placed = { ...savings, maxLength: workload.longestTokens };
      const run = plannedRun(technique, workload, { gpu, gpuCount, ...placed });
      const speed = tokensPerSecond(workload.architecture, technique, run, gpu);
      return {
        gpu,
        gpuCount,
        ...placed,
        memory,
        fits: memory.total <= usableBytes(gpu),
        tokensPerSecond: speed && times(speed, exactly(softwareOf(run.software).sequences)),
      };
    });

  const fitsOn = (
    technique: Technique,
    workload: Workload,
    gpu: Gpu<GpuId>,
    gpuCount: number,
    worked = workedOn(technique, workload, gpuCount),
  ): boolean =>
    worked.leastBytes <= usableBytes(gpu) &&
    choiceOn(technique, workload, gpu, gpuCount, worked).memory.total <= usableBytes(gpu);

  /**
   * The cheapest plan on cards for rent within the deadline, else the cheapest; null where nothing
   * fits.
   */
  const cheapestRent = (technique: Technique, workload: Workload): UnpricedPlan | null => {
    const { rentable } = workedForModel(workload.architecture);
    const fitting = rentable.get(keyOf(technique, workload), () =>
      cardCounts.flatMap((gpuCount) => {
        const worked = workedOn(technique, workload, gpuCount);
        return rentableGpus
          .filter((gpu) => fitsOn(technique, workload, gpu, gpuCount, worked))
          .map((gpu) => planOn(technique, workload, gpu, gpuCount, worked));
      }),
    );
    return leastOf(fitting, (plan) => costOfRent(plan, workload));
  };

  /**
   * On the person's cards, or on one of them where it only fits there: what cannot be split needs
   * more memory of each card where several work together.
   */
  const planOnOwn = (technique: Technique, workload: Workload): UnpricedPlan => {
    const gpu = gpuOf(workload.gpu as GpuId);
    const onAll = planOn(technique, workload, gpu, workload.gpuCount);
    if (onAll.fits || workload.gpuCount === 1 || canSplit(technique, workload)) return onAll;
    const onOne = planOn(technique, workload, gpu, 1);
    return onOne.fits ? onOne : onAll;
  };

  const planKeepingAll = (technique: Technique, workload: Workload): UnpricedPlan =>
    workload.gpu === "rent"
      ? (cheapestRent(technique, workload) ?? planOn(technique, workload, largestRentable, 8))
      : planOnOwn(technique, workload);

  /** Where the longest examples do not fit, those beyond the 95th percentile lose their end. */
  const planCutting = (technique: Technique, workload: Workload): UnpricedPlan => {
    const whole = planKeepingAll(technique, workload);
    const { percentile95 } = workload.lengths;
    if (whole.fits || percentile95 >= workload.longestTokens || percentile95 < workload.tokensPerExample) return whole;
    const cut = planKeepingAll(technique, { ...workload, longestTokens: percentile95 });
    return cut.fits ? cut : whole;
  };

  return {
    planFor: (technique, workload) => priced(planCutting(technique, readableBy(technique, workload)), workload),
    smallestPlan: (technique, workload) => {
      const smallest = setsBySize.find(({ gpu, gpuCount }) => fitsOn(technique, workload, gpu, gpuCount));
      return smallest ? priced(planOn(technique, workload, smallest.gpu, smallest.gpuCount), workload) : null;
    },
  };
};
