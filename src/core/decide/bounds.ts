import type { Platform } from "../catalogue/gpus.ts";
import { openServices, tuningServices } from "../evidence/services.ts";
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
    };

/**
 * On a platform without a measured run: the range of an estimate is meant to hold nine runs in ten
 * where some were measured.
 */
const mostUnmeasured = 0.9;

/** What bounds the confidence in the first. */
export const boundsOn = ({ technique, plan }: Standing): readonly Bound[] => {
  if (techniqueOf(technique).trains === "unknown") {
    const [open, all] = [openServices.length, tuningServices.length];
    return [{ id: "service-open", most: open / all, open, all }];
  }
  const { name, platform } = plan.gpu;
  return platform ? [{ id: "platform-unmeasured", most: mostUnmeasured, gpuName: name, platform }] : [];
};

/** A share of the draws, held to what those bounds allow. */
export const boundedBy = (share: number, bounds: readonly Bound[]): number =>
  Math.min(share, ...bounds.map(({ most }) => most));
