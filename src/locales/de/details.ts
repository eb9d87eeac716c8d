import { claims } from "./claims.ts";
import { dataFile } from "./dataFile.ts";
import { formulas } from "./formulas.ts";
import { reference } from "./reference.ts";
import { services } from "./services.ts";
import { statement } from "./statement.ts";
import { timeline } from "./timeline.ts";
import { working } from "./working.ts";

export const details = {
  claims,
  dataFile,
  formulas,
  reference,
  services,
  statement,
  timeline,
  working,
};
