import type { Architecture } from "../catalogue/architecture.ts";
import type { Gpu, GpuId } from "../catalogue/gpus.ts";
import type { Checked } from "../check/check.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { Run } from "../estimate/run.ts";
import { dividedBy, exactly, type Interval } from "../interval.ts";
import type { Technique } from "../techniques/index.ts";

/** The run that files are compared with. */
export interface PlannedRun {
  readonly architecture: Architecture;
  readonly technique: Technique;
  readonly run: Run;
  /** Null where nobody named one. */
  readonly gpu: Gpu<GpuId> | null;
  /** Updates that it makes; null where that is not known. */
  readonly updates: number | null;
  /** Whether every sequence is full: texts are joined to the whole length. */
  readonly packs: boolean;
}

/** The run of a configuration that was checked; null where that is not known. */
export const plannedBy = ({ run, gpu, updates, reading }: Checked): PlannedRun | null =>
  run && {
    architecture: run.architecture,
    technique: run.technique,
    run: run.run,
    gpu: gpu as Gpu<GpuId> | null,
    updates,
    packs: reading.packs,
  };

/** Seconds of an update; null where nothing is known of the GPU's speed. */
export const secondsOfStep = (run: Run, { throughput }: Estimate): Interval | null => {
  const tokens =
    run.microBatchSize * run.gradientAccumulation * run.gpuCount * (run.meanSequenceLength ?? run.sequenceLength);
  return throughput && dividedBy(exactly(tokens), throughput.tokensPerSecond);
};
