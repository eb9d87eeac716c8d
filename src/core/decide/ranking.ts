import type { HardwarePlan } from "../estimate/hardware-plan.ts";
import { type Interval, sum } from "../interval.ts";
import { type CriterionId, criterionIds } from "../questions/index.ts";
import { type TechniqueId, techniques } from "../techniques/index.ts";
import type { Workload } from "../workload.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Exclusion, exclusionBy } from "./exclusion.ts";
import { type Analysis, analyse, confidenceFactor, contestsIn } from "./smaa/analysis.ts";
import type { SmaaProblem } from "./smaa/problem.ts";

const criterionCount = criterionIds.length;
const techniqueCount = techniques.length;

/** Four digits: more than the draws can tell. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** How a technique stands over all draws. */
export interface Standing {
  readonly technique: TechniqueId;
  /** Whether at least one scenario allows it. */
  readonly feasible: boolean;
  /** The commonest reason against it among the scenarios that rule it out. */
  readonly exclusion: Exclusion | null;
  /** Share of the draws in which it takes rank 1, 2, ... */
  readonly acceptability: readonly number[];
  /** Those it cannot be told from, in the order of the ranking. */
  readonly ties: readonly TechniqueId[];
  /**
   * Weighted score: 5th and 95th percentile of the draws in which it is allowed, mean of all draws of
   * the scenarios that do not rule it out.
   */
  readonly score: Interval;
  /** Over the scenarios that allow it: lowest and highest value, mean of the middles. */
  readonly criteria: Readonly<Record<CriterionId, Interval>>;
  /** Mean weights of the draws that it wins (SMAA's central weights); null where it wins none. */
  readonly centralWeights: Readonly<Record<CriterionId, number>> | null;
  /** How likely it wins for someone with its central weights; null where it wins no draw. */
  readonly confidenceFactor: number | null;
  /** Its plan in the scenario that is shown, or where that rules it out in the one most like it. */
  readonly plan: HardwarePlan;
  readonly workload: Workload;
  /** Peak memory over the scenarios that allow it. */
  readonly memoryRange: { readonly low: number; readonly high: number };
}

/**
 * What each criterion adds to the lead of one technique over another; the parts add up to the lead.
 */
export interface Lead {
  readonly points: number;
  readonly parts: Readonly<Record<CriterionId, number>>;
}

export interface Ranking {
  /** Best first; what is ruled out at the end. */
  readonly standings: readonly Standing[];
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** Whether something was unknown. */
  readonly open: boolean;
  readonly scenarios: readonly (readonly Evaluation[])[];
  readonly problem: SmaaProblem;
  readonly analysis: Analysis;
}

/** A value for each criterion, made from its place. */
export const byCriterion = <Value>(valueAt: (index: number) => Value): Record<CriterionId, Value> =>
  Object.fromEntries(criterionIds.map((id, index) => [id, valueAt(index)])) as Record<CriterionId, Value>;

const indexOf = (technique: TechniqueId): number => techniques.findIndex(({ id }) => id === technique);

const commonestExclusion = (own: readonly Evaluation[], shown: Evaluation): Exclusion | null => {
  const counts = new Map<string, number>();
  for (const { violated } of own) if (violated) counts.set(violated, (counts.get(violated) ?? 0) + 1);
  const commonest = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const example = [shown, ...own].find(({ violated }) => violated === commonest);
  return example?.violated ? exclusionBy(example.violated, example.technique, example.workload, example.plan) : null;
};

const valuesOver = (own: readonly Evaluation[], criterion: number): Interval => ({
  low: rounded(Math.min(...own.map(({ values }) => values[3 * criterion] as number))),
  mid: rounded(sum(own.map(({ values }) => values[3 * criterion + 1] as number)) / own.length),
  high: rounded(Math.max(...own.map(({ values }) => values[3 * criterion + 2] as number))),
});

