import type { RankedTechnique } from "../core/index.ts";
import type { AllWords } from "../locales/index.ts";

/** How often a technique wins: a figure with what it counts, and both in one line. */
export interface Wins {
  readonly text: string;
  /** With whom a technique is tied, or which techniques win so often together. */
  readonly note: string | null;
  readonly line: string;
}

/** The techniques that cannot be told from the first, and itself. */
export const tiedWithFirst = (ranking: readonly RankedTechnique[]): readonly RankedTechnique[] => {
  const [first] = ranking;
  return ranking.filter((row) => row === first || (row.feasible && first?.ties.includes(row.technique)));
};

/**
 * How often the technique wins; null where it is ruled out. Which of those that are tied with the first
 * one wins is decided by how many frameworks support each, so that their wins are told as one.
 */
export const winsOf = (
  row: RankedTechnique,
  ranking: readonly RankedTechnique[],
  { format, glance, techniques }: AllWords,
): Wins | null => {
  if (!row.feasible) return null;
  const share = (of: RankedTechnique): number => of.acceptability[0] ?? 0;
  const tied = tiedWithFirst(ranking);
  if (tied.length < 2 || !tied.includes(row)) {
    const text = format.percent(share(row));
    return { text, note: null, line: text };
  }
  const names = tied.map(({ technique }) => techniques[technique].name);
  const [first = ""] = names;
  if (row !== tied[0]) return { text: glance.tied, note: glance.tiedWith(first), line: glance.tiedLine(first) };
  const text = format.percent(tied.reduce((sum, each) => sum + share(each), 0));
  const together = format.alternatives(names);
  return { text, note: together, line: glance.together(text, together) };
};
