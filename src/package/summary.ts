import type { AnswersInput, Decision } from "./functions.ts";
import { shareLink } from "./functions.ts";

type Row = Decision["ranking"][number];

/** How many techniques are worth comparing. */
const most = 4;

const rowSummary = ({ technique, acceptability, ties, estimate, run }: Row) => ({
  technique,
  winsInShareOfDraws: acceptability[0] ?? 0,
  ties,
  ...(run && estimate
    ? {
        gpu: run.gpu,
        gpuCount: run.gpuCount,
        memoryBytesOfOneGpu: {
          low: estimate.memory.perGpuBytes.low,
          mid: estimate.memory.perGpuBytes.total,
          high: estimate.memory.perGpuBytes.high,
        },
        hours: run.hours,
        costUsd: run.costUsd,
        savers: run.savers,
        notes: estimate.notes,
      }
    : {}),
});

/** A decision in a twentieth of its length: what somebody needs to act on it, without its working. */
export const summaryOf = (decision: Decision) => ({
  recommendation: decision.recommendation,
  verdict: decision.verdict,
  tieBreaker: decision.tieBreaker,
  tryFirst: decision.tryFirst.map(({ text, tuneWhen }) => `${text} ${tuneWhen}`),
  runnerUp: decision.runnerUp,
  best: decision.ranking
    .filter(({ feasible }) => feasible)
    .slice(0, most)
    .map(rowSummary),
  ruledOut: Object.fromEntries(
    decision.ranking.flatMap(({ technique, excludedBecause }) =>
      excludedBecause ? [[technique, excludedBecause.detail]] : [],
    ),
  ),
  warnings: decision.warnings.map(({ text }) => text),
  advice: decision.advice.map(({ when, text }) => `${when} training: ${text}`),
  flips: decision.flips,
  nextQuestion: decision.nextQuestion,
  evidenceVersion: decision.evidenceVersion,
  link: shareLink(decision.answers as AnswersInput),
});
