import { pageDecider } from "../../app/decider.ts";
import type { Answers, TechniqueId } from "../../core/index.ts";

/** A technique and the share of weightings in which it comes first. */
export interface Leading {
  readonly technique: TechniqueId;
  readonly share: number;
}

const mostShown = 5;

/** Tells which techniques lead, five at most, the first first. Returns what stops that. */
export const findLeading = (answers: Answers, tell: (rows: readonly Leading[]) => void): (() => void) => {
  const controller = new AbortController();
  pageDecider().winShares(answers, controller.signal, (shares) => tell(shares.slice(0, mostShown)));
  return () => controller.abort();
};
