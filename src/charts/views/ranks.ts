import { type RankedTechnique, type TechniqueId } from "../../core/index.ts";
import type { AllWords } from "../../locales/index.ts";

/** How often a technique takes each rank, best rank first. */
export interface RankRow {
  readonly technique: TechniqueId;
  readonly name: string;
  readonly shares: readonly number[];
}

export interface RankView {
  readonly finding: string;
  readonly rows: readonly RankRow[];
  /** The ranks that can be taken, best first. */
  readonly ranks: readonly RankShade[];
}

/** How a rank is drawn. */
export interface RankShade {
  /** 1 for the best. */
  readonly rank: number;
  /** From 1 for the best, falling, so that it stands out most on any ground. */
  readonly opacity: number;
}

/** The last rank can still be told from the ground. */
const lowestOpacity = 0.08;

/** Shades for that many ranks, at equal distances. */
const rankShades = (count: number): readonly RankShade[] =>
  Array.from({ length: count }, (_, index) => ({
    rank: index + 1,
    opacity: 1 - ((1 - lowestOpacity) * index) / Math.max(1, count - 1),
  }));

/** Rank acceptability of what is possible, in the order of the ranking. */
export const rankView = (ranking: readonly RankedTechnique[], words: AllWords): RankView => {
  const possible = ranking.filter(({ feasible }) => feasible);
  const rows = possible.map(({ technique, acceptability }) => ({
    technique,
    name: words.techniques[technique].name,
    shares: acceptability.slice(0, possible.length),
  }));
  const first = rows[0];
  const safest = rows.toSorted((a, b) => topThree(b) - topThree(a))[0];
  return {
    finding:
      first && safest
        ? safest === first
          ? words.rankingCharts.ranks.firstAndSafest(first.name)
          : words.rankingCharts.ranks.firstAndOther(first.name, safest.name)
        : words.rankingCharts.ranks.nothing,
    rows,
    ranks: rankShades(possible.length),
  };
};

const topThree = ({ shares }: RankRow): number => shares.slice(0, 3).reduce((total, share) => total + share, 0);

/** The row in words: every rank that it takes in at least one draw of a hundred. */
export const rankText = ({ name, shares }: RankRow, words: AllWords): string =>
  words.rankingCharts.ranks.point(
    name,
    shares
      .flatMap((share, rank) =>
        share >= 0.01 ? [words.rankingCharts.ranks.rankIn(rank + 1, words.format.percent(share))] : [],
      )
      .join(", "),
  );
