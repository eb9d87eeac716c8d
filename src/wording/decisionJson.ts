import {
  type Advice,
  type AnswersJson,
  answersJson,
  type Catalogue,
  type Decision,
  type FirstTry,
  type Flip,
  type ProjectCost,
  projectCost,
  type RankedTechnique,
  type Warning,
} from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";
import { adviceText } from "./advice.ts";
import { type EstimateJson, estimateJson } from "./estimateJson.ts";
import { exclusionText } from "./exclusion.ts";
import { preferenceText, reasonText } from "./reason.ts";
import { type ServingJson, servingJson } from "./servingJson.ts";
import { firstTryWords } from "./tryFirst.ts";
import { tieText } from "./verdict.ts";
import { warningText } from "./warning.ts";

type PlacedRun = NonNullable<RankedTechnique["run"]>;

type PlacedRunJson = Omit<PlacedRun, "memoryOptimizations" | "data"> & {
  readonly savers: PlacedRun["memoryOptimizations"];
};

type RankedTechniqueJson = Omit<RankedTechnique, "excludedBecause" | "estimate" | "run"> & {
  readonly excludedBecause?: { readonly constraint: string; readonly detail: string };
  readonly estimate: EstimateJson | null;
  readonly run: PlacedRunJson | null;
};

/**
 * A decision as docs and command line promise it: with its sentences, its answers in their public
 * form.
 */
export type DecisionJson = Omit<
  Decision,
  | "answers"
  | "recommendation"
  | "tryFirst"
  | "tieBreaker"
  | "runnerUp"
  | "ranking"
  | "warnings"
  | "advice"
  | "flips"
  | "openQuestions"
  | "waysOut"
> & {
  readonly answers: AnswersJson;
  readonly recommendation:
    | (Omit<NonNullable<Decision["recommendation"]>, "reasons"> & { readonly reasons: readonly string[] })
    | null;
  readonly tryFirst: readonly (FirstTry & { readonly text: string; readonly tuneWhen: string })[];
  readonly tieBreaker: string | null;
  readonly runnerUp: (Omit<NonNullable<Decision["runnerUp"]>, "preferWhen"> & { readonly preferWhen: string }) | null;
  readonly ranking: readonly RankedTechniqueJson[];
  readonly warnings: readonly { readonly id: Warning["id"] | "close-call"; readonly text: string }[];
  readonly advice: readonly (Pick<Advice, "when" | "basis"> & { readonly id: string; readonly text: string })[];
  readonly flips: readonly Flip[];
  /** With the recommended technique; null where the cost of its run is not known. */
  readonly projectCost: ProjectCost | null;
  /** Of the recommended technique; null where no server of one's own answers for several variants. */
  readonly servingPlan: ServingJson | null;
};

const runJson = ({
  model,
  modelType,
  settings,
  gpu,
  gpuCount,
  memoryOptimizations,
  ...run
}: PlacedRun): PlacedRunJson => ({
  model,
  modelType,
  settings,
  gpu,
  gpuCount,
  savers: memoryOptimizations,
  training: run.training,
  learningRate: run.learningRate,
  trainedTokens: run.trainedTokens,
  hours: run.hours,
  costUsd: run.costUsd,
  addedLatency: run.addedLatency,
});

const rowJson = (
  { technique, feasible, excludedBecause, estimate, run, ...row }: RankedTechnique,
  words: AllWords,
): RankedTechniqueJson => ({
  technique,
  feasible,
  ...(excludedBecause && {
    excludedBecause: { constraint: excludedBecause.constraint, detail: exclusionText(excludedBecause, words) },
  }),
  ...row,
  estimate: estimate && estimateJson(estimate, words),
  run: run && runJson(run),
});

/** The public form of a decision, its keys in the order in which they have always stood. */
export const decisionJson = (decision: Decision, catalogue: Catalogue, words: AllWords): DecisionJson => {
  const { version, evidenceVersion, answers, recommendation, verdict, runnerUp, flips, nextQuestion } = decision;
  const tieBreaker = decision.tieBreaker && tieText(decision.tieBreaker, words);
  const recommended = decision.ranking.find(({ technique }) => technique === recommendation?.technique);
  return {
    version,
    evidenceVersion,
    answers: answersJson(answers),
    recommendation: recommendation && {
      ...recommendation,
      reasons: recommendation.reasons.map((reason) => reasonText(reason, words)),
    },
    verdict,
    tryFirst: decision.tryFirst.map((item) => {
      const { text, tuneWhen } = firstTryWords(item, answers, words);
      return { id: item.id, text, tuneWhen, basis: item.basis };
    }),
    tieBreaker,
    runnerUp: runnerUp && { ...runnerUp, preferWhen: preferenceText(runnerUp.preferWhen, words) },
    ranking: decision.ranking.map((row) => rowJson(row, words)),
    warnings: [
      // The tie-breaker again: under this id it was told before there was a verdict.
      ...(tieBreaker === null ? [] : [{ id: "close-call" as const, text: tieBreaker }]),
      ...decision.warnings.map((warning) => ({ id: warning.id, text: warningText(warning, catalogue, words) })),
    ],
    advice: decision.advice.map((advice) => ({
      id: advice.id === "own" ? advice.key : advice.id,
      when: advice.when,
      text: adviceText(advice, words),
      basis: advice.basis,
    })),
    flips: flips.map(({ question, from, to, technique }) => ({ question, from, to, technique })),
    nextQuestion,
    projectCost: recommended ? projectCost(decision, recommended) : null,
    servingPlan: recommended ? servingJson(answers, recommended, catalogue) : null,
  };
};
