import { usableBytes } from "../catalogue/gpus.ts";
import { type Placement, savers } from "../estimate/placement.ts";
import type { Technique } from "../techniques/technique.ts";
import type { Workload } from "../workload.ts";
import type { ConstraintId } from "./constraints.ts";
import { gigabytes, listed, usd } from "./words.ts";

type Detail = (technique: Technique, workload: Workload, placement: Placement) => string;

const twoDigits = (value: number): string => Number(value.toPrecision(2)).toLocaleString("en");

const details: Readonly<Record<ConstraintId, Detail>> = {
  access: ({ trains }) =>
    trains === "unknown"
      ? "it is for models whose weights cannot be had; you can have them"
      : "it needs the model's weights; you have a provider's interface only",
  biases: (_, { modelName }) => `${modelName} has no bias parameters to train`,
  latency: () => "it cannot be merged into the weights, and inference may not get slower",
  switching: (_, { variants }) =>
    `every variant is a whole model, and one of ${variants} variants is chosen at each request`,
  memory: (_, __, { memory, savers: used, gpu, gpuCount }) =>
    `it needs about ${gigabytes(memory.total)} GB${gpuCount === 1 ? "" : " on each GPU"} even with ${listed(
      used.map((id) => savers[id]),
    )}; a ${gpu.name} has ${gigabytes(usableBytes(gpu))} GB for it`,
  budget: (_, { budgetUsd }, { costUsd }) =>
    `it costs at least ${usd(costUsd?.low ?? 0)} a run; the budget ends at $${budgetUsd.toLocaleString("en")}`,
  deadline: (_, { deadlineHours }, { hours }) =>
    `it takes at least ${twoDigits(hours?.low ?? 0)} hours; there are ${deadlineHours}`,
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
