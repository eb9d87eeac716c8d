import { type Answers, isOpen } from "../answers.ts";
import { readableTokens } from "../estimate/context.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { Basis } from "../evidence/basis.ts";
import { evidenceVersion } from "../evidence/version.ts";
import type { Interval } from "../interval.ts";
import { type Share, shareBeyond } from "../lengths.ts";
import { type CriterionId, criterionIds, type QuestionId } from "../questions/index.ts";
import type { PlainAnswer } from "../questions/kinds/kind.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { leastUpdates } from "../training-plan.ts";
import { unknown } from "../unknown.ts";
import { type Advice, adviceFor } from "./advice.ts";
import { type Bound, boundedBy, boundsOn } from "./bounds.ts";
import { type ServingConflict, servingConflict } from "./conflicts.ts";
import { criteria } from "./criteria/index.ts";
import type { Exclusion } from "./exclusion.ts";
import {
  leadersOf,
  type Reason,
  type RunnerUp,
  reasonsFor,
  runnerUpOf,
  type TieBreaker,
  tieBreakerOf,
} from "./explain.ts";
import { techniqueOfStanding } from "./job-settings.ts";
import { nextOf, type OpenQuestion, openQuestions } from "./open-questions.ts";
import { type Lookups, type PlacedRun, placedOf } from "./placed-estimate.ts";
import { byCriterion, type Lead, leadOver, type Ranking, type Standing } from "./ranking.ts";
import type { Counterfactual, ExplainedFlip } from "./sensitivity.ts";
import { type FirstTry, tryFirstFor } from "./try-first.ts";
import { type WayOut, waysOutOf } from "./ways-out.ts";

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
  /**
   * Mean weights where it wins, and how likely it wins for someone who weighs so; null where it
   * wins nowhere.
   */
  readonly centralWeights: Readonly<Record<CriterionId, number>> | null;
  readonly confidenceFactor: number | null;
  /** Techniques that it cannot be told from, best first. */
  readonly ties: readonly TechniqueId[];
  /**
   * How far the first is ahead of it where both are possible, by criterion; null for the first and
   * where they never are.
   */
  readonly behind: Lead | null;
  /**
   * Of the run on the person's cards, or on the cheapest for rent; null where nothing can be known,
   * behind a provider's interface.
   */
  readonly estimate: Estimate | null;
  /** Where that run was placed, with its time and cost; null as above. */
  readonly run: PlacedRun | null;
}

/** What to bear in mind when reading the result. */
export type Warning =
  | Bound
  | ServingConflict
  /** Examples are longer than the model has positions for, beside those of virtual tokens. */
  | {
      readonly id: "beyond-context";
      readonly modelName: string | null;
      readonly contextTokens: number;
      /** Of the longest example. */
      readonly tokens: number;
      readonly cutShare: Share;
    }
  /** The longest examples do not fit into memory, and are cut. */
  | { readonly id: "cut-for-memory"; readonly tokens: number; readonly maxLength: number; readonly cutShare: Share }
  /** So few updates, at least with the fewest examples that the answer allows, that little is learnt. */
  | {
      readonly id: "few-updates";
      readonly updates: Interval;
      readonly least: number;
      readonly batchSize: number;
      readonly gpuCount: number;
    }
  /** That estimates are corrected by runs that the person measured. */
  | { readonly id: "corrected"; readonly memory: number; readonly time: number }
  /** That the weights can be had, though nobody said so. */
  | { readonly id: "access-assumed" }
  /** Under which answer to an open question the winner would keep the lowest share. */
  | {
      readonly id: "least-clear";
      readonly question: QuestionId;
      readonly to: PlainAnswer;
      readonly share: number;
    };

/**
 * How sure the recommendation is; "close" where another technique cannot be told from it, "none"
 * where nothing is possible.
 */
export type Verdict = "clear" | "leaning" | "close" | "none";

/**
 * A defensible choice, in facts: wording/decisionJson.ts makes of it what docs and command line
 * promise.
 */
