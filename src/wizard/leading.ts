import { type Answers, rank, techniqueOf } from "../guide/index.ts";

/** A technique and the share of weightings in which it comes first. */
export interface Leading {
  readonly name: string;
  readonly share: number;
}

/** The techniques that lead so far, five at most. */
export const leading = (answers: Answers): readonly Leading[] =>
  rank(answers)
    .standings.filter(({ feasible }) => feasible)
    .slice(0, 5)
    .map(({ technique, acceptability }) => ({ name: techniqueOf(technique).name, share: acceptability[0] ?? 0 }));
