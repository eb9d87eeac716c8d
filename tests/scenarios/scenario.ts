import type { ConstraintId } from "../../src/core/decide/constraints.ts";
import type { ClaimId } from "../../src/core/evidence/claims/index.ts";
import type { Answers, TechniqueId } from "../../src/core/index.ts";
import { accuracyFirst, mainJob } from "../support/mainJob.ts";

/** What a specialist says must hold for a job, and what that rests on. */
export interface Scenario {
  readonly name: string;
  readonly answers: Answers;
  readonly expect: {
    /** One of these comes first; an empty list means that nothing is possible. */
    readonly winner?: readonly TechniqueId[];
    /** The first of each pair ranks before the second. */
    readonly ahead?: readonly (readonly [TechniqueId, TechniqueId])[];
    readonly ruledOut?: Readonly<Partial<Record<TechniqueId, ConstraintId>>>;
    readonly possible?: readonly TechniqueId[];
    readonly advice?: readonly string[];
    readonly noAdvice?: readonly string[];
    readonly confidenceAtLeast?: number;
    readonly confidenceAtMost?: number;
  };
  /** The claims that the expectation rests on. */
  readonly basis: readonly ClaimId[];
}

/** An everyday job to vary: one task on an 8B model with one 80 GB card, nothing extreme. */
export const everyday: Answers = { ...mainJob, gpu: "a100-80gb", budget: "100-1k" };

/** Abundant compute and data, and errors that hurt. */
export const abundant: Answers = {
  ...accuracyFirst,
  latency: "little",
  priorities: ["quality", "retention", "serving-cost", "simplicity", "training-cost", "modularity"],
};
