import type { HardwarePlan, Planner } from "../estimate/hardware-plan.ts";
import { chanceThatFits } from "../estimate/room.ts";
import { criterionIds, type SampledId } from "../questions/index.ts";
import type { Technique } from "../techniques/index.ts";
import type { Workload } from "../workload.ts";
import { type ConstraintId, violatedConstraint } from "./constraints.ts";
import { criteria } from "./criteria/index.ts";
import { techniqueForJob } from "./job-settings.ts";

/**
 * Values are rounded so far that the last bits, in which JavaScript engines may differ, do not
 * count.
 */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The questions whose answers change where a technique runs, and what that takes. */
const planReads: readonly SampledId[] = [
  "model",
  "goal",
  "feedback",
  "length",
  "examples",
  "epochs",
  "gpu",
  "gpus",
  "deadline",
];

/**
 * What of a scenario's evaluations stays the same in another that differs from it in the answers to
 * some questions.
 */
export interface Unchanged {
  readonly plan: boolean;
  /** By criterion, in their order, unless the plan changes it. */
  readonly values: readonly boolean[];
}

export const unchangedBy = (changed: readonly SampledId[]): Unchanged => {
  const isUnchanged = (reads: readonly SampledId[]): boolean => !changed.some((id) => reads.includes(id));
  return { plan: isUnchanged(planReads), values: criterionIds.map((id) => isUnchanged(criteria[id].reads)) };
};

/** A technique's evaluation in a scenario much like this one, and what stays the same. */
interface Precedent {
  readonly evaluation: Evaluation;
  readonly unchanged: Unchanged;
}

/**
 * A technique in one scenario. What the answers alone rule out is not planned or judged until it is
 * shown.
 */
export class Evaluation {
  /** With the settings that the job asks for. */
  readonly technique: Technique;
  readonly workload: Workload;
  /** The constraint that rules it out, or null. */
  readonly violated: ConstraintId | null;
  readonly #planner: Planner;
  #plan: HardwarePlan | null = null;
  #values: Float64Array | null = null;
  /** Values of the precedent, and which of them hold here too. */
  readonly #earlier: { readonly values: Float64Array; readonly hold: readonly boolean[] } | null = null;

  constructor(technique: Technique, workload: Workload, planner: Planner, precedent: Precedent | null = null) {
    this.technique = techniqueForJob(technique, workload);
    this.workload = workload;
    this.#planner = planner;
    if (precedent) {
      const { evaluation, unchanged } = precedent;
      if (unchanged.plan) this.#plan = evaluation.#plan;
      const hasPlan = this.#plan !== null;
      const holds = criterionIds.map(
        (id, index) => unchanged.values[index] === true && (hasPlan || !criteria[id].readsPlan),
      );
      if (evaluation.#values) this.#earlier = { values: evaluation.#values, hold: holds };
    }
    this.violated = violatedConstraint(this.technique, workload, () => this.plan);
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
      if (this.#earlier?.hold[index]) {
        for (let cell = 3 * index; cell < 3 * index + 3; cell += 1) values[cell] = this.#earlier.values[cell] as number;
        continue;
      }
      const { low, mid, high } = criteria[id].value(this.technique, this.workload, this.plan);
      values[3 * index] = rounded(low);
      values[3 * index + 1] = rounded(mid);
      values[3 * index + 2] = rounded(high);
    }
    return values;
  }
}

/** How likely it can be had, 0 to 1: 0 where something rules it out, else how likely its run fits. */
export const chanceAllowed = (evaluation: Evaluation): number => {
  if (evaluation.violated !== null) return 0;
  return evaluation.technique.trains === "unknown" ? 1 : chanceThatFits(evaluation.plan);
};

/** How likely its memory runs out, 0 to 1; what is ruled out by something else is not planned for that. */
export const chanceOfRunningOut = (evaluation: Evaluation): number =>
  evaluation.violated === null ? 1 - chanceAllowed(evaluation) : Number(evaluation.violated === "memory");