/** How a technique stands over scenarios, before any draw. */
interface OverScenarios extends Pick<Standing, "feasible" | "exclusion" | "plan" | "workload" | "memoryRange"> {
  /** Its evaluations in the scenarios that allow it; the one that is shown where none does. */
  readonly looked: readonly Evaluation[];
}

/** A scenario that a run may be shown as in, evaluated once it is asked for. */
export type Showable = () => readonly Evaluation[];

/** Of the first scenario that allows the technique, else of the first of all. */
export const shownScenario = (showable: readonly Showable[], index: number): readonly Evaluation[] =>
  (showable.find((scenario) => scenario()[index]?.violated === null) ?? showable[0])?.() ?? [];

/**
 * What the evaluations of the technique at that place, one of each scenario, say of it. Its run is
 * shown as in the first of the others that allows it.
 */
export const overScenarios = (
  scenarios: readonly (readonly Evaluation[])[],
  showable: readonly Showable[],
  index: number,
): OverScenarios => {
  const own = scenarios.map((evaluations) => evaluations[index] as Evaluation);
  const possible = own.filter(({ violated }) => violated === null);
  const feasible = possible.length > 0;
  // Of what a provider runs nothing is shown.
  const hasRun = feasible && techniques[index]?.trains !== "unknown";
  const shown = shownScenario(hasRun ? showable : showable.slice(0, 1), index)[index] as Evaluation;
  const looked = feasible ? possible : [shown];
  const plans = [shown, ...looked].map(({ plan }) => plan);
  return {
    looked,
    feasible,
    exclusion: commonestExclusion(own, shown),
    plan: shown.plan,
    workload: shown.workload,
    memoryRange: {
      low: Math.min(...plans.map(({ memory }) => memory.low)),
      high: Math.max(...plans.map(({ memory }) => memory.high)),
    },
  };
};

/** Draws that fall to one of so many scenarios. */
const drawsIn = (scenario: number, scenarioCount: number, draws: number): number =>
  Math.ceil((draws - scenario) / scenarioCount);

/** Mean weighted value of each criterion over the draws of the given scenarios. */
const meanParts = (
  { analysis, problem }: Pick<Ranking, "analysis" | "problem">,
  index: number,
  scenarios: readonly number[],
): readonly number[] => {
  const { draws, scenarios: all } = problem;
  const drawCount = sum(scenarios.map((scenario) => drawsIn(scenario, all.length, draws)));
  return criterionIds.map((_, criterion) => {
    const parts = scenarios.map(
      (scenario) => analysis.parts[(scenario * techniqueCount + index) * criterionCount + criterion] as number,
    );
    return sum(parts) / Math.max(1, drawCount);
  });
};

/** The lead of the first over the second in the draws that allow both; null where none does. */
export const leadOver = (ranking: Ranking, first: TechniqueId, second: TechniqueId): Lead | null => {
  const { scenarios } = ranking;
  const [a, b] = [indexOf(first), indexOf(second)];
  const both = scenarios.flatMap((evaluations, index) =>
    evaluations[a]?.violated === null && evaluations[b]?.violated === null ? [index] : [],
  );
  if (both.length === 0) return null;
  const [ofFirst, ofSecond] = [a, b].map((index) => meanParts(ranking, index, both));
  const parts = byCriterion((index) => rounded((ofFirst?.[index] ?? 0) - (ofSecond?.[index] ?? 0)));
  return { points: rounded(sum(Object.values(parts))), parts };
};

/**
 * Neither of two techniques is noticeably ahead in as much as half of the draws, or each is in four
 * of ten: nothing tells them apart.
 */
const [mostlyAhead, contested] = [0.5, 0.4];

