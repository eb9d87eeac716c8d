import { type CriterionId, criterionIds, type RankedTechnique, type TechniqueId } from "../../core/index.ts";
import type { AllWords } from "../../locales/index.ts";

export interface RadarRow {
  readonly criterion: CriterionId;
  readonly label: string;
  readonly values: Readonly<Partial<Record<TechniqueId, number>>>;
}

/** The techniques that a radar shows: the first three that are possible. */
export const leaders = (ranking: readonly RankedTechnique[]): readonly RankedTechnique[] =>
  ranking.filter(({ feasible }) => feasible).slice(0, 3);

/** Middle values of the leaders' criteria, 0 to 1. */
export const radarRows = (ranking: readonly RankedTechnique[], words: AllWords): readonly RadarRow[] =>
  criterionIds.map((criterion) => ({
    criterion,
    label: words.questions.priorities.items[criterion].label,
    values: Object.fromEntries(leaders(ranking).map((row) => [row.technique, row.criteria[criterion].value.mid])),
  }));

/** The row in words. */
export const radarText = ({ label, values }: RadarRow, words: AllWords): string =>
  words.rankingCharts.criteria.point(
    label,
    Object.entries(values)
      .map(([id, value]) => `${words.techniques[id as TechniqueId].name} ${words.format.number(value, 2)}`)
      .join(", "),
  );
