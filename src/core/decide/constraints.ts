import { totalParameters } from "../catalogue/parameters.ts";
import type { HardwarePlan } from "../estimate/hardware-plan.ts";
import { quantizingSoftware } from "../estimate/quantizing.ts";
import type { Technique } from "../techniques/index.ts";
import type { Workload } from "../workload.ts";

/**
 * Whether a requirement rules a technique out. The plan is made only where the answers alone do not
 * decide.
 */
type Violated = (technique: Technique, workload: Workload, plan: () => HardwarePlan) => boolean;

/**
 * The least share of a model's parameters that its biases make up where training them alone is
 * worth a try: a tenth of BERT's, on which it was shown (claim bitfit-small). Encoders, GPT-2, OPT,
 * Pythia and Phi-2 are above it; models with biases on a few projections are far below.
 */
const leastBiasShare = 1e-4;

const managed = ({ trains }: Technique): boolean => trains === "unknown";

/** Every constraint, in the order in which the first that is violated is named. */
const constraints = {
  access: (technique, { scenario }) => (scenario.access === "api") !== managed(technique),
  biases: (technique, { architecture }) =>
    technique.trains === "biases" &&
    technique.trainableParameters(architecture, {}) < leastBiasShare * totalParameters(architecture),
  quantization: ({ baseQuantization }, { architecture, training }) =>
    baseQuantization !== "none" && quantizingSoftware(architecture, training.method) === null,
  latency: ({ mergeable }, { scenario }) => !mergeable && scenario.latency === "none",
  switching: ({ servedPerRequest }, { perRequest }) => !servedPerRequest && perRequest,
  sharding: ({ refusesSharding }, _, plan) => refusesSharding === true && plan().gpuCount > 1 && !plan().fits,
  memory: (technique, _, plan) => !managed(technique) && !plan().fits,
  budget: (technique, { budgetUsd }, plan) => !managed(technique) && (plan().costUsd?.low ?? 0) > budgetUsd,
  deadline: (technique, { deadlineHours }, plan) => !managed(technique) && (plan().hours?.low ?? 0) > deadlineHours,
} as const satisfies Readonly<Record<string, Violated>>;

export type ConstraintId = keyof typeof constraints;

const constraintIds = Object.keys(constraints) as readonly ConstraintId[];

/** The first constraint that rules the technique out, or null. */
export const violatedConstraint = (
  technique: Technique,
  workload: Workload,
  plan: () => HardwarePlan,
): ConstraintId | null => constraintIds.find((id) => constraints[id](technique, workload, plan)) ?? null;
