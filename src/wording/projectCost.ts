import { type Decision, experiment, type ProjectCost, projectCost } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** What the project costs in a line, and part by part. */
export interface WordedProject {
  readonly summary: string;
  readonly rows: readonly (readonly [part: string, runs: string, cost: string])[];
}

const partText = ({ id }: ProjectCost["parts"][number], cost: ProjectCost, words: AllWords): string => {
  const { parts } = words.serving.project;
  const { format } = words;
  switch (id) {
    case "sweep":
      return parts.sweep(format.percent(experiment.dataShare));
    case "retraining":
      return parts.retraining(format.number(cost.variants), format.number(cost.retrainingsPerYear));
    default:
      return parts[id];
  }
};

/** The project with the recommended technique; null where the cost of its run is not known. */
export const projectText = (
  decision: Pick<Decision, "ranking" | "answers" | "advice">,
  retrainingsPerYear: number,
  words: AllWords,
): WordedProject | null => {
  const first = decision.ranking.find(({ feasible }) => feasible);
  const cost = first && projectCost(decision, first, retrainingsPerYear);
  if (!cost) return null;
  const { format, act, serving } = words;
  const usd = ({ low, mid, high }: ProjectCost["firstYearUsd"]): string =>
    serving.range(format.usd(mid), format.usd(low), format.usd(high));
  return {
    summary: serving.project.summary(
      act.facts.range(format.usd(cost.firstYearUsd.low), format.usd(cost.firstYearUsd.high)),
      format.number(cost.runs),
    ),
    rows: [
      ...cost.parts.map((part) => [partText(part, cost, words), format.number(part.runs), usd(part.costUsd)] as const),
      [serving.project.total, format.number(cost.runs), usd(cost.firstYearUsd)],
    ],
  };
};
