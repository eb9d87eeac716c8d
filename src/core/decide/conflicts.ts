import type { Answers } from "../answers.ts";

/**
 * That variants are to be chosen at each request while inference may not get slower: a variant that
 * is not merged costs some time at each token.
 */
export interface ServingConflict {
  readonly id: "request-and-latency";
}

/** What these answers ask for and cannot both have. */
export const servingConflict = ({ access, tasks, switching, latency }: Answers): readonly ServingConflict[] =>
  access !== "api" && tasks !== "one" && switching === "request" && latency === "none"
    ? [{ id: "request-and-latency" }]
    : [];
