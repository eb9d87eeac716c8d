import { claims } from "./claims.ts";
import { formulas } from "./formulas.ts";
import { reference } from "./reference.ts";

/** What people look up: what the sources found, the formulas, and the pages that explain. */
export const details = {
  claims,
  formulas,
  reference,
};

export type Details = typeof details;
