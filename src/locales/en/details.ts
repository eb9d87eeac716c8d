import { claims } from "./claims.ts";
import { dataFile } from "./dataFile.ts";
import { formulas } from "./formulas.ts";
import { reference } from "./reference.ts";
import { services } from "./services.ts";
import { statement } from "./statement.ts";
import { timeline } from "./timeline.ts";
import { working } from "./working.ts";

/**
 * What people look up: what the sources found, the formulas, how figures come about, and the pages
 * that explain.
 */
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

export type Details = typeof details;