export interface Decision {
  readonly version: number;
  readonly evidenceVersion: string;
  readonly answers: Answers;
  readonly recommendation: {
    readonly technique: TechniqueId;
    readonly confidence: number;
    readonly reasons: readonly Reason[];
  } | null;
  readonly verdict: Verdict;
  /** What to try before the technique; empty where nothing speaks for it. */
  readonly tryFirst: readonly FirstTry[];
  /** What to do where the verdict is "close"; null elsewhere. */
  readonly tieBreaker: TieBreaker | null;
  readonly ranking: readonly RankedTechnique[];
  /** The next best and for whom it is better; null where nothing else wins a draw. */
  readonly runnerUp: RunnerUp | null;
  readonly warnings: readonly Warning[];
  readonly advice: readonly Advice[];
  readonly flips: readonly ExplainedFlip[];
  /** Where nothing is possible: changes of different answers that make it so, the cheapest first. */
  readonly waysOut: readonly WayOut[];
  /** What is open, the most telling first. */
  readonly openQuestions: readonly OpenQuestion[];
  /** The most telling one; null where nothing is open. */
  readonly nextQuestion: OpenQuestion | null;
}

const rankedTechnique = (standing: Standing, ranking: Ranking, lookups: Lookups): RankedTechnique => {
  const first = ranking.standings[0] as Standing;
  const technique = techniqueOf(standing.technique);
  const placed = placedOf(standing, ranking, lookups);
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
        basis: criteria[id].basis(technique, standing.workload, standing.plan),
      };
    }),
    centralWeights: standing.centralWeights,
    confidenceFactor: standing.confidenceFactor,
    ties: standing.ties,
    behind: standing === first ? null : leadOver(ranking, first.technique, standing.technique),
    estimate: placed?.estimate ?? null,
    run: placed?.run ?? null,
  };
};

/** Examples longer than the model has positions for. */
const beyondContext = (standing: Standing): readonly Warning[] => {
  const { lengths, modelName } = standing.workload;
  const contextTokens = readableTokens(techniqueOfStanding(standing), standing.workload);
  if (lengths.longest <= contextTokens) return [];
  const cutShare = shareBeyond(lengths, contextTokens);
  return [{ id: "beyond-context", modelName, contextTokens, tokens: lengths.longest, cutShare }];
};

/** Examples that the plan cuts, though the model could read them. */
const cutForMemory = (standing: Standing): readonly Warning[] => {
  const { workload, plan } = standing;
  const { maxLength } = plan;
  const tokens = Math.min(workload.longestTokens, readableTokens(techniqueOfStanding(standing), workload));
  return maxLength < tokens
    ? [{ id: "cut-for-memory", tokens, maxLength, cutShare: shareBeyond(workload.lengths, maxLength) }]
    : [];
};

/** A run that is over before its learning rate has done its work: many cards on few examples. */
const shortRun = (run: PlacedRun | null): readonly Warning[] => {
  if (run === null || run.training.updates.low >= leastUpdates) return [];
  const { updates, batchSize } = run.training;
  return [{ id: "few-updates", updates, least: leastUpdates, batchSize, gpuCount: run.gpuCount }];
};

const warningsOf = (answers: Answers): readonly Warning[] =>
  isOpen(answers, "access") ? [{ id: "access-assumed" }] : [];

/** From this confidence on, a choice that nothing ties with is clear. */
export const clearConfidence = 0.8;

const verdictOn = ({ recommendation, tieBreaker }: Pick<Decision, "recommendation" | "tieBreaker">): Verdict => {
  if (!recommendation) return "none";
  if (tieBreaker) return "close";
  return recommendation.confidence >= clearConfidence ? "clear" : "leaning";
};

/** What changes of single answers tell. */
export interface Sensitivity {
  /** The share of the draws won, capped by what open answers may turn out to be. */
  readonly confidence: number;
  /** What comes on top of the draft's warnings. */
  readonly warnings: readonly Warning[];
  readonly flips: readonly ExplainedFlip[];
  readonly waysOut: readonly WayOut[];
}

/**
 * Caps the confidence at the lowest share that its winner keeps over single answers to open
 * questions.
 */
const capConfidence = (
  share: number,
  counterfactuals: readonly Counterfactual[],
): { readonly confidence: number; readonly by: Counterfactual | null } => {
  let [confidence, by]: [number, Counterfactual | null] = [share, null];
  for (const counterfactual of counterfactuals) {
    if (counterfactual.from === unknown && counterfactual.technique && counterfactual.share < confidence) {
      [confidence, by] = [counterfactual.share, counterfactual];
    }
  }
  return { confidence, by };
};

