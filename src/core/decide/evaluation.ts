import type { HardwarePlan, Planner } from "../estimate/hardware-plan.ts";
import { criterionIds } from "../questions/index.ts";
import type { Technique } from "../techniques/index.ts";
import type { Workload } from "../workload.ts";
import { type ConstraintId, violatedConstraint } from "./constraints.ts";
import { criteria } from "./criteria/index.ts";

/** Values are rounded so far that the last bits, in which JavaScript engines may differ, do not count. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * A technique in one scenario. What the answers alone rule out is not planned or judged until it is shown.
 */
export class Evaluation {
  readonly technique: Technique;
  readonly workload: Workload;
  /** The constraint that rules it out, or null. */
  readonly violated: ConstraintId | null;
  readonly #planner: Planner;
  #plan: HardwarePlan | null = null;
  #values: Float64Array | null = null;

  constructor(technique: Technique, workload: Workload, planner: Planner) {
    this.technique = technique;
    this.workload = workload;
    this.#planner = planner;
    this.violated = violatedConstraint(technique, workload, () => this.plan);
  }

  get plan(): HardwarePlan {
    this.#plan ??= this.#planner.planFor(this.technique, this.workload);
    return this.#plan;
  }

  /** Low, middle and high value of each criterion in turn. */
  get values(): Float64Array {
    this.#values ??= this.#judge();
    return this.#values;
  }

  #judge(): Float64Array {
    const values = new Float64Array(3 * criterionIds.length);
    for (const [index, id] of criterionIds.entries()) {
      const { low, mid, high } = criteria[id].value(this.technique, this.workload, this.plan);
      values[3 * index] = rounded(low);
      values[3 * index + 1] = rounded(mid);
      values[3 * index + 2] = rounded(high);
    }
    return values;
  }
}
