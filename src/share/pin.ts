import { type Decision, isTechniqueId } from "../core/index.ts";
import type { Words } from "../locales/index.ts";
import type { Pinned } from "./fragment.ts";

/** Techniques that a pinned link names. */
const mostNamed = 5;

const percentOf = (share: number | undefined): number => Math.round(100 * (share ?? 0));

/** What a link pinned to this result remembers of it. */
export const pinOf = ({ evidenceVersion, ranking }: Decision): Pinned => ({
  evidenceVersion,
  ranking: ranking
    .filter(({ feasible }) => feasible)
    .slice(0, mostNamed)
    .map(({ technique, acceptability }) => ({ technique, percent: percentOf(acceptability[0]) })),
});

/**
 * Shares of draws won then and now, to the whole percent; null where it was not named, or is not
 * possible any more.
 */
export interface ThenAndNow {
  readonly technique: string;
  readonly name: string;
  readonly before: number | null;
  readonly today: number | null;
}

/** How a pinned result and that of the present evidence compare, those named then first. */
export const thenAndNow = (pinned: Pinned, decision: Decision, words: Words): readonly ThenAndNow[] => {
  const now = pinOf(decision).ranking;
  const ids = [...new Set([...pinned.ranking, ...now].map(({ technique }) => technique))];
  const shareIn = (ranking: Pinned["ranking"], id: string): number | null => {
    const named = ranking.find(({ technique }) => technique === id);
    return named ? named.percent / 100 : null;
  };
  return ids.map((technique) => {
    const row = decision.ranking.find((candidate) => candidate.technique === technique);
    return {
      technique,
      name: isTechniqueId(technique) ? words.techniques[technique].name : technique,
      before: shareIn(pinned.ranking, technique),
      today: row?.feasible ? percentOf(row.acceptability[0]) / 100 : null,
    };
  });
};
