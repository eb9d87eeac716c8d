import { messages } from "../../locales/index.ts";
import { percent } from "../../locales/transitional.ts";
import { valueText } from "../answer-text.ts";
import type { Answers } from "../answers.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { Basis } from "../evidence/basis.ts";
import { evidenceVersion } from "../evidence/version.ts";
import type { Interval } from "../interval.ts";
import { type CriterionId, criterionIds, type QuestionId, questionOf } from "../questions/index.ts";
import { toEnd } from "../steps.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { unknown } from "../unknown.ts";
import { type Advice, adviceFor } from "./advice.ts";
import { type Change, type ChangedTo, singleChanges } from "./changes.ts";
import { criteria } from "./criteria/index.ts";
import type { Exclusion } from "./exclusion.ts";
import { closeCall, leadersOf, type RunnerUp, reasonsFor, runnerUpOf } from "./explain.ts";
import { nextQuestion } from "./next-question.ts";
import { estimateOf, type PlacedRun, runOf } from "./placed-estimate.ts";
import { prepared } from "./pose.ts";
import { byCriterion, type Lead, leadOver, type Ranking, rankingOf, type Standing } from "./rank.ts";

/** The version of the Decision format. */
export const decisionVersion = 1;

export interface RankedTechnique {
  readonly technique: TechniqueId;
  readonly feasible: boolean;
  readonly excludedBecause?: Exclusion;
  readonly score: { readonly low: number; readonly mid: number; readonly high: number };
  /** Share of the draws at rank 1, 2, ... */
  readonly acceptability: readonly number[];
  readonly criteria: Readonly<Record<CriterionId, { value: Interval; weight: number; basis: readonly Basis[] }>>;
  /** Mean weights where it wins, and how likely it wins for someone who weighs so; null where it wins nowhere. */
  readonly centralWeights: Readonly<Record<CriterionId, number>> | null;
  readonly confidenceFactor: number | null;
  /** How far the first is ahead of it where both are possible, by criterion; null for the first and where they never are. */
  readonly behind: Lead | null;
  /** Of the run on the person's cards, or on the cheapest for rent; null where nothing can be known, behind a provider's interface. */
  readonly estimate: Estimate | null;
  /** Where that run was placed, with its time and cost; null as above. */
  readonly run: PlacedRun | null;
}

export interface Warning {
  readonly id: "close-call" | "access-assumed" | "least-clear";
  readonly text: string;
}

/** One changed answer that changes the winner. */
export interface Flip {
  readonly question: QuestionId;
  /** The answer given, or "unknown". */
  readonly from: ChangedTo;
  readonly to: ChangedTo;
  readonly technique: TechniqueId;
}

/** A defensible choice: the contract of docs and command line. */
export interface Decision {
  readonly version: number;
  readonly evidenceVersion: string;
  readonly answers: Answers;
  readonly recommendation: {
    readonly technique: TechniqueId;
    readonly confidence: number;
    readonly reasons: readonly string[];
  } | null;
  readonly ranking: readonly RankedTechnique[];
  /** The next best and for whom it is better; null where nothing else wins a draw. */
  readonly runnerUp: RunnerUp | null;
  /** What to bear in mind when reading the result. */
  readonly warnings: readonly Warning[];
  readonly advice: readonly Advice[];
  readonly flips: readonly Flip[];
  readonly nextQuestion: { readonly id: QuestionId; readonly informationGain: number } | null;
}

const rankedTechnique = (standing: Standing, ranking: Ranking): RankedTechnique => {
  const first = ranking.standings[0] as Standing;
  const technique = techniqueOf(standing.technique);
  return {
    technique: standing.technique,
    feasible: standing.feasible,
    ...(standing.feasible || standing.exclusion === null ? {} : { excludedBecause: standing.exclusion }),
    score: standing.score,
    acceptability: standing.acceptability,
    criteria: byCriterion((index) => {
      const id = criterionIds[index] as CriterionId;
      return {
        value: standing.criteria[id],
        weight: ranking.weights[id],
        basis: criteria[id].basis(technique, standing.workload),
      };
    }),
    centralWeights: standing.centralWeights,
    confidenceFactor: standing.confidenceFactor,
    behind: standing === first ? null : leadOver(ranking, first.technique, standing.technique),
    estimate: estimateOf(standing, ranking),
    run: runOf(standing),
  };
};

const warningsOf = (answers: Answers, ranking: Ranking): readonly Warning[] => {
  const close = closeCall(ranking);
  const accessOpen = answers.access === undefined || answers.access === unknown;
  return [
    ...(close ? [{ id: "close-call", text: close } as const] : []),
    ...(accessOpen
      ? [
          {
            id: "access-assumed",
            text: messages.decision.accessAssumed,
          } as const,
        ]
      : []),
  ];
};

/** The share of draws won, but no more than under the one further answer that would leave the choice least clear. */
const held = (
  share: number,
  changes: readonly Change[],
): { readonly confidence: number; readonly by: Change | null } => {
  let [confidence, by]: [number, Change | null] = [share, null];
  for (const change of changes) {
    if (change.from === unknown && change.technique && change.share < confidence) {
      [confidence, by] = [change.share, change];
    }
  }
  return { confidence, by };
};

const heldBy = ({ question, to, share }: Change): Warning => ({
  id: "least-clear",
  text: messages.decision.leastClear(questionOf(question).short, valueText(question, to), percent(share)),
});

/**
 * Decides in steps, so that it can be paused: yields null between steps, and once the decision without flips. Until the end the
 * confidence is the share of draws won, which open answers may still lower.
 */
export function* deciding(answers: Answers): Generator<Decision | null, Decision> {
  yield* prepared(answers);
  const ranking = yield* rankingOf(answers);
  const rows: RankedTechnique[] = [];
  for (const standing of ranking.standings) {
    rows.push(rankedTechnique(standing, ranking));
    yield null;
  }
  const [first] = leadersOf(ranking);
  const recommendation = first && {
    technique: first.technique,
    confidence: first.acceptability[0] as number,
    reasons: reasonsFor(ranking),
  };
  yield null;
  const warnings = warningsOf(answers, ranking);
  yield null;
  const advice = adviceFor(answers, ranking);
  yield null;
  const decision: Decision = {
    version: decisionVersion,
    evidenceVersion,
    answers,
    recommendation,
    runnerUp: runnerUpOf(ranking),
    ranking: rows,
    warnings,
    advice,
    flips: [],
    nextQuestion: nextQuestion(answers, ranking),
  };
  if (!recommendation) return decision;
  yield decision;
  const changes = yield* singleChanges(answers);
  const { confidence, by } = held(recommendation.confidence, changes);
  return {
    ...decision,
    recommendation: { ...recommendation, confidence },
    warnings: [...decision.warnings, ...(by ? [heldBy(by)] : [])],
    flips: changes.flatMap(({ question, from, to, technique }) =>
      technique !== null && technique !== recommendation.technique ? [{ question, from, to, technique }] : [],
    ),
  };
}

/** The decision for these answers. Pure: the same answers give the same decision. */
export const decide = (answers: Answers): Decision => toEnd(deciding(answers));
