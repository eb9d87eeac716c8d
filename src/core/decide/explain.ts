import { usableBytes } from "../catalogue/gpus.ts";
import type { PeakBytes } from "../estimate/hardware-plan.ts";
import { chanceThatFits, mayRunOut } from "../estimate/room.ts";
import { servingBytes } from "../estimate/serving/variants.ts";
import { checkpointBytes } from "../estimate/storage.ts";
import { sum } from "../interval.ts";
import { type CriterionId, criterionIds } from "../questions/index.ts";
import { type TechniqueId, techniqueOf, techniques } from "../techniques/index.ts";
import { criteria } from "./criteria/index.ts";
import { chanceOfRunningOut, type Evaluation } from "./evaluation.ts";
import { techniqueOfStanding } from "./job-settings.ts";
import { type Lead, leadOver, type Ranking, type Standing } from "./ranking.ts";

/** A quantity of the first and of the second. */
interface Pair {
  readonly first: number;
  readonly second: number;
}

/** A quantity that someone can repeat, behind a criterion's value. */
type Figures =
  | ({ readonly unit: "share-of-best" | "usd-a-run" | "hours-a-run" | "bytes-a-variant" } & Pair)
  | ({ readonly unit: "bytes-for-variants"; readonly variants: number } & Pair);

/**
 * A criterion on which two techniques differ: its middle values, and the figures behind them where
 * there are any.
 */
export interface Comparison {
  readonly criterion: CriterionId;
  readonly values: Pair;
  readonly figures: Figures | null;
}

/** A reason for the recommendation. */
export type Reason =
  | {
      readonly id: "wins";
      readonly technique: TechniqueId;
      /** Of the draws; over what is open as well, where something is. */
      readonly share: number;
      readonly isOpen: boolean;
      readonly follower: { readonly technique: TechniqueId; readonly share: number } | null;
    }
  /** What can be done where the weights cannot be had. */
  | { readonly id: "left-without-weights"; readonly technique: TechniqueId }
  | { readonly id: "nothing-else-possible" }
  | { readonly id: "never-both-possible"; readonly technique: TechniqueId; readonly rival: TechniqueId }
  | {
      readonly id: "compared";
      readonly rival: TechniqueId;
      /** The largest gains and the largest loss; none that are not worth a word. */
      readonly gains: readonly Comparison[];
      readonly losses: readonly Comparison[];
    }
  | {
      readonly id: "takes";
      /** Whether it is an example, because the answers leave more than one. */
      readonly isOpen: boolean;
      readonly modelName: string | null;
      readonly memory: PeakBytes;
      /** The share of draws in which the technique needs more memory than there is. */
      readonly runsOut: number;
      readonly gpuName: string;
      readonly gpuCount: number;
      readonly cost: { readonly lowUsd: number; readonly highUsd: number; readonly isOwnPrice: boolean } | null;
    }
  | { readonly id: "provider-takes" };

const share = ({ acceptability }: Standing): number => acceptability[0] as number;

/** What serving all variants takes, where they share a base as little as that. */
const servedBytes = (standing: Standing): number => {
  const { workload } = standing;
  const chosen = techniqueOfStanding(standing);
  const { merged, shared } = servingBytes(workload.architecture, chosen, chosen.hyperparameters, workload.variants);
  return shared ?? merged;
};

const checkpointOf = (standing: Standing): number => {
  const chosen = techniqueOfStanding(standing);
  return checkpointBytes(standing.workload.architecture, chosen, chosen.hyperparameters);
};

type FiguresOf = (first: Standing, second: Standing) => Figures | null;

/** Figures of two runs say something of each other where both are of one job. */
const ofOneJob =
  (figuresOf: FiguresOf): FiguresOf =>
  (first, second) =>
    first.workload === second.workload ? figuresOf(first, second) : null;

