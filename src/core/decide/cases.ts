import { type Placement, placementOf } from "../estimate/placement.ts";
import { criterionIds } from "../questions/index.ts";
import { techniques } from "../techniques/index.ts";
import type { Technique } from "../techniques/technique.ts";
import { type Scenario, type Workload, workloadOf } from "../workload.ts";
import { type ConstraintId, constraintAgainst } from "./constraints.ts";
import { criteria } from "./criteria/index.ts";

/** Values are rounded so far that the last bits, in which engines may differ, do not count. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A technique in one scenario. What is ruled out by the answers alone is not worked out further until it is shown. */
export class Case {
  readonly technique: Technique;
  readonly workload: Workload;
  /** What rules it out, or null. */
  readonly against: ConstraintId | null;
  #placement: Placement | null = null;
  #values: Float64Array | null = null;

  constructor(technique: Technique, workload: Workload) {
    this.technique = technique;
    this.workload = workload;
    this.against = constraintAgainst(technique, workload, () => this.placement);
  }

  get placement(): Placement {
    this.#placement ??= placementOf(this.technique, this.workload);
    return this.#placement;
  }

  /** Low, middle and high value of each criterion in turn. */
  get values(): Float64Array {
    this.#values ??= this.#judged();
    return this.#values;
  }

  #judged(): Float64Array {
    const values = new Float64Array(3 * criterionIds.length);
    for (const [index, id] of criterionIds.entries()) {
      const { low, mid, high } = criteria[id].value(this.technique, this.workload, this.placement);
      values[3 * index] = rounded(low);
      values[3 * index + 1] = rounded(mid);
      values[3 * index + 2] = rounded(high);
    }
    return values;
  }
}

/** Scenarios worked out before; flips ask for the same ones again and again. */
const known = new Map<string, readonly Case[]>();
const mostKnown = 20_000;

/** Every technique in that scenario, in the order of `techniques`. */
export const casesOf = (scenario: Scenario): readonly Case[] => {
  const key = JSON.stringify(scenario);
  const before = known.get(key);
  if (before) return before;
  const workload = workloadOf(scenario);
  const cases = techniques.map((technique) => new Case(technique, workload));
  if (known.size >= mostKnown) known.clear();
  known.set(key, cases);
  return cases;
};
