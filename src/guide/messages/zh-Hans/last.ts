import { claims } from "./claims.ts";
import { evidence } from "./evidence.ts";
import { formulas } from "./formulas.ts";
import { profiles } from "./profiles.ts";
import { recipes } from "./recipes.ts";
import { whys } from "./whys.ts";
import { working } from "./working.ts";

export const last = {
  claims,
  evidence,
  formulas,
  profiles,
  recipes,
  whys,
  working,
};
