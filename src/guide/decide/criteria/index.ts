import type { Placement } from "../../estimate/placement.ts";
import type { CriterionId } from "../../questions/index.ts";
import type { Technique } from "../../techniques/technique.ts";
import type { Workload } from "../../workload.ts";
import type { Judgement } from "./measured.ts";
import { modularity } from "./modularity.ts";
import { quality } from "./quality.ts";
import { retention } from "./retention.ts";
import { servingCost } from "./serving-cost.ts";
import { simplicity } from "./simplicity.ts";
import { trainingCost } from "./training-cost.ts";

/** How each criterion judges a technique for a workload: a value in [0, 1], 1 best, and what it rests on. */
export const criteria: Readonly<
  Record<CriterionId, (technique: Technique, workload: Workload, placement: Placement) => Judgement>
> = {
  quality,
  "training-cost": trainingCost,
  "serving-cost": servingCost,
  modularity,
  retention,
  simplicity,
};
