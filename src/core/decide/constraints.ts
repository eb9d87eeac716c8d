import type { Placement } from "../estimate/placement.ts";
import type { Technique } from "../techniques/technique.ts";
import type { Workload } from "../workload.ts";

/** Whether a requirement rules a technique out. The placement is asked for only where the answers alone do not decide. */
type Violated = (technique: Technique, workload: Workload, placement: () => Placement) => boolean;

const managed = ({ trains }: Technique): boolean => trains === "unknown";

/** Every constraint, in the order in which the first that is violated is named. */
const constraints = {
  access: (technique, { scenario }) => (scenario.access === "api") !== managed(technique),
  biases: (technique, { architecture }) =>
    technique.trains === "biases" && technique.trainableParameters(architecture, {}) === 0,
  latency: ({ mergeable }, { scenario }) => !mergeable && scenario.latency === "none",
  switching: ({ swappable }, { perRequest }) => !swappable && perRequest,
  memory: (technique, _, placement) => !managed(technique) && !placement().fits,
  budget: (technique, { budgetUsd }, placement) => !managed(technique) && (placement().costUsd?.low ?? 0) > budgetUsd,
  deadline: (technique, { deadlineHours }, placement) =>
    !managed(technique) && (placement().hours?.low ?? 0) > deadlineHours,
} as const satisfies Readonly<Record<string, Violated>>;

export type ConstraintId = keyof typeof constraints;

const constraintIds = Object.keys(constraints) as readonly ConstraintId[];

/** The first constraint that rules the technique out, or null. */
export const constraintAgainst = (
  technique: Technique,
  workload: Workload,
  placement: () => Placement,
): ConstraintId | null => constraintIds.find((id) => constraints[id](technique, workload, placement)) ?? null;
