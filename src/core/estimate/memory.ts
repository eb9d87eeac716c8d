import type { Architecture } from "../catalogue/architecture.ts";
import { contextBytes } from "../catalogue/gpus.ts";
import type { Technique } from "../techniques/index.ts";
import { type AllocatorLoad, reservedBytes } from "./allocator.ts";
import { type MemoryCalibration, memoryCalibration } from "./calibration.ts";
import { logitBlockBytes } from "./loss.ts";
import type { Run } from "./run.ts";
import { evaluated, instantsOf, type Moment, peakOf, termsAt } from "./step/moments.ts";
import { type MemoryPart, memoryParts } from "./terms.ts";

/**
 * Bytes on one GPU at the peak of a step: by part, allocated, reserved, its plausible range, and
 * what the device shows.
 */
export type MemoryEstimate = Readonly<Record<MemoryPart | "allocated" | "total" | "low" | "high" | "device", number>>;

/** What the allocator's reserve depends on at each of these instants. */
export const allocatorLoads = (
  model: Architecture,
  technique: Technique,
  run: Run,
  instants: readonly Moment[],
): readonly AllocatorLoad[] => {
  const inTraining = logitBlockBytes(model, technique, run);
  const inEvaluation = run.evaluation ? logitBlockBytes(model, technique, evaluated(run, run.evaluation)) : 0;
  return instants.map(({ id, bytes: allocated, gradients, lasting: resident }) => ({
    allocated,
    logitBlock: id === "evaluation" ? inEvaluation : inTraining,
    gradients,
    resident,
  }));
};

/**
 * The instant at which the allocator reserves most, for the middle of its range: it seldom gives
 * back, so this one decides, and not always the one at which most is allocated.
 */
export const mostReserved = (
  model: Architecture,
  technique: Technique,
  run: Run,
  instants: readonly Moment[],
): AllocatorLoad => {
  const loads = allocatorLoads(model, technique, run, instants);
  const reserved = loads.map((load) => reservedBytes(load, memoryCalibration).mid);
  return loads[reserved.indexOf(Math.max(...reserved))] as AllocatorLoad;
};

const noParts = Object.fromEntries(memoryParts.map((part) => [part, 0])) as Record<MemoryPart, number>;

/** Peak memory of one GPU of the run. Whole bytes. */
export const memoryEstimate = (
  model: Architecture,
  technique: Technique,
  run: Run,
  instants: readonly Moment[] = instantsOf(model, technique, run),
  terms: MemoryCalibration = memoryCalibration,
): MemoryEstimate => {
  const parts: Record<MemoryPart, number> = { ...noParts };
  for (const { part, bytes } of termsAt(peakOf(instants))) parts[part] += bytes;
  let allocated = 0;
  for (const part of memoryParts) {
    parts[part] = Math.round(parts[part]);
    allocated += parts[part];
  }
  const reserved = { low: 0, mid: 0, high: 0 };
  for (const load of allocatorLoads(model, technique, run, instants)) {
    const { low, mid, high } = reservedBytes(load, terms);
    reserved.low = Math.max(reserved.low, low);
    reserved.mid = Math.max(reserved.mid, mid);
    reserved.high = Math.max(reserved.high, high);
  }
  const correction = run.correction?.memory ?? 1;
  const total = Math.max(allocated, Math.round(correction * Math.max(allocated, reserved.mid)));
  return {
    ...parts,
    framework: total - allocated,
    allocated,
    total,
    low: Math.min(total, Math.round(correction * reserved.low)),
    high: Math.max(total, Math.round(correction * reserved.high)),
    device: total + contextBytes,
  };
};
