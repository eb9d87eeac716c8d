import { contextBytes, type Gpu } from "../catalogue/gpus.ts";
import type { Place } from "../check/files/source.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { Run } from "../estimate/run.ts";
import type { MomentId } from "../estimate/step/moments.ts";
import { type Adjustment, type AdjustmentId, batchSizeIn } from "./adjust.ts";
import type { Measured } from "./facts.ts";
import { isMemoryOf } from "./gpu-name.ts";
import { type PlannedRun, secondsOfStep } from "./planned.ts";
import { isComplete, type MemoryRow, othersBytes, type TimeRow } from "./rows.ts";

/** What each cause other than a setting tells, in ids and figures. */
interface ObservationFacts {
  /** It ran out of memory: what it had and asked for is the least that it needs. */
  readonly "ran-out": {
    readonly moment: MomentId | null;
    readonly triedBytes: number;
    readonly freeBytes: number | null;
    readonly capacityBytes: number;
  };
  readonly "ended-early": { readonly done: number; readonly updates: number };
  readonly "other-process": { readonly bytes: number; readonly isBefore: boolean };
  readonly "memory-limit": { readonly allowedBytes: number; readonly capacityBytes: number };
  readonly "memory-of-gpu": { readonly bytes: number; readonly gpuName: string };
  /** What this process holds outside PyTorch's allocator. */
  readonly context: { readonly measuredBytes: number; readonly assumedBytes: number };
  /** Reserved beyond what is allocated. */
  readonly fragmentation: { readonly measuredBytes: number; readonly predictedBytes: number };
  readonly "private-pools": { readonly bytes: number };
  readonly retries: { readonly count: number };
  readonly "evaluation-peak": object;
  readonly "long-text": { readonly tokens: number; readonly length: number };
  readonly "update-batch": { readonly measured: number; readonly stated: number };
  readonly trainable: { readonly measured: number; readonly stated: number };
  readonly "low-utilization": { readonly share: number };
  readonly updates: { readonly measured: number; readonly stated: number };
  readonly "evaluation-time": { readonly seconds: number; readonly share: number };
}

type Observation = {
  [Each in keyof ObservationFacts]: {
    readonly id: Each;
    readonly place: Place;
    readonly facts: ObservationFacts[Each];
  };
}[keyof ObservationFacts];

/** A setting that was another than stated. */
type SettingCause = { [Id in AdjustmentId]: Omit<Adjustment<Id>, "change"> }[AdjustmentId];

/**
 * Something that explains a difference, by what a file says. `bytes` and `secondsPerStep` are how
 * much more it makes, by the estimate or by the file; null where neither tells.
 */
export type Cause = (Observation | SettingCause) & {
  readonly bytes: number | null;
  readonly secondsPerStep: number | null;
};

export type CauseId = Cause["id"];

/** What causes are looked for in. */
export interface CausesAbout {
  readonly measured: Measured;
  readonly planned: PlannedRun;
  /** The run with what the files say of it. */
  readonly run: Run;
  /** The GPU that the files name. */
  readonly named: Gpu | null;
  readonly stated: Estimate;
  readonly predicted: Estimate;
  readonly adjustments: readonly Adjustment[];
  readonly estimateOf: (run: Run) => Estimate;
  readonly perStep: TimeRow;
  readonly memory: readonly MemoryRow[];
}

/** Below this the GPU waits for something else. */
const busyUtilization = 0.75;

/** What a desktop and a driver hold, and what a context may differ by. */
const usualIdleBytes = 1e9;
const usualContextSpread = 0.3e9;

/** Shares of the whole that are not worth a word. */
const smallShare = 0.05;

const part = <Id extends keyof ObservationFacts>(
  id: Id,
  place: Place,
  facts: ObservationFacts[Id],
  effect: { readonly bytes?: number; readonly secondsPerStep?: number } = {},
): Cause => ({ id, place, facts, bytes: effect.bytes ?? null, secondsPerStep: effect.secondsPerStep ?? null }) as Cause;

const settingCauses = ({ adjustments, planned, stated, estimateOf }: CausesAbout): readonly Cause[] => {
  const before = secondsOfStep(planned.run, stated)?.mid ?? null;
  return adjustments.map(({ change, ...adjustment }) => {
    const run = { ...planned.run, ...change };
    const alone = estimateOf(run);
    const after = secondsOfStep(run, alone)?.mid ?? null;
    return {
      ...adjustment,
      bytes: alone.memory.perGpuBytes.total - stated.memory.perGpuBytes.total,
      secondsPerStep: before === null || after === null ? null : after - before,
    } as Cause;
  });
};

const outOfMemoryCauses = ({ measured, predicted }: CausesAbout): readonly Cause[] => {
  const { outOfMemory } = measured;
  if (!outOfMemory) return [];
  const { place, moment, triedBytes, freeBytes, capacityBytes, allowedBytes, privateBytes } = outOfMemory;
  return [
    part("ran-out", place, { moment, triedBytes, freeBytes, capacityBytes }),
    ...(allowedBytes !== null && allowedBytes < capacityBytes * (1 - smallShare)
      ? [part("memory-limit", place, { allowedBytes, capacityBytes })]
      : []),
    ...(privateBytes ? [part("private-pools", place, { bytes: privateBytes }, { bytes: privateBytes })] : []),
    ...(moment === "evaluation" && predicted.memory.peak !== "evaluation" ? [part("evaluation-peak", place, {})] : []),
  ];
};

