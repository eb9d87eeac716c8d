import type { RankedTechnique, TechniqueId } from "../../core/index.ts";
import type { AllWords } from "../../locales/index.ts";
import { tiedWithFirst, type Wins, winsOf } from "../../wording/wins.ts";
import { type MeasureId, measures } from "./tradeoffs.ts";

/** What the table of techniques can be sorted by, beside how often they win. */
export const techniqueColumns = [
  "quality",
  "memory",
  "time",
  "cost",
  "checkpoint",
] as const satisfies readonly MeasureId[];

export type TechniqueColumn = "wins" | (typeof techniqueColumns)[number];

/** A line of the table. */
export interface TechniqueLine {
  readonly technique: TechniqueId;
  readonly row: RankedTechnique;
  readonly name: string;
  /** Null where it is ruled out. */
  readonly wins: Wins | null;
  readonly cells: readonly string[];
}

/** How the column of a measure is called. */
export const columnLabel = (column: TechniqueColumn, words: AllWords): string =>
  column === "wins" ? words.glance.wins : column === "memory" ? words.act.facts.memory : words.glance[column];

/** The best first: what is not known at the end. */
const compareBy = (column: TechniqueColumn, ranking: readonly RankedTechnique[]) => {
  if (column === "wins") {
    const tied = tiedWithFirst(ranking);
    const place = (row: RankedTechnique): number =>
      tied.includes(row) ? 1 : row.feasible ? (row.acceptability[0] ?? 0) : -1;
    return (a: RankedTechnique, b: RankedTechnique): number => place(b) - place(a);
  }
  const { of, better } = measures[column];
  const known = new Map(ranking.map((row) => [row, of(row)]));
  return (a: RankedTechnique, b: RankedTechnique): number => {
    const [first, second] = [known.get(a) ?? null, known.get(b) ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return better === "more" ? second - first : first - second;
  };
};

/** Whether there is anything that the technique could train. */
const hasRun = ({ excludedBecause }: RankedTechnique): boolean => excludedBecause?.constraint !== "biases";

/** Every technique with its figures, the best of that column first. */
export const techniqueLines = (
  ranking: readonly RankedTechnique[],
  column: TechniqueColumn,
  words: AllWords,
): readonly TechniqueLine[] =>
  ranking.toSorted(compareBy(column, ranking)).map((row) => ({
    technique: row.technique,
    row,
    name: words.techniques[row.technique].name,
    wins: winsOf(row, ranking, words),
    cells: techniqueColumns.map((id) => {
      const value = hasRun(row) || id === "quality" ? measures[id].of(row) : null;
      return value === null ? "–" : measures[id].format(value, words);
    }),
  }));
