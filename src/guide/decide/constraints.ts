import { usableBytes } from "../catalogue/gpus.ts";
import { type Placement, savers } from "../estimate/placement.ts";
import type { Technique } from "../techniques/technique.ts";
import type { Workload } from "../workload.ts";
import { gigabytes, usd } from "./words.ts";

/** Why a technique is out, with the figures. */
export interface Exclusion {
  readonly constraint: "access" | "biases" | "memory" | "latency" | "switching" | "budget" | "deadline";
  readonly detail: string;
}

const twoDigits = (value: number): string => value.toPrecision(2).replace(/e\+?(\d+)/, "e$1");

/** The first constraint that rules the technique out, or null. */
export const exclusionOf = (technique: Technique, workload: Workload, placement: Placement): Exclusion | null => {
  const { scenario } = workload;
  const managed = technique.trains === "unknown";
  if (scenario.access === "api") {
    return managed
      ? null
      : { constraint: "access", detail: "it needs the model's weights; you have a provider's interface only" };
  }
  if (managed)
    return { constraint: "access", detail: "it is for models whose weights cannot be had; you can have them" };
  if (technique.trains === "biases" && technique.trainableParameters(workload.architecture, {}) === 0) {
    return { constraint: "biases", detail: `${workload.modelName} has no bias parameters to train` };
  }
  if (!technique.mergeable && scenario.latency === "none") {
    return { constraint: "latency", detail: "it cannot be merged into the weights, and inference may not get slower" };
  }
  if (!technique.swappable && workload.perRequest) {
    return {
      constraint: "switching",
      detail: "every variant is a whole model, and variants are chosen request by request",
    };
  }
  if (!placement.fits) {
    const used = placement.savers.map((id) => savers[id]).join(", ");
    return {
      constraint: "memory",
      detail: `it needs about ${gigabytes(placement.memory.total)} GB a GPU even with ${used}; a ${placement.gpu.name} has ${gigabytes(usableBytes(placement.gpu))} GB for it`,
    };
  }
  if (placement.costUsd && placement.costUsd.low > workload.budgetUsd) {
    return {
      constraint: "budget",
      detail: `it costs at least ${usd(placement.costUsd.low)} a run; the budget ends at $${workload.budgetUsd}`,
    };
  }
  if (placement.hours && placement.hours.low > workload.deadlineHours) {
    return {
      constraint: "deadline",
      detail: `it takes at least ${twoDigits(placement.hours.low)} hours; there are ${workload.deadlineHours}`,
    };
  }
  return null;
};
