import { advice } from "./advice.ts";
import { builder } from "./builder.ts";
import { claims } from "./claims.ts";
import { closed } from "./closed.ts";
import { dataFile } from "./dataFile.ts";
import { evidence } from "./evidence.ts";
import { formulas } from "./formulas.ts";
import { glance } from "./glance.ts";
import { hub } from "./hub.ts";
import { issues } from "./issues.ts";
import { meanings } from "./meanings.ts";
import { notes } from "./notes.ts";
import { notices } from "./notices.ts";
import { rankingCharts } from "./rankingCharts.ts";
import { reasons } from "./reasons.ts";
import { recipes } from "./recipes.ts";
import { reference } from "./reference.ts";
import { services } from "./services.ts";
import { serving } from "./serving.ts";
import { share } from "./share.ts";
import { statement } from "./statement.ts";
import { timeline } from "./timeline.ts";
import { working } from "./working.ts";

export const details = {
  advice,
  builder,
  claims,
  closed,
  dataFile,
  evidence,
  formulas,
  glance,
  hub,
  issues,
  notices,
  meanings,
  notes,
  rankingCharts,
  reasons,
  recipes,
  reference,
  services,
  serving,
  share,
  statement,
  timeline,
  working,
};
