import { type Answers, unknown } from "../answers.ts";
import { type Placement, placementOf } from "../estimate/placement.ts";
import { hull, sum } from "../interval.ts";
import { type CriterionId, criterionIds, questions } from "../questions/index.ts";
import { seededRandom } from "../random.ts";
import { type TechniqueId, techniques } from "../techniques/index.ts";
import type { Technique } from "../techniques/technique.ts";
import { type Workload, workloadOf } from "../workload.ts";
import { type Exclusion, exclusionOf } from "./constraints.ts";
import { criteria } from "./criteria/index.ts";
import type { Judgement } from "./criteria/measured.ts";
import { scenariosOf } from "./scenarios.ts";
import { drawWeights } from "./weights.ts";

/** Draws of weights and values in all, over the scenarios. */
const draws = 1_024;

const seed = 7;

/** How far techniques that rest on the same measurements are off in the same direction: mostly, not wholly. */
const sharedLuck = 0.7;

/** A technique in one scenario. */
interface Case {
  readonly placement: Placement;
  readonly exclusion: Exclusion | null;
  readonly judgements: Readonly<Record<CriterionId, Judgement>>;
}

/** How a technique stands over all draws. */
export interface Standing {
  readonly technique: TechniqueId;
  /** Whether at least one scenario allows it. */
  readonly feasible: boolean;
  /** The commonest reason against it among the scenarios that rule it out. */
  readonly exclusion: Exclusion | null;
  /** Share of the draws in which it takes rank 1, 2, ... */
  readonly acceptability: readonly number[];
  /** Weighted score: 5th percentile, mean, 95th percentile over the draws in which it is allowed. */
  readonly score: { readonly low: number; readonly mid: number; readonly high: number };
  readonly criteria: Readonly<Record<CriterionId, Judgement>>;
  /** Its placement in the first scenario that allows it, else in the first. */
  readonly placement: Placement;
  readonly workload: Workload;
  /** Peak memory over the scenarios. */
  readonly memoryRange: { readonly low: number; readonly high: number };
  /** Draws won in each scenario, for the value of knowing an answer. */
  readonly winsByScenario: readonly number[];
  /** Mean of each criterion's weighted value over the draws. */
  readonly contributions: Readonly<Record<CriterionId, number>>;
}

export interface Ranking {
  readonly standings: readonly Standing[];
  readonly workloads: readonly Workload[];
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** Whether something was unknown. */
  readonly open: boolean;
}

const casesOf = (workload: Workload): readonly Case[] =>
  techniques.map((technique) => {
    const placement = placementOf(technique, workload);
    return {
      placement,
      exclusion: exclusionOf(technique, workload, placement),
      judgements: Object.fromEntries(
        criterionIds.map((id) => [id, criteria[id](technique, workload, placement)]),
      ) as Record<CriterionId, Judgement>,
    };
  });

/** Techniques that rest on the same measurements form a group: its name, and the place of each technique's group. */
const measuredGroup = (technique: Technique): string => technique.measuredAs?.technique ?? technique.id;
const groupNames = [...new Set(techniques.map(measuredGroup))];
const groups = techniques.map((technique) => groupNames.indexOf(measuredGroup(technique)));

