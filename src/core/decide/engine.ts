import { type Answers, isWeighted } from "../answers.ts";
import { createBoundedCache } from "../bounded-cache.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { createPlanner, type HardwarePlan } from "../estimate/hardware-plan.ts";
import { type Interval, sum } from "../interval.ts";
import { criterionIds, type QuestionId, questions, type SampledId } from "../questions/index.ts";
import { fillRandom, seedOf } from "../random.ts";
import type { Technique } from "../techniques/index.ts";
import { type TechniqueId, techniques } from "../techniques/index.ts";
import { unknown } from "../unknown.ts";
import { type Scenario, workloadOf } from "../workload.ts";
import { criteria } from "./criteria/index.ts";
import {
  confidenceAfter,
  type Decision,
  decisionFrom,
  type Sensitivity,
  sensitivityFrom,
  withSensitivity,
} from "./decide.ts";
import { chanceAllowed, Evaluation, unchangedBy } from "./evaluation.ts";
import { overtakenBy } from "./overtaken.ts";
import { type Placed, type Placement, placedFrom, withPlacement } from "./placement.ts";
import { precedenceIn } from "./precedence.ts";
import { type Ranking, rank, rounded, type Showable } from "./ranking.ts";
import { scenariosOf, usualScenarios } from "./scenarios.ts";
import { type Change, type Counterfactual, singleChanges } from "./sensitivity.ts";
import { countWins, createScratch } from "./smaa/choice.ts";
import { quantileDraws, type ScenarioMatrix, type SmaaProblem } from "./smaa/problem.ts";
import { drawWeights, type EvenWeights, evenWeights, type Preference, raiseWeights } from "./smaa/weights.ts";

/** Draws of weights and values in all, over the scenarios. */
export const defaultDraws = 10_000;

/** Scenarios tried when something is unknown. */
const defaultScenarios = 120;

/** What an engine decides with. */
export interface EngineOptions {
  readonly catalogue: Catalogue;
  /** Questions that the host does not put to people: none of them is the next to answer. */
  readonly hiddenQuestions?: readonly QuestionId[];
  readonly draws?: number;
  /** Scenarios tried when something is unknown. */
  readonly scenarios?: number;
}

/** A technique and the share of the draws that it wins. */
export interface WinShare {
  readonly technique: TechniqueId;
  readonly share: number;
}

/**
 * Decides. Every function gives the same for the same arguments, whatever was asked before: what an
 * engine remembers, within bounds, only saves time.
 */
export interface Engine {
  /**
   * The decision without what changes of single answers tell: no flips, confidence not yet capped.
   */
  readonly draft: (answers: Answers) => Decision;
  /** Every change of a single answer that `counterfactual` can be asked about, nearest first. */
  readonly changes: (answers: Answers) => readonly Change[];
  /**
   * Who wins once an answer is changed so, and why instead of what came first before. `earlier` are
   * those of changes that were tried before: where this one can neither change who comes first nor
   * lower the confidence further, its share and costs are those of a part of the scenarios.
   */
  readonly counterfactual: (change: Change, draft: Decision, earlier: readonly Counterfactual[]) => Counterfactual;
  /** What all changes of single answers add to the draft. */
  readonly sensitivity: (answers: Answers, draft: Decision) => Sensitivity;
  /** The whole decision: the draft with its sensitivity. */
  readonly decide: (answers: Answers) => Decision;
  /** Who wins how often, most often first; what never wins is left out. */
  readonly winShares: (answers: Answers) => readonly WinShare[];
  /** The techniques on these GPUs: `gpuMatrixFrom` makes a matrix of all of `placementsFor`. */
  readonly placed: (answers: Answers, placement: Placement) => Placed;
  /** How the techniques stand, with everything that it follows from. */
  readonly rank: (answers: Answers) => Ranking;
}

/** Scenarios remembered: two decisions with everything open, about 5 MB. */
const mostScenarios = 2 * defaultScenarios;

/** Preferences whose weights are remembered, half a megabyte each. */
const mostPreferences = 4;

const criterionCount = criterionIds.length;

/** What someone with these answers is known to prefer. */
const preferenceOf = ({ priorities }: Answers): Preference => {
  if (isWeighted(priorities)) {
    return { kind: "sliders", points: criterionIds.map((id) => priorities.weights[id] ?? 0) };
  }
  const order = priorities === undefined || priorities === unknown ? [] : priorities;
  return { kind: "order", order: order.map((criterion) => criterionIds.indexOf(criterion)) };
};

