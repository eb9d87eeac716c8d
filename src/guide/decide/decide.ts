import type { Answers } from "../answers.ts";
import { type Estimate, estimate } from "../estimate/estimate.ts";
import { savers, slowdownBy, smallestPlacement } from "../estimate/placement.ts";
import { addedLatency, servingBytes } from "../estimate/serving.ts";
import type { Basis } from "../evidence/basis.ts";
import { evidenceVersion } from "../evidence/version.ts";
import type { Interval } from "../interval.ts";
import { type CriterionId, criterionIds, type QuestionId } from "../questions/index.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { type Advice, adviceFor } from "./advice.ts";
import type { Exclusion } from "./constraints.ts";
import { reasonsFor } from "./explain.ts";
import { type Flip, flips } from "./flips.ts";
import { nextQuestion } from "./next-question.ts";
import { type Ranking, rank, type Standing } from "./rank.ts";

import { gigabytes, usd } from "./words.ts";

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
  /** Of the run on the person's cards, or on the cheapest for rent; null where nothing can be known, behind a provider's interface. */
  readonly estimate: Estimate | null;
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
  readonly advice: readonly Advice[];
  readonly flips: readonly Flip[];
  readonly nextQuestion: { readonly id: QuestionId; readonly informationGain: number } | null;
}

const duration = (hours: number): string =>
  hours < 1
    ? `${Math.max(1, Math.round(hours * 60))} minutes`
    : hours < 48
      ? `${hours.toFixed(hours < 10 ? 1 : 0)} hours`
      : `${(hours / 24).toFixed(0)} days`;

/** What a run needs to fit, and how much longer it takes for it. */
const saversNote = ({ technique, placement, workload }: Standing): string =>
  `Needs ${placement.savers
    .map((id) => {
      const slower = slowdownBy(techniqueOf(technique), workload, placement, id);
      return slower !== null && slower > 1.05 ? `${savers[id]} (takes ${slower.toFixed(1)} times as long)` : savers[id];
    })
    .join(", ")}`;

const notesOf = (standing: Standing, { open }: Ranking): readonly string[] => {
  const { placement, workload, memoryRange } = standing;
  return [
    `${workload.modelName} on ${placement.gpuCount} x ${placement.gpu.name}`,
    ...(placement.savers.length > 0 ? [saversNote(standing)] : []),
    ...(placement.hours
      ? [`${duration(placement.hours.low)} to ${duration(placement.hours.high)} a run`]
      : ["No speed of this card was read in a source, so time and cost are left open"]),
    ...(placement.costUsd
      ? [
          `${usd(placement.costUsd.low)} to ${usd(placement.costUsd.high)} a run at ${workload.gpuPriceUsd === null ? "list prices of March 2026" : "your price"}`,
        ]
      : []),
    ...(placement.energyKwh ? [`At most ${Math.ceil(placement.energyKwh.high)} kWh for the GPU boards`] : []),
    ...(open
      ? [
          `Some answers are unknown: over what they may be, ${gigabytes(memoryRange.low)} to ${gigabytes(memoryRange.high)} GB`,
        ]
      : []),
  ];
};

/** The smallest set of cards of the catalogue on which the technique fits, in words. */
const smallestSetNote = ({ technique, workload }: Standing): string => {
  const placement = smallestPlacement(techniqueOf(technique), workload);
  return placement
    ? `Smallest cards on which it fits: ${placement.gpuCount} x ${placement.gpu.name}`
    : "Fits on no set of up to 8 equal cards";
};

/** What serving all variants takes, apart and merged, in words. */
const servingNote = ({ technique, workload }: Standing): string => {
  const { architecture, variants, tokensPerExample } = workload;
  const chosen = techniqueOf(technique);
  const { merged, shared } = servingBytes(architecture, chosen, chosen.hyperparameters, variants);
  const { high } = addedLatency(architecture, chosen, chosen.hyperparameters, {
    merged: shared === null,
    tokensPerExample,
  });
  const count = variants === 1 ? "one variant" : `${variants} variants`;
  return shared === null
    ? `Serving ${count}: weights of ${gigabytes(merged)} GB, a whole model each`
    : `Serving ${count} apart from one base: weights of ${gigabytes(shared)} GB, a token takes up to ${Math.round(100 * high)}% longer${
        chosen.mergeable ? `; merged: ${gigabytes(merged)} GB, no longer` : ""
      }`;
};

const estimateOf = (standing: Standing, ranking: Ranking): Estimate | null => {
  const technique = techniqueOf(standing.technique);
  if (technique.trains === "unknown" || standing.workload.scenario.access === "api") return null;
  const result = estimate(standing.workload.architecture, technique, standing.placement.run);
  const perGpuBytes = {
    ...result.memory.perGpuBytes,
    low: Math.min(result.memory.perGpuBytes.low, standing.memoryRange.low),
    high: Math.max(result.memory.perGpuBytes.high, standing.memoryRange.high),
  };
  return {
    ...result,
    memory: { perGpuBytes },
    notes: [...notesOf(standing, ranking), smallestSetNote(standing), servingNote(standing)],
  };
};

const rankedTechnique = (standing: Standing, ranking: Ranking): RankedTechnique => ({
  technique: standing.technique,
  feasible: standing.feasible,
  ...(standing.feasible || standing.exclusion === null ? {} : { excludedBecause: standing.exclusion }),
  score: standing.score,
  acceptability: standing.acceptability,
  criteria: Object.fromEntries(
    criterionIds.map((id) => [id, { ...standing.criteria[id], weight: ranking.weights[id] }]),
  ) as RankedTechnique["criteria"],
  estimate: estimateOf(standing, ranking),
});

/** The decision for these answers. Pure: the same answers give the same decision. */
export const decide = (answers: Answers): Decision => {
  const ranking = rank(answers);
  const first = ranking.standings[0] as Standing;
  return {
    version: decisionVersion,
    evidenceVersion,
    answers,
    recommendation: first.feasible
      ? { technique: first.technique, confidence: first.acceptability[0] as number, reasons: reasonsFor(ranking) }
      : null,
    ranking: ranking.standings.map((standing) => rankedTechnique(standing, ranking)),
    advice: adviceFor(answers, ranking),
    flips: first.feasible ? flips(answers, first.technique) : [],
    nextQuestion: nextQuestion(answers, ranking),
  };
};
