import { advice } from "./advice.ts";
import { claims } from "./claims.ts";
import { decision } from "./decision.ts";
import { estimates } from "./estimates.ts";
import { evidence } from "./evidence.ts";
import { formulas } from "./formulas.ts";
import { problems } from "./problems.ts";
import { profiles } from "./profiles.ts";
import { recipes } from "./recipes.ts";
import { whys } from "./whys.ts";
import { working } from "./working.ts";

/** What everything after the first screens says. */
export const later = {
  advice,
  claims,
  decision,
  estimates,
  evidence,
  formulas,
  problems,
  profiles,
  recipes,
  whys,
  working,
};

export type Later = typeof later;
