import type { Decision } from "../../core/index.ts";

interface Shows {
  readonly decision: Decision;
}

/** Whether what draws a ranking would draw the same: the final decision keeps the ranking of its draft. */
export const sameRanking = (before: Shows, after: Shows): boolean => before.decision.ranking === after.decision.ranking;
