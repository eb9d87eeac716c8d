import { type CriterionId, criterionIds, questions } from "../questions/index.ts";
import { techniqueOf } from "../techniques/index.ts";
import type { Ranking, Standing } from "./rank.ts";

/** What each criterion adds to the lead of one technique over another, largest first; the parts add up to the difference of scores. */
export const leadOver = (first: Standing, second: Standing): readonly { criterion: CriterionId; points: number }[] =>
  criterionIds
    .map((criterion) => ({ criterion, points: first.contributions[criterion] - second.contributions[criterion] }))
    .toSorted((a, b) => b.points - a.points);

const label = (criterion: CriterionId): string => questions.priorities.items[criterion].label.toLowerCase();

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Three sentences on why the first leads, from the figures of this ranking. */
export const reasonsFor = ({ standings, open }: Ranking): readonly string[] => {
  const [first, second] = standings;
  if (!first?.feasible) return [];
  const name = techniqueOf(first.technique).name;
  const share = percent(first.acceptability[0] as number);
  const won = `${name} comes first under ${share} of the weightings${open ? " and unknowns" : ""} that agree with your answers.`;
  const excluded = standings.filter(({ feasible }) => !feasible);
  const out =
    excluded.length === 0
      ? "Every technique is possible here."
      : `${excluded.length} of ${standings.length} techniques are ruled out, ${techniqueOf((excluded[0] as Standing).technique).name} for one: ${excluded[0]?.exclusion?.detail}.`;
  if (!second?.feasible) return [won, "Nothing else is possible with these answers.", out];
  const lead = leadOver(first, second);
  const gains = lead.filter(({ points }) => points > 0.005).slice(0, 2);
  const losses = lead
    .toReversed()
    .filter(({ points }) => points < -0.005)
    .slice(0, 1);
  const rival = techniqueOf(second.technique).name;
  const close = (first.acceptability[0] as number) - (second.acceptability[0] as number) < 0.1;
  const why =
    gains.length === 0
      ? `It can hardly be told apart from ${rival}: their values overlap on every criterion.`
      : `Against ${rival} it gains on ${gains.map(({ criterion }) => label(criterion)).join(" and ")}${
          losses.length > 0 ? ` and loses on ${losses.map(({ criterion }) => label(criterion)).join(" and ")}` : ""
        }${close ? "; the two are close, so try both" : ""}.`;
  return [won, why, out];
};
