import { exactly, type Interval, interval, sum, times } from "../interval.ts";
import type { TechniqueId } from "../techniques/index.ts";
import type { Decision, RankedTechnique } from "./decide.ts";
import { variantsIn } from "./served-variants.ts";

/**
 * What the planned experiment runs (advice "experiment-plan" says it in words): each candidate at
 * three learning rates on a tenth of the data, the best two on all of it with three seeds.
 */
export const experiment = { rates: 3, dataShare: 0.1, finalists: 2, seeds: 3 } as const;

/** What a year of the project is planned with, where nobody says otherwise. */
export const usualRetrainings = 4;

/** Runs of one kind, what one of them costs, and what all do. */
export interface ProjectPart {
  readonly id: "sweep" | "seeds" | "variants" | "retraining";
  readonly runs: number;
  /** Share of a whole run that each is. */
  readonly runShare: number;
  readonly costUsd: Interval;
}

/** What a technique costs until its variants are trained, and for a year of retraining. */
export interface ProjectCost {
  readonly technique: TechniqueId;
  readonly variants: number;
  readonly retrainingsPerYear: number;
  /** In the order of the work; what takes no run is left out. */
  readonly parts: readonly ProjectPart[];
  readonly runs: number;
  readonly firstYearUsd: Interval;
}

const added = (costs: readonly Interval[]): Interval =>
  interval(sum(costs.map(({ low }) => low)), sum(costs.map(({ high }) => high)), sum(costs.map(({ mid }) => mid)));

const scaled = (cost: Interval, factor: number): Interval => times(cost, exactly(factor));

/** Costs of the techniques that the experiment compares; of the technique alone where none is planned. */
const candidateCosts = (
  { advice, ranking }: Pick<Decision, "advice" | "ranking">,
  own: Interval,
): readonly Interval[] => {
  const plan = advice.find((item) => item.id === "experiment-plan");
  const costs = (plan?.id === "experiment-plan" ? plan.candidates : []).flatMap(({ technique }) => {
    const cost = ranking.find((row) => row.technique === technique)?.run?.costUsd;
    return cost ? [cost] : [];
  });
  return costs.length > 0 ? costs : [own];
};

/**
 * The cost of the project with that technique: the experiment, the variants it does not train, and
 * a year of retraining all of them. One variant where the answer is open. Null where the cost of a
 * run is not known.
 */
export const projectCost = (
  decision: Pick<Decision, "answers" | "advice" | "ranking">,
  { technique, run }: Pick<RankedTechnique, "technique" | "run">,
  retrainingsPerYear: number = usualRetrainings,
): ProjectCost | null => {
  const own = run?.costUsd;
  if (!own) return null;
  const variants = variantsIn(decision.answers) ?? 1;
  const candidates = candidateCosts(decision, own);
  const finalists = candidates.slice(0, experiment.finalists);
  const every: readonly ProjectPart[] = [
    {
      id: "sweep",
      runs: candidates.length * experiment.rates,
      runShare: experiment.dataShare,
      costUsd: scaled(added(candidates), experiment.rates * experiment.dataShare),
    },
    {
      id: "seeds",
      runs: finalists.length * experiment.seeds,
      runShare: 1,
      costUsd: scaled(added(finalists), experiment.seeds),
    },
    // The first variant is the best run of the experiment.
    { id: "variants", runs: variants - 1, runShare: 1, costUsd: scaled(own, variants - 1) },
    {
      id: "retraining",
      runs: variants * retrainingsPerYear,
      runShare: 1,
      costUsd: scaled(own, variants * retrainingsPerYear),
    },
  ];
  const parts = every.filter(({ runs }) => runs > 0);
  return {
    technique,
    variants,
    retrainingsPerYear,
    parts,
    runs: sum(parts.map(({ runs }) => runs)),
    firstYearUsd: added(parts.map(({ costUsd }) => costUsd)),
  };
};
