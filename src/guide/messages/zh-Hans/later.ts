import { advice } from "./advice.ts";
import { decision } from "./decision.ts";
import { estimates } from "./estimates.ts";
import { problems } from "./problems.ts";

export const later = {
  advice,
  decision,
  estimates,
  problems,
};
