import type { HardwarePlan } from "../../estimate/hardware-plan.ts";
import type { Basis } from "../../evidence/basis.ts";
import type { Interval } from "../../interval.ts";
import type { SampledId } from "../../questions/index.ts";
import type { Technique } from "../../techniques/index.ts";
import type { Workload } from "../../workload.ts";

/** How a technique is judged for a workload: a value in [0, 1], 1 best, and what that rests on. */
export interface Criterion {
  /** The questions whose answers change its value, other than through the plan. */
  readonly reads: readonly SampledId[];
  /** Whether its value also follows from the plan. */
  readonly readsPlan: boolean;
  readonly value: (technique: Technique, workload: Workload, plan: HardwarePlan) => Interval;
  /** Up to which difference two values count as equal; each criterion says why. */
  readonly threshold: number;
  readonly basis: (technique: Technique, workload: Workload, plan: HardwarePlan) => readonly Basis[];
}
