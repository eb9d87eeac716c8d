import { usableBytes as usableOf } from "../catalogue/gpus.ts";
import { chanceWithin, interval } from "../interval.ts";
import type { HardwarePlan, PeakBytes } from "./hardware-plan.ts";

/** Where even the highest plausible peak takes less of a GPU, memory does not run out. */
const roomy = 0.75;

/** Whether a run of that highest plausible peak may want more memory than is usable. Bytes. */
export const mayRunOut = (highBytes: number, usableBytes: number): boolean => highBytes >= roomy * usableBytes;

/**
 * How likely a run fits, 0 to 1: 1 where its highest plausible peak does, a half where its middle
 * one just does, 0 beyond. Bytes.
 */
export const chanceOfRoom = ({ total, low, high }: PeakBytes, usableBytes: number): number => {
  if (high <= usableBytes) return 1;
  return total > usableBytes ? 0 : chanceWithin(interval(low, high, total), usableBytes);
};

/** How likely a planned run fits on its GPU, 0 to 1. */
export const chanceThatFits = ({ memory, gpu }: Pick<HardwarePlan, "memory" | "gpu">): number =>
  chanceOfRoom(memory, usableOf(gpu));
