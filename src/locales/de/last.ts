import { charts } from "./charts.ts";
import { claims } from "./claims.ts";
import { embed } from "./embed.ts";
import { evidence } from "./evidence.ts";
import { formulas } from "./formulas.ts";
import { recipes } from "./recipes.ts";
import { reference } from "./reference.ts";
import { share } from "./share.ts";
import { statement } from "./statement.ts";
import { whys } from "./whys.ts";
import { working } from "./working.ts";

export const last = {
  charts,
  claims,
  embed,
  evidence,
  formulas,
  recipes,
  reference,
  share,
  statement,
  whys,
  working,
};
