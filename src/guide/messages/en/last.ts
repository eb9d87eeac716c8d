import { claims } from "./claims.ts";
import { evidence } from "./evidence.ts";
import { formulas } from "./formulas.ts";
import { profiles } from "./profiles.ts";
import { recipes } from "./recipes.ts";
import { whys } from "./whys.ts";
import { working } from "./working.ts";

/** What is said to those who look closer: what values rest on, how they are worked out, what is known of a technique. */
export const last = {
  claims,
  evidence,
  formulas,
  profiles,
  recipes,
  whys,
  working,
};

export type Last = typeof last;
