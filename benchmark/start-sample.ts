import { mainJob } from "../fixtures/jobs.ts";
import { backtest, claims, crossValidation } from "../src/core/evidence/index.ts";
import {
  builtInCatalogue,
  createEngine,
  memoryAlike,
  type RankedTechnique,
  referenceTechnique,
  techniqueOf,
  usableBytes,
  wholeModelTechnique,
} from "../src/core/index.ts";
import { inGigabytes } from "../src/locales/format.ts";
import { fragmentOf } from "../src/share/fragment.ts";

const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * What the start page shows: the result of a sample job in figures, memory under one setting, and
 * what the guide was tested against. The page itself has no engine yet.
 */
export const startSample = () => {
  const { ranking, answers, recommendation } = createEngine({ catalogue: builtInCatalogue }).decide(mainJob);
  const first = ranking[0] as RankedTechnique;
  const alike = memoryAlike(answers, ranking, builtInCatalogue);
  const { run, estimate } = first;
  if (!recommendation || !run?.hours || !run.costUsd || !estimate || !alike)
    throw new Error("the sample has no result");
  return {
    fragment: fragmentOf(mainJob, "result"),
    technique: recommendation.technique,
    totalGiB: rounded(inGigabytes(estimate.memory.perGpuBytes.total)),
    usableGiB: rounded(inGigabytes(usableBytes(alike.gpu))),
    hours: rounded(run.hours.mid),
    costUsd: rounded(run.costUsd.mid),
    quality: rounded(first.criteria.quality.value.mid),
    bars: alike.rows
      .filter(
        ({ technique }) =>
          technique === wholeModelTechnique.id ||
          technique === referenceTechnique.id ||
          techniqueOf(technique).baseQuantization !== "none",
      )
      .toSorted((a, b) => b.memory.total - a.memory.total)
      .map(({ technique, memory, fits }) => ({ technique, gib: rounded(inGigabytes(memory.total)), fits })),
    tested: {
      runs: crossValidation.runs,
      median: crossValidation.median,
      held: crossValidation.held,
      comparisons: backtest.comparisons,
      works: backtest.works,
      inOrder: backtest.guide.inOrder,
      claims: claims.length,
    },
  };
};
