import type { WinShare } from "../../core/index.ts";

/** From this difference on, answers tell: a tenth of the scenarios have another winner. */
export const leastDifference = 0.1;

/** The share of scenarios with another winner, from how often each technique wins: 0 where one is not known yet. */
export const difference = (before: readonly WinShare[], after: readonly WinShare[]): number => {
  if (before.length === 0 || after.length === 0) return 0;
  const shareIn = (shares: readonly WinShare[], of: WinShare): number =>
    shares.find(({ technique }) => technique === of.technique)?.share ?? 0;
  return after.reduce((total, each) => total + Math.max(0, each.share - shareIn(before, each)), 0);
};