const figures: Readonly<Record<CriterionId, FiguresOf>> = {
  quality: (first, second) => ({
    unit: "share-of-best",
    first: first.criteria.quality.mid,
    second: second.criteria.quality.mid,
  }),
  "training-cost": ofOneJob(({ plan: first }, { plan: second }) => {
    if (first.costUsd && second.costUsd) {
      return { unit: "usd-a-run", first: first.costUsd.mid, second: second.costUsd.mid };
    }
    return first.hours && second.hours
      ? { unit: "hours-a-run", first: first.hours.mid, second: second.hours.mid }
      : null;
  }),
  "serving-cost": ofOneJob((first, second) => {
    const { variants } = first.workload;
    return variants > 1
      ? { unit: "bytes-for-variants", variants, first: servedBytes(first), second: servedBytes(second) }
      : null;
  }),
  modularity: ofOneJob((first, second) => ({
    unit: "bytes-a-variant",
    first: checkpointOf(first),
    second: checkpointOf(second),
  })),
  retention: () => null,
  simplicity: () => null,
};

/**
 * Whether figures of one job point the way in which the values do, which are of every job that is
 * possible. All but shares are better the lower they are.
 */
const pointTo = ({ unit, first, second }: Figures, values: Pair): boolean =>
  (unit === "share-of-best" ? first - second : second - first) * (values.first - values.second) >= 0;

const compared = (criterion: CriterionId, first: Standing, second: Standing): Comparison => {
  const values = { first: first.criteria[criterion].mid, second: second.criteria[criterion].mid };
  const found = figures[criterion](first, second);
  return { criterion, values, figures: found !== null && pointTo(found, values) ? found : null };
};

/**
 * By how much the first is better than the second on a criterion, beyond the difference that counts
 * as none; 0 where it is not.
 */
const gainOn = (criterion: CriterionId, first: Standing, second: Standing): number =>
  Math.max(0, first.criteria[criterion].mid - second.criteria[criterion].mid - criteria[criterion].threshold);

const whyAhead = (first: Standing, second: Standing, lead: Lead): Reason => {
  const byPoints = criterionIds.toSorted((a, b) => lead.parts[b] - lead.parts[a]);
  const gains = byPoints.filter((id) => lead.parts[id] > 0 && gainOn(id, first, second) > 0).slice(0, 2);
  const losses = byPoints.filter((id) => lead.parts[id] < 0 && gainOn(id, second, first) > 0).slice(-1);
  return {
    id: "compared",
    rival: second.technique,
    gains: gains.map((id) => compared(id, first, second)),
    losses: losses.map((id) => compared(id, first, second)),
  };
};

/** In which share of the draws over open answers the technique runs out of memory. */
const shareRunningOut = (technique: TechniqueId, scenarios: Ranking["scenarios"]): number => {
  const place = techniques.findIndex(({ id }) => id === technique);
  return sum(scenarios.map((own) => chanceOfRunningOut(own[place] as Evaluation))) / scenarios.length;
};

/** What the run takes by its plan; for a provider's method, that nothing is known of it. */
const takes = ({ technique, plan, workload }: Standing, { open: isOpen, scenarios }: Ranking): Reason => {
  if (techniqueOf(technique).trains === "unknown") return { id: "provider-takes" };
  const { memory, costUsd, gpu, gpuCount } = plan;
  return {
    id: "takes",
    isOpen,
    modelName: workload.modelName,
    memory,
    runsOut: isOpen ? shareRunningOut(technique, scenarios) : 1 - chanceThatFits(plan),
    gpuName: gpu.name,
    gpuCount,
    cost: costUsd && { lowUsd: costUsd.low, highUsd: costUsd.high, isOwnPrice: workload.gpuPriceUsd !== null },
  };
};

/** The best two that are possible. */
export const leadersOf = ({ standings }: Ranking): readonly [Standing | null, Standing | null] => {
  const [first, second] = standings.filter(({ feasible }) => feasible);
  return first && share(first) > 0 ? [first, second ?? null] : [null, null];
};

const aheadOf = (ranking: Ranking, first: Standing, second: Standing): Reason => {
  const lead = leadOver(ranking, first.technique, second.technique);
  return lead
    ? whyAhead(first, second, lead)
    : { id: "never-both-possible", technique: first.technique, rival: second.technique };
};

/** Three reasons why the first leads, from its contributions and the figures behind them. */
export const reasonsFor = (ranking: Ranking): readonly Reason[] => {
  const [first, second] = leadersOf(ranking);
  if (!first) return [];
  // Nothing was weighed where only a provider tunes.
  if (!second && techniqueOf(first.technique).trains === "unknown") {
    return [
      { id: "left-without-weights", technique: first.technique },
      { id: "nothing-else-possible" },
      takes(first, ranking),
    ];
  }
  return [
    {
      id: "wins",
      technique: first.technique,
      share: share(first),
      isOpen: ranking.open,
      follower: second && share(second) > 0 ? { technique: second.technique, share: share(second) } : null,
    },
    second ? aheadOf(ranking, first, second) : { id: "nothing-else-possible" },
    takes(first, ranking),
  ];
};

