import { claims } from "./claims.ts";
import { formulas } from "./formulas.ts";
import { reference } from "./reference.ts";

export const details = {
  claims,
  formulas,
  reference,
};
