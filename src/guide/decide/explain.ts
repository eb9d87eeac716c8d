import { servingBytes } from "../estimate/serving.ts";
import { checkpointBytes } from "../estimate/storage.ts";
import { type CriterionId, criterionIds, questions } from "../questions/index.ts";
import { type TechniqueId, techniqueOf } from "../techniques/index.ts";
import { type Lead, leadOver, type Ranking, type Standing, winsOverIn } from "./rank.ts";
import { duration, fileSize, gigabytes, listed, percent, usd } from "./words.ts";

const nameOf = ({ technique }: Standing): string => techniqueOf(technique).name;

const label = (criterion: CriterionId): string => questions.priorities.items[criterion].label.toLowerCase();

const share = ({ acceptability }: Standing): number => acceptability[0] as number;

/** What serving all variants takes, where they share a base as little as that. */
const servedBytes = ({ technique, workload }: Standing): number => {
  const chosen = techniqueOf(technique);
  const { merged, shared } = servingBytes(workload.architecture, chosen, chosen.hyperparameters, workload.variants);
  return shared ?? merged;
};

const checkpointOf = ({ technique, workload }: Standing): number =>
  checkpointBytes(workload.architecture, techniqueOf(technique), techniqueOf(technique).hyperparameters);

/** A figure that someone can repeat, and its unit. */
interface Figure {
  readonly value: string;
  readonly unit: string;
}

/** The figure behind a criterion; null where there is none but the value itself. */
const figures: Readonly<Record<CriterionId, (standing: Standing) => Figure | null>> = {
  quality: ({ criteria }) => ({ value: percent(criteria.quality.mid), unit: "of the best" }),
  "training-cost": ({ placement: { costUsd, hours } }) =>
    costUsd ? { value: usd(costUsd.mid), unit: "a run" } : hours ? { value: duration(hours.mid), unit: "a run" } : null,
  "serving-cost": (standing) =>
    standing.workload.variants > 1
      ? { value: `${gigabytes(servedBytes(standing))} GB`, unit: `for ${standing.workload.variants} variants` }
      : null,
  modularity: (standing) => ({ value: fileSize(checkpointOf(standing)), unit: "a variant" }),
  retention: () => null,
  simplicity: () => null,
};

/** A criterion with the figures of both, such as "training cost ($1.20 against $2.90 a run)". */
const compared = (criterion: CriterionId, first: Standing, second: Standing): string => {
  const valueOf = ({ criteria }: Standing): Figure => ({ value: criteria[criterion].mid.toFixed(2), unit: "of 1" });
  const [ofFirst, ofSecond] = [figures[criterion](first), figures[criterion](second)];
  const told = ofFirst && ofSecond && ofFirst.value !== ofSecond.value;
  const [a, b] = told ? [ofFirst, ofSecond] : [valueOf(first), valueOf(second)];
  return `${label(criterion)} (${a.value} against ${b.value} ${a.unit})`;
};

/** Gains or losses smaller than this are not worth a word. */
const noticeable = 0.001;

const whyAhead = (first: Standing, second: Standing, lead: Lead): string => {
  const byPoints = criterionIds.toSorted((a, b) => lead.parts[b] - lead.parts[a]);
  const gains = byPoints.filter((id) => lead.parts[id] > noticeable).slice(0, 2);
  const losses = byPoints.filter((id) => lead.parts[id] < -noticeable).slice(-1);
  const listOf = (ids: readonly CriterionId[]): string => listed(ids.map((id) => compared(id, first, second)));
  const rival = nameOf(second);
  if (gains.length === 0) return `It is not ahead of ${rival} on any criterion by much; it is only less often behind.`;
  const lost = losses.length > 0 ? `, and gives up some ${listOf(losses)}` : "";
  return `Against ${rival} it gains on ${listOf(gains)}${lost}.`;
};

/** What the run takes, from its placement; for a provider's method, that nothing is known of it. */
const takes = ({ technique, placement, workload }: Standing, open: boolean): string => {
  if (techniqueOf(technique).trains === "unknown") {
    return "The provider does not publish what it takes; ask for the price of a run.";
  }
  const cost = placement.costUsd
    ? ` and costs ${usd(placement.costUsd.low)} to ${usd(placement.costUsd.high)} a run at ${workload.gpuPriceUsd === null ? "list prices" : "your price"}`
    : "";
  return `${open ? "For instance, for" : "For"} ${workload.modelName} it takes about ${gigabytes(placement.memory.total)} GB (${gigabytes(placement.memory.low)} to ${gigabytes(placement.memory.high)}) on ${placement.gpuCount === 1 ? "one" : `each of ${placement.gpuCount}`} ${placement.gpu.name}${cost}.`;
};

/** The best two that are possible. */
export const leadersOf = ({ standings }: Ranking): readonly [Standing | null, Standing | null] => {
  const possible = standings.filter((standing) => standing.feasible && share(standing) > 0);
  return [possible[0] ?? null, possible[1] ?? null];
};

/** Three sentences on why the first leads, from its contributions and the figures behind them. */
export const reasonsFor = (ranking: Ranking): readonly string[] => {
  const [first, second] = leadersOf(ranking);
  if (!first) return [];
  const won = `${nameOf(first)} comes first under ${percent(share(first))} of the weightings${ranking.open ? " and unknowns" : ""} that agree with your answers`;
  const lead = second && leadOver(ranking, first.technique, second.technique);
  if (!second) return [`${won}.`, "Nothing else is possible with these answers.", takes(first, ranking.open)];
  const followed = `${won}; ${nameOf(second)} follows with ${percent(share(second))}.`;
  if (!lead)
    return [followed, `${nameOf(second)} is possible only where ${nameOf(first)} is not.`, takes(first, ranking.open)];
  return [followed, whyAhead(first, second, lead), takes(first, ranking.open)];
};

/** The next best, and for whom it would be the better choice. */
export interface RunnerUp {
  readonly technique: TechniqueId;
  readonly share: number;
  readonly preferWhen: string;
}

/** The runner-up, with what sets apart those whose weights it suits best. */
export const runnerUpOf = (ranking: Ranking): RunnerUp | null => {
  const [first, second] = leadersOf(ranking);
  if (!first?.centralWeights || !second?.centralWeights) return null;
  const [ofFirst, ofSecond] = [first.centralWeights, second.centralWeights];
  const telling = criterionIds.toSorted(
    (a, b) => ofSecond[b] - ofFirst[b] - (ofSecond[a] - ofFirst[a]),
  )[0] as CriterionId;
  const more = ofSecond[telling] - ofFirst[telling];
  return {
    technique: second.technique,
    share: share(second),
    preferWhen:
      more < 0.03
        ? "Weights hardly tell the two apart: what decides is how the uncertain values turn out."
        : `Prefer ${nameOf(second)} where ${label(telling)} counts for more: it weighs ${percent(ofSecond[telling])} on average where ${nameOf(second)} wins, ${percent(ofFirst[telling])} where ${nameOf(first)} does.`,
  };
};

/** Below this share of draws in which the first is ahead of the second, the two count as level. */
const toldApart = 0.6;

/** A sentence where the first two cannot be told apart, else null. */
export const closeCall = (ranking: Ranking): string | null => {
  const [first, second] = leadersOf(ranking);
  if (!first || !second) return null;
  const ahead = winsOverIn(ranking, first.technique, second.technique);
  return ahead > toldApart || leadOver(ranking, first.technique, second.technique) === null
    ? null
    : `${nameOf(first)} and ${nameOf(second)} cannot be told apart: where both are possible, ${nameOf(first)} is ahead in ${percent(ahead)} of the draws. Try both.`;
};