/** The values of all techniques in one scenario. */
const scenarioMatrix = (evaluations: Evaluations): ScenarioMatrix => {
  const low = new Float64Array(techniques.length * criterionCount);
  const span = new Float64Array(techniques.length * criterionCount);
  for (const [index, evaluation] of evaluations.entries()) {
    if (evaluation.violated !== null) continue;
    const { values } = evaluation;
    for (let criterion = 0; criterion < criterionCount; criterion += 1) {
      const cell = index * criterionCount + criterion;
      low[cell] = values[3 * criterion] as number;
      span[cell] = (values[3 * criterion + 2] as number) - (values[3 * criterion] as number);
    }
  }
  const [{ workload }] = evaluations as readonly [Evaluation];
  const allowed = Float64Array.from(evaluations, chanceAllowed);
  return { allowed, low, span, precedence: precedenceIn(workload) };
};

const isSameMatrix = (a: ScenarioMatrix, b: ScenarioMatrix): boolean =>
  a.precedence === b.precedence &&
  a.allowed.every((value, index) => value === b.allowed[index]) &&
  a.low.every((value, index) => value === b.low[index]) &&
  a.span.every((value, index) => value === b.span[index]);

/** A scenario's evaluations by technique, in the order of `techniques`. */
type Evaluations = readonly Evaluation[];

const scenarioOf = ([evaluation]: Evaluations): Scenario => (evaluation as Evaluation).workload.scenario;

/** The questions that two scenarios answer differently. */
const changedBetween = (before: Scenario, after: Scenario): readonly SampledId[] =>
  (Object.keys(after) as readonly SampledId[]).filter((id) => before[id] !== after[id]);

/** By technique, how often it comes first. */
const winsOf = ({ analysis }: Ranking): Int32Array =>
  Int32Array.from(techniques, (_, index) => analysis.rankCounts[index * techniques.length] as number);

