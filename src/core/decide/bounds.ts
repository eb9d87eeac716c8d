import { type Answers, isOpen } from "../answers.ts";
import type { Platform } from "../catalogue/gpus.ts";
import { openServices, services } from "../evidence/services.ts";
import { chanceWithin, type Interval } from "../interval.ts";
import { techniqueOf } from "../techniques/index.ts";
import type { Standing } from "./ranking.ts";

/**
 * Why nobody can be certain of the first, however often it wins; `most` is what its confidence may
 * be at most.
 */
export type Bound =
  /** Which service is at hand was not asked: as many of those that were read take newcomers. */
  | { readonly id: "service-open"; readonly most: number; readonly open: number; readonly all: number }
  /** No run on such a GPU was measured. */
  | {
      readonly id: "platform-unmeasured";
      readonly most: number;
      readonly gpuName: string;
      readonly platform: Platform;
    }
  /** The run may take longer than there is time. */
  | { readonly id: "deadline-tight"; readonly most: number; readonly hours: Interval; readonly deadlineHours: number }
  /** The run may cost more than there is money. */
  | { readonly id: "budget-tight"; readonly most: number; readonly costUsd: Interval; readonly budgetUsd: number };

/**
 * On a platform without a measured run: the range of an estimate is meant to hold nine runs in ten
 * where some were measured.
 */
const mostUnmeasured = 0.9;

/** The time and the money that were given, where the run may need more. */
const limitsOn = ({ plan, workload }: Standing, answers: Answers): readonly Bound[] => {
  const { hours, costUsd } = plan;
  const { deadlineHours, budgetUsd } = workload;
  return [
    ...(hours && hours.high > deadlineHours && !isOpen(answers, "deadline")
      ? [{ id: "deadline-tight", most: chanceWithin(hours, deadlineHours), hours, deadlineHours } as const]
      : []),
    ...(costUsd && costUsd.high > budgetUsd && !isOpen(answers, "budget")
      ? [{ id: "budget-tight", most: chanceWithin(costUsd, budgetUsd), costUsd, budgetUsd } as const]
      : []),
  ];
};

/** What bounds the confidence in the first. */
export const boundsOn = (standing: Standing, answers: Answers): readonly Bound[] => {
  const { technique, plan } = standing;
  if (techniqueOf(technique).trains === "unknown") {
    const [open, all] = [openServices.length, services.length];
    return [{ id: "service-open", most: open / all, open, all }];
  }
  const { name, platform } = plan.gpu;
  return [
    ...(platform ? [{ id: "platform-unmeasured", most: mostUnmeasured, gpuName: name, platform } as const] : []),
    ...limitsOn(standing, answers),
  ];
};

/** A share of the draws, held to what those bounds allow. */
export const boundedBy = (share: number, bounds: readonly Bound[]): number =>
  Math.min(share, ...bounds.map(({ most }) => most));