const commonest = (exclusions: readonly (Exclusion | null)[]): Exclusion | null => {
  const counts = new Map<string, { exclusion: Exclusion; count: number }>();
  for (const exclusion of exclusions) {
    if (exclusion === null) continue;
    const entry = counts.get(exclusion.constraint) ?? { exclusion, count: 0 };
    entry.count += 1;
    counts.set(exclusion.constraint, entry);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.exclusion ?? null;
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Rounded so that the last bits, in which engines may differ, are not shown. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * Ranks the techniques by stochastic multicriteria acceptability analysis (SMAA-2, Lahdelma and Salminen 2001): weights drawn from
 * those that agree with the priorities, values from their intervals, unknown answers from their options.
 */
export const rank = (answers: Answers): Ranking => {
  const workloads = scenariosOf(answers).map(workloadOf);
  const cases = workloads.map(casesOf);
  const order = answers.priorities === undefined || answers.priorities === unknown ? [] : answers.priorities;
  const random = seededRandom(seed);
  const perScenario = Math.ceil(draws / workloads.length);
  const total = perScenario * workloads.length;

  const rankCounts = techniques.map(() => techniques.map(() => 0));
  const scores: number[][] = techniques.map(() => []);
  const wins = techniques.map(() => workloads.map(() => 0));
  const contributions = techniques.map(() => criterionIds.map(() => 0));
  const weightSums = criterionIds.map(() => 0);

  for (const [scenarioIndex, workload] of workloads.entries()) {
    const allowed = (cases[scenarioIndex] as readonly Case[])
      .map(({ exclusion, judgements }, index) => ({ index, exclusion, judgements }))
      .filter(({ exclusion }) => exclusion === null);
    const least = questions.stakes.options[workload.scenario.stakes].qualityWeightAtLeast;
    for (let draw = 0; draw < perScenario; draw += 1) {
      const weights = drawWeights(order, least, random);
      for (const [index, id] of criterionIds.entries()) weightSums[index] = (weightSums[index] ?? 0) + weights[id];
      const luckOf = groupNames.map(() => criterionIds.map(random));
      const scored = allowed.map(({ index, judgements }) => {
        let score = 0;
        const luck = luckOf[groups[index] as number] as readonly number[];
        for (const [position, id] of criterionIds.entries()) {
          const { low, high } = judgements[id].value;
          const chance = sharedLuck * (luck[position] as number) + (1 - sharedLuck) * random();
          const part = weights[id] * (low + (high - low) * chance);
          const sums = contributions[index] as number[];
          sums[position] = (sums[position] ?? 0) + part;
          score += part;
        }
        return { index, score };
      });
      scored.sort((a, b) => b.score - a.score || a.index - b.index);
      for (const [position, { index, score }] of scored.entries()) {
        const counts = rankCounts[index] as number[];
        counts[position] = (counts[position] ?? 0) + 1;
        (scores[index] as number[]).push(score);
        if (position === 0) {
          const won = wins[index] as number[];
          won[scenarioIndex] = (won[scenarioIndex] ?? 0) + 1;
        }
      }
    }
  }

  const standings = techniques.map(({ id }, index): Standing => {
    const own = cases.map((scenario) => scenario[index] as Case);
    const allowedIndex = own.findIndex(({ exclusion }) => exclusion === null);
    const shownIndex = Math.max(0, allowedIndex);
    const sorted = (scores[index] as number[]).toSorted((a, b) => a - b);
    const count = Math.max(1, sorted.length);
    return {
      technique: id,
      feasible: allowedIndex >= 0,
      exclusion: commonest(own.map(({ exclusion }) => exclusion)),
      acceptability: (rankCounts[index] as number[]).map((times) => rounded(times / total)),
      score: {
        low: rounded(quantile(sorted, 0.05)),
        mid: rounded(sum(sorted) / count),
        high: rounded(quantile(sorted, 0.95)),
      },
      criteria: Object.fromEntries(
        criterionIds.map((criterion) => {
          const value = hull(own.map(({ judgements }) => judgements[criterion].value));
          const { basis } = (own[shownIndex] as Case).judgements[criterion];
          return [
            criterion,
            { value: { low: rounded(value.low), mid: rounded(value.mid), high: rounded(value.high) }, basis },
          ];
        }),
      ) as Record<CriterionId, Judgement>,
      placement: (own[shownIndex] as Case).placement,
      workload: workloads[shownIndex] as Workload,
      memoryRange: {
        low: Math.min(...own.map(({ placement }) => placement.memory.low)),
        high: Math.max(...own.map(({ placement }) => placement.memory.high)),
      },
      winsByScenario: wins[index] as number[],
      contributions: Object.fromEntries(
        criterionIds.map((criterion, position) => [
          criterion,
          ((contributions[index] as number[])[position] as number) / count,
        ]),
      ) as Record<CriterionId, number>,
    };
  });

  const position = new Map(standings.map(({ technique }, index) => [technique, index]));
  return {
    standings: standings.toSorted(
      (a, b) =>
        Number(b.feasible) - Number(a.feasible) ||
        (b.acceptability[0] as number) - (a.acceptability[0] as number) ||
        b.score.mid - a.score.mid ||
        (position.get(a.technique) as number) - (position.get(b.technique) as number),
    ),
    workloads,
    weights: Object.fromEntries(
      criterionIds.map((id, index) => [id, rounded((weightSums[index] as number) / total)]),
    ) as Record<CriterionId, number>,
    open: workloads.length > 1,
  };
};
