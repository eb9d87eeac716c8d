import type { HardwarePlan } from "../../estimate/hardware-plan.ts";
import { type Basis, fromClaims } from "../../evidence/basis.ts";
import { type Interval, interval, unitInterval } from "../../interval.ts";
import { questions } from "../../questions/index.ts";
import { optionIn } from "../../questions/kinds/amount.ts";
import type { Technique } from "../../techniques/index.ts";
import type { Workload } from "../../workload.ts";
import type { Criterion } from "./criterion.ts";
import { measuredBasis } from "./measured.ts";
import digest from "./pooled.json";
import { pooledQuality } from "./pooled.ts";

/**
 * What training all weights in bf16 without fp32 masters may cost at worst, in shares of the best:
 * the largest loss of accuracy that was read for rounding updates to the nearest bf16 value (claim
 * bf16-nearest). That fine-tuning loses up to as much is a judgement: where both were run with
 * several seeds, masters were hardly ahead (claim bf16-seeds), and with a low learning rate by far
 * (claim bf16-low-rate). So the upper end stays where it is.
 */
const mostLostWithoutMasters = 0.07;

/** Claims about weights that are trained in bf16 without fp32 masters. */
export const withoutMastersClaims = ["bf16-nearest", "bf16-seeds", "bf16-low-rate"] as const;

/** What quality reads of a plan. */
type Precision = Pick<HardwarePlan, "memoryOptimizations">;

/** Whether the plan fits only because no fp32 masters stand beside the bf16 weights. */
export const isWithoutMasters = ({ memoryOptimizations }: Precision): boolean =>
  memoryOptimizations.includes("pure-bf16");

const loweredBelow = ({ low, high }: Interval, most: number): Interval => unitInterval(interval(low - most, high));

const basisOf: Criterion["basis"] = (technique: Technique, _, plan): readonly Basis[] => [
  { formula: technique.trains === "unknown" ? "unknown-method" : "pooled-quality" },
  ...measuredBasis(technique),
  ...fromClaims(technique.parityClaims),
  ...(isWithoutMasters(plan) ? fromClaims(withoutMastersClaims) : []),
];

/** How good the outputs get, against the best that fine-tuning reaches. */
export const quality = {
  reads: ["goal", "examples"],
  readsPlan: true,
  // What published comparisons call noise, against their best result: the median.
  threshold: 0.015,
  value: (technique: Technique, { scenario }: Workload, plan: Precision): Interval => {
    const job = { goal: scenario.goal, examples: optionIn(questions.examples, scenario.examples) };
    const pooled = pooledQuality(digest, technique, job);
    return isWithoutMasters(plan) ? loweredBelow(pooled, mostLostWithoutMasters) : pooled;
  },
  basis: basisOf,
} satisfies Criterion;