/** The confidence that remains after these changes; none where nothing is possible. */
export const confidenceAfter = ({ recommendation }: Decision, counterfactuals: readonly Counterfactual[]): number =>
  recommendation ? capConfidence(recommendation.confidence, counterfactuals).confidence : 0;

/** That figures are corrected: by the factors of the first run that has any. */
const correctedBy = (ranked: readonly RankedTechnique[]): readonly Warning[] => {
  const correction = ranked.find(({ run }) => run?.settings.correction)?.run?.settings.correction;
  return correction ? [{ id: "corrected", ...correction }] : [];
};

/** The decision that follows from the ranking, without its sensitivity. */
export const decisionFrom = (
  answers: Answers,
  ranking: Ranking,
  { hiddenQuestions, ...lookups }: Lookups & { readonly hiddenQuestions: readonly QuestionId[] },
): Decision => {
  const [first] = leadersOf(ranking);
  const bounds = first ? boundsOn(first, answers) : [];
  const recommendation = first && {
    technique: first.technique,
    confidence: boundedBy(first.acceptability[0] as number, bounds),
    reasons: reasonsFor(ranking),
  };
  const tieBreaker = tieBreakerOf(ranking);
  const ranked = ranking.standings.map((standing) => rankedTechnique(standing, ranking, lookups));
  const open = openQuestions(answers, ranking, hiddenQuestions);
  const { workload } = ranking.standings[0] as Standing;
  return {
    version: decisionVersion,
    evidenceVersion,
    answers,
    recommendation,
    verdict: verdictOn({ recommendation, tieBreaker }),
    tryFirst: tryFirstFor(answers, {
      modelType: workload.modelType,
      // A size class is placed on a model of that size, which is not the person's.
      huggingFaceId: lookups.catalogue.findModel(String(answers.model)) ? workload.modelId : null,
    }),
    tieBreaker,
    runnerUp: runnerUpOf(ranking),
    ranking: ranked,
    warnings: [
      ...correctedBy(ranked),
      ...warningsOf(answers),
      ...bounds,
      ...servingConflict(answers),
      ...(first ? beyondContext(first) : []),
      ...(recommendation ? cutForMemory(ranking.standings[0] as Standing) : []),
      ...(recommendation ? shortRun((ranked[0] as RankedTechnique).run) : []),
    ],
    advice: adviceFor(answers, ranking),
    flips: [],
    waysOut: [],
    openQuestions: open,
    nextQuestion: nextOf(open),
  };
};

/** What the counterfactuals of all single changes add to the draft. */
export const sensitivityFrom = (
  { recommendation, tieBreaker, ranking }: Decision,
  counterfactuals: readonly Counterfactual[],
): Sensitivity => {
  const ruledOut = new Map(ranking.map((row) => [row.technique, row.feasible ? null : row.excludedBecause]));
  const flips = counterfactuals.flatMap(({ question, from, to, technique, overtaken }) =>
    technique !== null && technique !== recommendation?.technique
      ? [{ question, from, to, technique, overtaken, ruledOutNow: ruledOut.get(technique)?.constraint ?? null }]
      : [],
  );
  if (!recommendation) return { confidence: 0, warnings: [], flips, waysOut: waysOutOf(counterfactuals) };
  const { confidence, by } = capConfidence(recommendation.confidence, counterfactuals);
  return {
    confidence,
    // Of a tie no confidence is told.
    warnings: by && !tieBreaker ? [{ id: "least-clear", question: by.question, to: by.to, share: by.share }] : [],
    flips,
    waysOut: [],
  };
};

/**
 * The whole decision. What the sensitivity does not touch, the ranking among it, stays the same
 * object.
 */
export const withSensitivity = (draft: Decision, { confidence, warnings, flips, waysOut }: Sensitivity): Decision => {
  const recommendation = draft.recommendation && { ...draft.recommendation, confidence };
  return {
    ...draft,
    recommendation,
    verdict: verdictOn({ recommendation, tieBreaker: draft.tieBreaker }),
    warnings: [...draft.warnings, ...warnings],
    flips,
    waysOut,
  };
};
