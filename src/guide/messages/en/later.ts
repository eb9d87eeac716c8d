import { advice } from "./advice.ts";
import { decision } from "./decision.ts";
import { estimates } from "./estimates.ts";
import { problems } from "./problems.ts";

/** What is said of a decision and of answers. */
export const later = {
  advice,
  decision,
  estimates,
  problems,
};

export type Later = typeof later;