/** Who comes first in which share of so many draws, most often first. */
const sharesOf = (wins: Int32Array, draws: number): readonly WinShare[] =>
  techniques
    .map(({ id }, index) => ({ technique: id, share: rounded((wins[index] as number) / draws) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);

/** How far the first is ahead of the second. */
const leadIn = ([first, second]: readonly WinShare[]): number => (first?.share ?? 0) - (second?.share ?? 0);

/** What a run of the technique takes on average over the scenarios that allow it. */
const meanPlan = (
  scenarios: readonly Evaluations[],
  technique: TechniqueId,
): Pick<Counterfactual, "costUsd" | "hours"> => {
  const own = scenarios.flatMap((evaluations) =>
    evaluations.filter(
      ({ technique: { id, trains }, violated }) => id === technique && !violated && trains !== "unknown",
    ),
  );
  const mean = (of: (plan: HardwarePlan) => Interval | null): number | null => {
    const values = own.flatMap(({ plan }) => of(plan)?.mid ?? []);
    return values.length > 0 && values.length === own.length ? sum(values) / values.length : null;
  };
  return { costUsd: mean(({ costUsd }) => costUsd), hours: mean(({ hours }) => hours) };
};

/**
 * Draws that tell who comes first where the lead is as large as that: four and a half times the
 * standard error of a lead in so many draws.
 */
const [sampledDraws, undoubtedLead] = [2_000, 0.1];

/**
 * Scenarios in which a change is tried first. Where what comes first before does so in them too,
 * with that lead, and with a share that much above the confidence, it is not tried in the others.
 * Over 1,100 changes, so few scenarios overrated its lead by 0.22 at most, and its share by 0.11.
 */
const [firstScenarios, undoubtedOverFirst, undoubtedlyAbove] = [30, 0.3, 0.15];

/** What each criterion weighs at least in a scenario. */
const leastWeights = ({ stakes }: Scenario): Float64Array => {
  const least = new Float64Array(criterionCount);
  least[criterionIds.indexOf("quality")] = questions.stakes.options[stakes].qualityWeightAtLeast;
  return least;
};

/**
 * By technique, whose measurements it rests on: those that rest on the same share their draws
 * (docs/decisions/002).
 */
const restsOn = techniques.map(({ id, measuredAs }: Technique) => measuredAs?.technique ?? id);

const thresholds = Float64Array.from(criterionIds, (id) => criteria[id].threshold);

export const createEngine = ({
  catalogue,
  hiddenQuestions = [],
  draws = defaultDraws,
  scenarios: scenarioCount = defaultScenarios,
}: EngineOptions): Engine => {
  const planner = createPlanner(catalogue);
  const evaluated = createBoundedCache<string, Evaluations>(mostScenarios);
  const weighted = createBoundedCache<string, Float64Array>(mostPreferences);
  const scratch = createScratch();
  let quantiles: Float32Array | null = null;
  let memoryQuantiles: Float64Array | null = null;
  let even: EvenWeights | null = null;

  /** What was evaluated last for a ranking: most of it holds where an answer was changed since. */
  let latest: readonly Evaluations[] = [];

  /** Every technique in that scenario, in the order of `techniques`. */
  const evaluate = (scenario: Scenario, precedents: Evaluations | undefined): Evaluations => {
    const workload = workloadOf(scenario, catalogue);
    const unchanged = precedents && unchangedBy(changedBetween(scenarioOf(precedents), scenario));
    return techniques.map((technique, index) => {
      const evaluation = precedents?.[index];
      const precedent = evaluation && unchanged ? { evaluation, unchanged } : null;
      return new Evaluation(technique, workload, planner, precedent);
    });
  };

  /**
   * Every technique in these scenarios; equal ones have the same evaluations, which are added to
   * those that are there `byScenario`.
   */
  const evaluateAll = (scenarios: readonly Scenario[], byScenario: Map<string, Evaluations>): Evaluations[] =>
    scenarios.map((scenario, index) => {
      const key = JSON.stringify(scenario);
      const known = byScenario.get(key) ?? evaluated.peek(key);
      const made = known ?? evaluate(scenario, latest[index % Math.max(1, latest.length)]);
      byScenario.set(key, made);
      return made;
    });

  /** The same in every scenario that the answers leave open, which is remembered. */
  const evaluateOpen = (answers: Answers): readonly Evaluations[] => {
    const byScenario = new Map<string, Evaluations>();
    latest = evaluateAll(scenariosOf(answers, catalogue, scenarioCount), byScenario);
    for (const [key, made] of byScenario) evaluated.get(key, () => made);
    return latest;
  };

  /** The scenarios that a run may be shown as in: the usual ones first. */
  const showableOf = (answers: Answers, scenarios: readonly Evaluations[]): readonly Showable[] => {
    const possible = scenarios.map((evaluations) => () => evaluations);
    if (possible.length === 1) return possible;
    const usual = usualScenarios(answers, catalogue).map((scenario): Showable => {
      let evaluations: Evaluations | null = null;
      return () => {
        evaluations ??= evaluate(scenario, scenarios[0]);
        return evaluations;
      };
    });
    return [...usual, ...possible];
  };

  const weightsFor = (answers: Answers, scenarios: readonly Scenario[]): Float64Array => {
    const preference = preferenceOf(answers);
    const key = JSON.stringify([preference, scenarios.map(({ stakes }) => stakes)]);
    return weighted.get(key, () => {
      even ??= evenWeights(criterionCount, draws);
      return raiseWeights(drawWeights(preference, even, criterionCount), criterionCount, scenarios.map(leastWeights));
    });
  };

  const problemOf = (answers: Answers, scenarios: readonly Evaluations[]): SmaaProblem => {
    quantiles ??= quantileDraws(restsOn, criterionCount, draws);
    memoryQuantiles ??= fillRandom(new Float64Array(draws), seedOf("memory"));
    const matrices = new Map([...new Set(scenarios)].map((own) => [own, scenarioMatrix(own)]));
    return {
      alternatives: techniques.length,
      criteria: criterionCount,
      draws,
      weights: weightsFor(answers, scenarios.map(scenarioOf)),
      quantiles,
      memoryQuantiles,
      scenarios: scenarios.map((evaluations) => matrices.get(evaluations) as ScenarioMatrix),
      groups: restsOn,
      thresholds,
    };
  };

  /**
   * The first problem that was counted for each weighting: many changes of an answer leave it as it
   * is.
   */
  const counted = new WeakMap<Float64Array, { readonly matrix: ScenarioMatrix; readonly wins: Int32Array }>();

  const winsIn = (problem: SmaaProblem): Int32Array => {
    const [matrix, ...others] = problem.scenarios;
    if (!matrix || others.length > 0) return countWins(problem, { scratch });
    const before = counted.get(problem.weights);
    if (before && isSameMatrix(before.matrix, matrix)) return before.wins;
    const wins = countWins(problem, { scratch });
    if (!before) counted.set(problem.weights, { matrix, wins });
    return wins;
  };

  const winSharesIn = (answers: Answers, scenarios: readonly Evaluations[]): readonly WinShare[] =>
    sharesOf(winsIn(problemOf(answers, scenarios)), draws);

  /** The same of the sample alone. */
  const roughSharesIn = (problem: SmaaProblem): readonly WinShare[] => {
    const among = Math.min(draws, sampledDraws);
    return sharesOf(countWins(problem, { scratch, among }), among);
  };

  /** As `winSharesIn`, of the sample alone where that leaves no doubt about who comes first. */
  const sampledSharesIn = (answers: Answers, scenarios: readonly Evaluations[]): readonly WinShare[] => {
    const problem = problemOf(answers, scenarios);
    const shares = roughSharesIn(problem);
    return leadIn(shares) >= undoubtedLead ? shares : sharesOf(winsIn(problem), draws);
  };

  const rankFor = (answers: Answers): Ranking => {
    const scenarios = evaluateOpen(answers);
    const problem = problemOf(answers, scenarios);
    const ranking = rank(scenarios, showableOf(answers, scenarios), problem);
    const [matrix, ...others] = problem.scenarios;
    if (matrix && others.length === 0) counted.set(problem.weights, { matrix, wins: winsOf(ranking) });
    return ranking;
  };

  const changes = (answers: Answers): readonly Change[] => singleChanges(answers, catalogue);

  const counterfactual = (
    { changed, ...change }: Change,
    draft: Decision,
    earlier: readonly Counterfactual[],
  ): Counterfactual => {
    const before = draft.recommendation?.technique ?? null;
    const isOpen = change.from === unknown;
    const byScenario = new Map<string, Evaluations>();
    const all = scenariosOf(changed, catalogue, scenarioCount);
    if (before !== null && all.length > firstScenarios) {
      const some = evaluateAll(all.slice(0, firstScenarios), byScenario);
      const shares = roughSharesIn(problemOf(changed, some));
      const [winner] = shares;
      if (
        winner?.technique === before &&
        leadIn(shares) >= undoubtedOverFirst &&
        (!isOpen || winner.share >= confidenceAfter(draft, earlier) + undoubtedlyAbove)
      ) {
        return { ...change, ...winner, ...meanPlan(some, before), overtaken: null };
      }
    }
    const scenarios = evaluateAll(all, byScenario);
    // What an open answer may turn out to be caps the confidence, to the last draw.
    const [winner] = (isOpen ? winSharesIn : sampledSharesIn)(changed, scenarios);
    if (!winner) return { ...change, technique: null, share: 0, costUsd: null, hours: null, overtaken: null };
    const { technique } = winner;
    const overtaken =
      before === null || before === technique
        ? null
        : overtakenBy(technique, before, scenarios, weightsFor(changed, scenarios.map(scenarioOf)));
    return { ...change, ...winner, ...meanPlan(scenarios, technique), overtaken };
  };

  const placed = (answers: Answers, placement: Placement): Placed => {
    const there = withPlacement(answers, placement);
    const scenarios = evaluateAll(scenariosOf(there, catalogue, scenarioCount), new Map());
    const showable = showableOf(there, scenarios);
    return placedFrom(placement, scenarios, showable, sampledSharesIn(there, scenarios)[0]?.technique ?? null);
  };

  const draft = (answers: Answers): Decision =>
    decisionFrom(answers, rankFor(answers), { planner, catalogue, hiddenQuestions });

  const sensitivity = (answers: Answers, drafted: Decision): Sensitivity => {
    const counterfactuals: Counterfactual[] = [];
    for (const change of changes(answers)) counterfactuals.push(counterfactual(change, drafted, counterfactuals));
    return sensitivityFrom(drafted, counterfactuals);
  };

  return {
    draft,
    changes,
    counterfactual,
    sensitivity,
    decide: (answers) => {
      const drafted = draft(answers);
      return withSensitivity(drafted, sensitivity(answers, drafted));
    },
    winShares: (answers) => winSharesIn(answers, evaluateOpen(answers)),
    placed,
    rank: rankFor,
  };
};
