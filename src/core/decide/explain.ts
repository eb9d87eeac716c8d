import type { PeakBytes } from "../estimate/hardware-plan.ts";
import { servingBytes } from "../estimate/serving.ts";
import { checkpointBytes } from "../estimate/storage.ts";
import { type CriterionId, criterionIds } from "../questions/index.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { type Lead, leadOver, type Ranking, type Standing, winsOverIn } from "./ranking.ts";

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
      readonly gpuName: string;
      readonly gpuCount: number;
      readonly cost: { readonly lowUsd: number; readonly highUsd: number; readonly isOwnPrice: boolean } | null;
    }
  | { readonly id: "provider-takes" };

const share = ({ acceptability }: Standing): number => acceptability[0] as number;

/** What serving all variants takes, where they share a base as little as that. */
const servedBytes = ({ technique, workload }: Standing): number => {
  const chosen = techniqueOf(technique);
  const { merged, shared } = servingBytes(workload.architecture, chosen, chosen.hyperparameters, workload.variants);
  return shared ?? merged;
};

const checkpointOf = ({ technique, workload }: Standing): number =>
  checkpointBytes(workload.architecture, techniqueOf(technique), techniqueOf(technique).hyperparameters);

type FiguresOf = (first: Standing, second: Standing) => Figures | null;

const figures: Readonly<Record<CriterionId, FiguresOf>> = {
  quality: (first, second) => ({
    unit: "share-of-best",
    first: first.criteria.quality.mid,
    second: second.criteria.quality.mid,
  }),
  "training-cost": ({ plan: first }, { plan: second }) => {
    if (first.costUsd && second.costUsd) {
      return { unit: "usd-a-run", first: first.costUsd.mid, second: second.costUsd.mid };
    }
    return first.hours && second.hours
      ? { unit: "hours-a-run", first: first.hours.mid, second: second.hours.mid }
      : null;
  },
  "serving-cost": (first, second) => {
    const { variants } = first.workload;
    return variants > 1
      ? { unit: "bytes-for-variants", variants, first: servedBytes(first), second: servedBytes(second) }
      : null;
  },
  modularity: (first, second) => ({
    unit: "bytes-a-variant",
    first: checkpointOf(first),
    second: checkpointOf(second),
  }),
  retention: () => null,
  simplicity: () => null,
};

const compared = (criterion: CriterionId, first: Standing, second: Standing): Comparison => ({
  criterion,
  values: { first: first.criteria[criterion].mid, second: second.criteria[criterion].mid },
  figures: figures[criterion](first, second),
});

/** Gains or losses smaller than this are not worth a word. */
const noticeable = 0.001;

const whyAhead = (first: Standing, second: Standing, lead: Lead): Reason => {
  const byPoints = criterionIds.toSorted((a, b) => lead.parts[b] - lead.parts[a]);
  const gains = byPoints.filter((id) => lead.parts[id] > noticeable).slice(0, 2);
  const losses = byPoints.filter((id) => lead.parts[id] < -noticeable).slice(-1);
  return {
    id: "compared",
    rival: second.technique,
    gains: gains.map((id) => compared(id, first, second)),
    losses: losses.map((id) => compared(id, first, second)),
  };
};

/** What the run takes by its plan; for a provider's method, that nothing is known of it. */
const takes = ({ technique, plan, workload }: Standing, isOpen: boolean): Reason => {
  if (techniqueOf(technique).trains === "unknown") return { id: "provider-takes" };
  const { memory, costUsd, gpu, gpuCount } = plan;
  return {
    id: "takes",
    isOpen,
    modelName: workload.modelName,
    memory,
    gpuName: gpu.name,
    gpuCount,
    cost: costUsd && { lowUsd: costUsd.low, highUsd: costUsd.high, isOwnPrice: workload.gpuPriceUsd !== null },
  };
};

/** The best two that are possible. */
export const leadersOf = ({ standings }: Ranking): readonly [Standing | null, Standing | null] => {
  const possible = standings.filter((standing) => standing.feasible && share(standing) > 0);
  return [possible[0] ?? null, possible[1] ?? null];
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
  return [
    {
      id: "wins",
      technique: first.technique,
      share: share(first),
      isOpen: ranking.open,
      follower: second && { technique: second.technique, share: share(second) },
    },
    second ? aheadOf(ranking, first, second) : { id: "nothing-else-possible" },
    takes(first, ranking.open),
  ];
};

/** Whose preferences suit the runner-up better than the first. */
export type Preference =
  /** Those to whom a criterion matters more: its mean weight where each of the two wins. */
  | {
      readonly id: "weighs-more";
      readonly technique: TechniqueId;
      readonly over: TechniqueId;
      readonly criterion: CriterionId;
      readonly weight: number;
      readonly weightOver: number;
    }
  | { readonly id: "hardly-differs" };

/** The next best, and for whom it would be the better choice. */
export interface RunnerUp {
  readonly technique: TechniqueId;
  readonly share: number;
  readonly preferWhen: Preference;
}

/** Mean weights that are closer than this tell two techniques apart for nobody. */
const noticeableWeight = 0.03;

/** The runner-up, with what sets apart those whose weights it suits best. */
export const runnerUpOf = (ranking: Ranking): RunnerUp | null => {
  const [first, second] = leadersOf(ranking);
  if (!first?.centralWeights || !second?.centralWeights) return null;
  const [ofFirst, ofSecond] = [first.centralWeights, second.centralWeights];
  const criterion = criterionIds.toSorted(
    (a, b) => ofSecond[b] - ofFirst[b] - (ofSecond[a] - ofFirst[a]),
  )[0] as CriterionId;
  const [weight, weightOver] = [ofSecond[criterion], ofFirst[criterion]];
  return {
    technique: second.technique,
    share: share(second),
    preferWhen:
      weight - weightOver < noticeableWeight
        ? { id: "hardly-differs" }
        : { id: "weighs-more", technique: second.technique, over: first.technique, criterion, weight, weightOver },
  };
};

/**
 * Two techniques are level where each is ahead in at least this share of the draws that allow both.
 */
const levelShare = 0.4;

/**
 * The first two where they cannot be told apart, and the share of the draws in which the first is
 * ahead.
 */
export interface CloseCall {
  readonly id: "close-call";
  readonly first: TechniqueId;
  readonly second: TechniqueId;
  readonly aheadShare: number;
}

/**
 * That the first two cannot be told apart; null where they can, or where the draws never allow
 * both.
 */
export const closeCall = (ranking: Ranking): CloseCall | null => {
  const [first, second] = leadersOf(ranking);
  if (!first || !second || !leadOver(ranking, first.technique, second.technique)) return null;
  const aheadShare = winsOverIn(ranking, first.technique, second.technique);
  return Math.min(aheadShare, 1 - aheadShare) < levelShare
    ? null
    : { id: "close-call", first: first.technique, second: second.technique, aheadShare };
};
