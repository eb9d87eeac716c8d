import type { CriterionId } from "../../questions/index.ts";
import type { Criterion } from "./criterion.ts";
import { modularity } from "./modularity.ts";
import { quality } from "./quality.ts";
import { retention } from "./retention.ts";
import { servingCost } from "./serving-cost.ts";
import { simplicity } from "./simplicity.ts";
import { trainingCost } from "./training-cost.ts";

/** How each criterion judges a technique. */
export const criteria: Readonly<Record<CriterionId, Criterion>> = {
  quality,
  "training-cost": trainingCost,
  "serving-cost": servingCost,
  modularity,
  retention,
  simplicity,
};
