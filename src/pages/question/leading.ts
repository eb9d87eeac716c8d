import { inSlices } from "../../app/slices.ts";
import { type Answers, type TechniqueId, winning } from "../../core/index.ts";

/** A technique and the share of weightings in which it comes first. */
export interface Leading {
  readonly technique: TechniqueId;
  readonly share: number;
}

const mostShown = 5;

/** The techniques that lead so far, five at most, worked out in steps that can be paused. */
function* leading(answers: Answers): Generator<null, readonly Leading[]> {
  const winners = yield* winning(answers);
  return winners.slice(0, mostShown);
}

/** Tells which techniques lead, the first first, once that is worked out in slices. Returns what stops that. */
export const findLeading = (answers: Answers, tell: (rows: readonly Leading[]) => void): (() => void) =>
  inSlices(leading(answers), tell);
