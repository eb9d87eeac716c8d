import { messages } from "../../locales/index.ts";
import { gigabytes, listed, number, significant, usd } from "../../locales/transitional.ts";
import { usableBytes } from "../catalogue/gpus.ts";
import type { HardwarePlan } from "../estimate/hardware-plan.ts";
import type { Technique } from "../techniques/index.ts";
import { modelNameIn, type Workload } from "../workload.ts";
import type { ConstraintId } from "./constraints.ts";

type Detail = (technique: Technique, workload: Workload, plan: HardwarePlan) => string;

const words = () => messages.decision.excluded;

const details: Readonly<Record<ConstraintId, Detail>> = {
  access: ({ trains }) => (trains === "unknown" ? words().managed : words().noWeights),
  biases: (_, workload) => words().biases(modelNameIn(workload)),
  latency: () => words().latency,
  switching: (_, { variants }) => words().switching(number(variants)),
  memory: (_, __, { memory, memoryOptimizations, gpu, gpuCount }) =>
    words().memory({
      needs: gigabytes(memory.total),
      gpuCount,
      savers: listed(memoryOptimizations.map((id) => messages.estimates.savers[id])),
      gpu: gpu.name,
      has: gigabytes(usableBytes(gpu)),
    }),
  budget: (_, { budgetUsd }, { costUsd }) => words().budget(usd(costUsd?.low ?? 0), usd(budgetUsd)),
  deadline: (_, { deadlineHours }, { hours }) => words().deadline(significant(hours?.low ?? 0), number(deadlineHours)),
};

/** Why a technique is out, with the figures. */
export interface Exclusion {
  readonly constraint: ConstraintId;
  readonly detail: string;
}

/** The exclusion in words. */
export const exclusionBy = (constraint: ConstraintId, ...subject: Parameters<Detail>): Exclusion => ({
  constraint,
  detail: details[constraint](...subject),
});