/** Whom the runner-up suits better than the first. */
export type Preference =
  /** Those to whom a criterion matters more, on which it is noticeably better. */
  | {
      readonly id: "better-on";
      readonly technique: TechniqueId;
      readonly over: TechniqueId;
      /** Its values and figures are those of the runner-up and of the first, in this order. */
      readonly comparison: Comparison;
    }
  /** Those whose memory runs out with the first. */
  | { readonly id: "needs-less-memory"; readonly technique: TechniqueId; readonly over: TechniqueId }
  | { readonly id: "hardly-differs" };

/** The next best, and for whom it would be the better choice. */
export interface RunnerUp {
  readonly technique: TechniqueId;
  readonly share: number;
  readonly preferWhen: Preference;
}

/**
 * The criterion on which a technique beats another by most; null where it is noticeably better on
 * none.
 */
const strengthOver = (technique: Standing, other: Standing): CriterionId | null => {
  const [best] = criterionIds.toSorted((a, b) => gainOn(b, technique, other) - gainOn(a, technique, other));
  return best !== undefined && gainOn(best, technique, other) > 0 ? best : null;
};

const isQuantized = ({ technique }: Standing): boolean => techniqueOf(technique).baseQuantization !== "none";

/**
 * Whether a technique's run needs less memory than another's: by its quantized base, or by a tenth
 * as planned.
 */
const needsLessMemory = (technique: Standing, other: Standing): boolean =>
  isQuantized(technique) === isQuantized(other)
    ? technique.plan.memory.total < 0.9 * other.plan.memory.total
    : isQuantized(technique);

/** The runner-up, with what it is better on. */
export const runnerUpOf = (ranking: Ranking): RunnerUp | null => {
  const [first, second] = leadersOf(ranking);
  if (!first || !second) return null;
  const criterion = strengthOver(second, first);
  const [technique, over] = [second.technique, first.technique];
  const preferWhen = (): Preference => {
    if (criterion !== null) {
      return { id: "better-on", technique, over, comparison: compared(criterion, second, first) };
    }
    const runsOut = chanceThatFits(first.plan) < 1;
    return runsOut && needsLessMemory(second, first)
      ? { id: "needs-less-memory", technique, over }
      : { id: "hardly-differs" };
  };
  return { technique, share: share(second), preferWhen: preferWhen() };
};

/**
 * Why to take a technique that cannot be told from the first: the first may run out of memory and
 * it needs less, or it is noticeably better on a criterion.
 */
export type Occasion = "memory" | CriterionId;

/** What to do where the first cannot be told from others. */
export interface TieBreaker {
  /** Where to start: the recommended technique. */
  readonly start: TechniqueId;
  /** The others, best first, each with when to take it; null where nothing speaks for it. */
  readonly others: readonly { readonly technique: TechniqueId; readonly when: Occasion | null }[];
}

/** More techniques than these are not worth trying in turn. */
const mostOthers = 2;

/** The tie-breaker; null where the first can be told from all others. */
export const tieBreakerOf = (ranking: Ranking): TieBreaker | null => {
  const [first] = leadersOf(ranking);
  if (!first || first.ties.length === 0) return null;
  const others = ranking.standings.filter(({ technique }) => first.ties.includes(technique)).slice(0, mostOthers);
  const named = new Set<Occasion>();
  const whenToTake = (other: Standing): Occasion | null => {
    const isFull = mayRunOut(first.memoryRange.high, usableBytes(first.plan.gpu));
    const savesMemory = isFull && needsLessMemory(other, first);
    const when = savesMemory ? "memory" : strengthOver(other, first);
    // The first technique that an occasion asks for is enough.
    if (when === null || named.has(when)) return null;
    named.add(when);
    return when;
  };
  return {
    start: first.technique,
    others: others.map((other) => ({ technique: other.technique, when: whenToTake(other) })),
  };
};
