import { type Answers, techniqueOf, winning } from "../guide/index.ts";

/** A technique and the share of weightings in which it comes first. */
export interface Leading {
  readonly name: string;
  readonly share: number;
}

const mostShown = 5;

/** The techniques that lead so far, five at most, worked out in steps that can be paused. */
export function* leading(answers: Answers): Generator<null, readonly Leading[]> {
  const winners = yield* winning(answers);
  return winners.slice(0, mostShown).map(({ technique, share }) => ({ name: techniqueOf(technique).name, share }));
}