const memoryCauses = ({ measured, planned, run, named, predicted, memory }: CausesAbout): readonly Cause[] => {
  const found: Cause[] = [];
  const { device, retries } = measured.memory;
  const { outOfMemory, processes } = measured;
  const others = othersBytes(measured, run);
  const othersPlace = outOfMemory?.othersBytes.length ? outOfMemory.place : (processes?.place ?? device?.place);
  if (others !== null && others > usualIdleBytes && othersPlace) {
    const isBefore = othersPlace === device?.place;
    found.push(part("other-process", othersPlace, { bytes: others, isBefore }, { bytes: others }));
  }
  const capacity = outOfMemory?.capacityBytes ?? device?.totalBytes ?? null;
  const capacityPlace = outOfMemory?.place ?? device?.place;
  if (capacity !== null && capacityPlace && planned.gpu && !named && !isMemoryOf(planned.gpu, capacity)) {
    found.push(part("memory-of-gpu", capacityPlace, { bytes: capacity, gpuName: planned.gpu.name }));
  }
  const [allocated, reserved, onDevice] = memory.map((row) => row.measured);
  const outside = onDevice && reserved ? onDevice - reserved : null;
  const outsidePlace = processes?.place ?? outOfMemory?.place ?? device?.place;
  // Of memory that the file counts otherwise the difference may be less than nothing.
  if (outside !== null && outsidePlace && Math.abs(outside - contextBytes) > usualContextSpread && outside > 0) {
    found.push(
      part(
        "context",
        outsidePlace,
        { measuredBytes: outside, assumedBytes: contextBytes },
        { bytes: outside - contextBytes },
      ),
    );
  }
  const { total, allocated: predictedAllocated } = predicted.memory.perGpuBytes;
  const reservePlace = outOfMemory?.place ?? measured.memory.reserved?.place;
  if (allocated && reserved && reservePlace) {
    // Both measured figures include the request that failed.
    const kept = outOfMemory ? outOfMemory.reservedBytes - outOfMemory.allocatedBytes : reserved - allocated;
    const expected = total - predictedAllocated;
    if (Math.abs(kept - expected) > total * smallShare) {
      found.push(
        part(
          "fragmentation",
          reservePlace,
          { measuredBytes: kept, predictedBytes: expected },
          { bytes: kept - expected },
        ),
      );
    }
  }
  if (retries && retries.value > 0) found.push(part("retries", retries.place, { count: retries.value }));
  return found;
};

const trainingCauses = (about: CausesAbout): readonly Cause[] => {
  const { measured, planned, run, stated, perStep } = about;
  const { training, time, memory } = measured;
  const found: Cause[] = [];
  const { trainableParameters, updates, updatesDone, longText } = training;
  const batchSize = batchSizeIn(measured, run);
  if (
    trainableParameters &&
    stated.trainableParameters > 0 &&
    Math.abs(trainableParameters.value / stated.trainableParameters - 1) > 0.005
  ) {
    found.push(
      part("trainable", trainableParameters.place, {
        measured: trainableParameters.value,
        stated: stated.trainableParameters,
      }),
    );
  }
  const batch = run.microBatchSize * run.gradientAccumulation * run.gpuCount;
  if (batchSize && batchSize.value !== batch) {
    found.push(part("update-batch", batchSize.place, { measured: batchSize.value, stated: batch }));
  }
  if (longText && longText.value > planned.run.sequenceLength) {
    found.push(part("long-text", longText.place, { tokens: longText.value, length: planned.run.sequenceLength }));
  }
  if (updates && updatesDone && updatesDone.value < updates.value && !measured.outOfMemory) {
    found.push(part("ended-early", updatesDone.place, { done: updatesDone.value, updates: updates.value }));
  }
  if (updates && planned.updates !== null && Math.abs(updates.value / planned.updates - 1) > smallShare) {
    found.push(part("updates", updates.place, { measured: updates.value, stated: planned.updates }));
  }
  const { device } = memory;
  if (device && device.utilization !== null && device.utilization < busyUtilization) {
    const waits = perStep.measured === null ? {} : { secondsPerStep: perStep.measured * (1 - device.utilization) };
    found.push(part("low-utilization", device.place, { share: device.utilization }, waits));
  }
  if (time.evaluationSeconds && time.totalSeconds && time.totalSeconds.value > 0) {
    const share = time.evaluationSeconds.value / time.totalSeconds.value;
    if (share > smallShare) {
      found.push(
        part("evaluation-time", time.evaluationSeconds.place, { seconds: time.evaluationSeconds.value, share }),
      );
    }
  }
  return found;
};

/** Said first, whatever they amount to: they tell what was measured at all. */
const first: readonly CauseId[] = ["ran-out", "ended-early", "other-gpu", "memory-of-gpu"];

/**
 * What explains the difference, only as far as the files support it: first what tells which run was
 * measured, then by how much of memory or time each amounts to, then what nobody can put a figure on.
 */
export const causesOf = (about: CausesAbout): readonly Cause[] => {
  const causes = [
    ...outOfMemoryCauses(about),
    ...settingCauses(about),
    ...memoryCauses(about),
    ...trainingCauses(about),
    ...(about.predicted.memory.peak === "evaluation" &&
    isComplete(about.measured) &&
    about.measured.time.evaluationSeconds &&
    about.planned.run.evaluation !== null
      ? [part("evaluation-peak", about.measured.time.evaluationSeconds.place, {})]
      : []),
  ];
  const total = about.predicted.memory.perGpuBytes.total;
  const step = about.perStep.predicted?.mid ?? about.perStep.measured ?? Number.POSITIVE_INFINITY;
  const weight = ({ id, bytes, secondsPerStep }: Cause): number =>
    first.includes(id)
      ? 1e6 - first.indexOf(id)
      : Math.max(Math.abs(bytes ?? 0) / total, Math.abs(secondsPerStep ?? 0) / step);
  return causes.toSorted((a, b) => weight(b) - weight(a));
};