/** By technique: whether it cannot be told from another, over the draws that allow both. */
const tiesBetween = (problem: SmaaProblem, analysis: Analysis): readonly (readonly boolean[])[] => {
  const tied = techniques.map(() => techniques.map(() => false));
  const contest = contestsIn(problem, analysis);
  for (let a = 0; a < techniqueCount; a += 1) {
    for (let b = a + 1; b < techniqueCount; b += 1) {
      const { both, first, second } = contest(a, b);
      if (both === 0) continue;
      const isTie = Math.max(first, second) < mostlyAhead || Math.min(first, second) >= contested;
      (tied[a] as boolean[])[b] = isTie;
      (tied[b] as boolean[])[a] = isTie;
    }
  }
  return tied;
};

/** What a technique's place in the ranking follows from. */
type Position = Pick<Standing, "technique" | "feasible" | "acceptability" | "score">;

/**
 * The share of the draws in which it takes one of the first two places: who is best once the first
 * is set aside.
 */
const inFirstTwo = ({ acceptability: [first = 0, second = 0] }: Position): number => first + second;

/**
 * Best first: who wins most often, then who comes next most often; what is ruled out at the end.
 */
const inOrder = (positions: readonly Position[]): readonly Position[] => {
  const byScore = (a: Position, b: Position): number =>
    b.score.mid - a.score.mid || indexOf(a.technique) - indexOf(b.technique);
  const [first] = positions.toSorted(
    (a, b) =>
      Number(b.feasible) - Number(a.feasible) ||
      (b.acceptability[0] as number) - (a.acceptability[0] as number) ||
      byScore(a, b),
  );
  return positions.toSorted(
    (a, b) =>
      Number(b === first) - Number(a === first) ||
      Number(b.feasible) - Number(a.feasible) ||
      inFirstTwo(b) - inFirstTwo(a) ||
      byScore(a, b),
  );
};

/**
 * How the techniques stand in a problem whose scenarios are these; their runs are shown as in the
 * first of the others that allows the best of them.
 */
export const rank = (
  scenarios: readonly (readonly Evaluation[])[],
  showable: readonly Showable[],
  problem: SmaaProblem,
): Ranking => {
  const { draws } = problem;
  const analysis = analyse(problem);
  const tied = tiesBetween(problem, analysis);
  const ordered = inOrder(
    techniques.map(({ id }, index) => {
      const allowed = scenarios.flatMap((own, scenario) => (own[index]?.violated === null ? [scenario] : []));
      return {
        technique: id,
        feasible: allowed.length > 0,
        acceptability: techniques.map((_, place) =>
          rounded((analysis.rankCounts[index * techniqueCount + place] as number) / draws),
        ),
        score: {
          low: analysis.scoreQuantile(index, 0.05),
          mid: rounded(sum(meanParts({ analysis, problem }, index, allowed))),
          high: analysis.scoreQuantile(index, 0.95),
        },
      };
    }),
  );
  const shown = shownScenario(showable, indexOf((ordered[0] as Position).technique));
  const places = new Map(ordered.map(({ technique }, place) => [technique, place]));
  const byPlace = (a: TechniqueId, b: TechniqueId): number => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  const standings = ordered.map((position): Standing => {
    const index = indexOf(position.technique);
    const { looked, ...over } = overScenarios(scenarios, [() => shown, ...showable], index);
    const wins = analysis.rankCounts[index * techniqueCount] as number;
    const central = Float64Array.from(
      criterionIds,
      (_, criterion) => (analysis.winningWeights[index * criterionCount + criterion] as number) / Math.max(1, wins),
    );
    return {
      ...position,
      ...over,
      ties: techniques.flatMap(({ id }, other) => (tied[index]?.[other] ? [id] : [])).toSorted(byPlace),
      criteria: byCriterion((criterion) => valuesOver(looked, criterion)),
      centralWeights: wins === 0 ? null : byCriterion((criterion) => rounded(central[criterion] as number)),
      confidenceFactor: wins === 0 ? null : rounded(confidenceFactor(problem, index, central)),
    };
  });
  return {
    standings,
    weights: byCriterion((index) => rounded((analysis.weightSums[index] as number) / draws)),
    open: scenarios.length > 1,
    scenarios,
    problem,
    analysis,
  };
};
