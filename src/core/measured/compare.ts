import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Gpu, GpuId } from "../catalogue/gpus.ts";
import { type Estimate, estimate } from "../estimate/estimate.ts";
import type { Run } from "../estimate/run.ts";
import { exactly, times } from "../interval.ts";
import { adjustmentsOf, lengthsKnown, runWith } from "./adjust.ts";
import { type Cause, causesOf } from "./causes.ts";
import { type CorrectionFactor, memoryFactor, timeFactor } from "./correction.ts";
import type { Measured } from "./facts.ts";
import { gpuNamed } from "./gpu-name.ts";
import { type PlannedRun, secondsOfStep } from "./planned.ts";
import { type MemoryRow, type MomentComparison, measuredStep, memoryRows, momentRows, type TimeRow } from "./rows.ts";

/** What was measured beside what was predicted. */
export interface Comparison {
  readonly gpu: Gpu<GpuId> | null;
  /** Whether the files name the GPU, and nobody else did. */
  readonly isGpuFromFiles: boolean;
  /** The run with what the files say of it. */
  readonly run: Run;
  readonly updates: number | null;
  readonly stated: Estimate;
  readonly predicted: Estimate;
  readonly memory: readonly MemoryRow[];
  readonly moments: readonly MomentComparison[];
  readonly perStep: TimeRow;
  readonly total: TimeRow;
  readonly causes: readonly Cause[];
  /** Of reserved memory, and of the time of a step. */
  readonly correction: { readonly memory: CorrectionFactor; readonly time: CorrectionFactor };
}

/** The GPU that the files name, where the catalogue has it. */
const gpuInFiles = ({ memory: { device } }: Measured, catalogue: Catalogue): Gpu<GpuId> | null =>
  device?.name ? gpuNamed(device.name, device.totalBytes, catalogue) : null;

/** Compares what the files say with what is predicted, and says what explains the difference. */
export const compareMeasured = (measured: Measured, asked: PlannedRun, catalogue: Catalogue): Comparison => {
  // A correction by an earlier run would be counted twice.
  const { correction: _, ...plain } = asked.run;
  const given = { ...asked, run: plain };
  const named = gpuInFiles(measured, catalogue);
  const gpu = named ?? given.gpu;
  const of = (run: Run): Estimate => estimate(given.architecture, given.technique, run, catalogue);
  const planned = given.gpu || !named ? given : { ...given, run: { ...given.run, gpu: named.id } };
  const stated = of(planned.run);
  const adjustments = adjustmentsOf(measured, planned, named);
  const run = runWith(planned.run, adjustments);
  const predicted = adjustments.length === 0 ? stated : of(run);
  const statedStep = secondsOfStep(planned.run, stated);
  const predictedStep = secondsOfStep(run, predicted);
  const perStep: TimeRow = {
    measured: measuredStep(measured),
    stated: statedStep?.mid ?? null,
    predicted: predictedStep,
  };
  const { training, time } = measured;
  const all = training.updates?.value ?? given.updates;
  // What was measured is of the updates that were made.
  const updates = (time.totalSeconds && training.updatesDone?.value) || all;
  const memory = memoryRows(measured, run, stated, predicted);
  const causes = causesOf({
    measured,
    planned,
    run,
    named,
    stated,
    predicted,
    adjustments,
    estimateOf: of,
    perStep,
    memory,
  });
  const about = { lengths: lengthsKnown(measured, planned, run, adjustments), gpu, causes };
  return {
    gpu,
    isGpuFromFiles: named !== null && given.gpu === null,
    run,
    updates,
    stated,
    predicted,
    memory,
    moments: momentRows(measured, predicted),
    perStep,
    total: {
      measured: time.totalSeconds?.value ?? null,
      stated: statedStep && given.updates !== null ? statedStep.mid * given.updates : null,
      predicted: predictedStep && updates !== null ? times(predictedStep, exactly(updates)) : null,
    },
    causes,
    correction: {
      memory: memoryFactor(measured, memory, about),
      time: timeFactor(measured, perStep, about),
    },
  };
};
