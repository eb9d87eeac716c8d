import { type CriterionId, criterionIds, questions } from "../questions/index.ts";
import { techniqueOf } from "../techniques/index.ts";
import type { Ranking, Standing } from "./rank.ts";
import { gigabytes, usd } from "./words.ts";

/** What each criterion adds to the lead of one technique over another, largest first; the parts add up to the difference of scores. */
export const leadOver = (first: Standing, second: Standing): readonly { criterion: CriterionId; points: number }[] =>
  criterionIds
    .map((criterion) => ({ criterion, points: first.contributions[criterion] - second.contributions[criterion] }))
    .toSorted((a, b) => b.points - a.points);

const label = (criterion: CriterionId): string => questions.priorities.items[criterion].label.toLowerCase();

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the run takes, from its placement; for a provider's method, that nothing is known of it. */
const takes = ({ technique, placement, workload }: Standing): string => {
  if (techniqueOf(technique).trains === "unknown")
    return "The provider does not publish what it takes; ask for the price of a run.";
  const cost = placement.costUsd
    ? ` and costs ${usd(placement.costUsd.low)} to ${usd(placement.costUsd.high)} a run at ${workload.gpuPriceUsd === null ? "list prices" : "your price"}`
    : "";
  return `For ${workload.modelName} it takes about ${gigabytes(placement.memory.total)} GB (${gigabytes(placement.memory.low)} to ${gigabytes(placement.memory.high)}) on ${placement.gpuCount === 1 ? "one" : `each of ${placement.gpuCount}`} ${placement.gpu.name}${cost}.`;
};

/** Gains or losses smaller than this are not worth a word. */
const noticeable = 0.001;

/** Three sentences on why the first leads, from the figures of this ranking. */
export const reasonsFor = ({ standings, open }: Ranking): readonly string[] => {
  const [first, second] = standings;
  if (!first?.feasible) return [];
  const name = techniqueOf(first.technique).name;
  const share = percent(first.acceptability[0] as number);
  const won = `${name} comes first under ${share} of the weightings${open ? " and unknowns" : ""} that agree with your answers.`;
  if (!second?.feasible) return [won, "Nothing else is possible with these answers.", takes(first)];
  const lead = leadOver(first, second);
  const gains = lead.filter(({ points }) => points > noticeable).slice(0, 2);
  const losses = lead
    .toReversed()
    .filter(({ points }) => points < -noticeable)
    .slice(0, 1);
  const rival = techniqueOf(second.technique).name;
  const close = (first.acceptability[0] as number) - (second.acceptability[0] as number) < 0.1;
  const gained = gains.map(({ criterion }) => label(criterion)).join(" and ");
  const lost = losses.map(({ criterion }) => label(criterion)).join(" and ");
  const against = gained ? `Against ${rival} it gains on ${gained}` : `Against ${rival} it gains on nothing by itself`;
  const why = `${against}${lost ? `${gained ? " and" : ", but"} loses on ${lost}` : ""}${close ? "; the two can hardly be told apart, so try both" : ""}.`;
  return [won, why, takes(first)];
};
