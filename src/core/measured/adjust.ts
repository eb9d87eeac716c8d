import type { Gpu, GpuId } from "../catalogue/gpus.ts";
import { totalParameters } from "../catalogue/parameters.ts";
import type { Place } from "../check/files/source.ts";
import { withMeanLength } from "../estimate/planned-run.ts";
import { insertsParameters, type Run, shards } from "../estimate/run.ts";
import { softwareOf } from "../estimate/software.ts";
import type { Figure, Measured } from "./facts.ts";
import type { PlannedRun } from "./planned.ts";

/** What the files say of a setting, and what the run was stated with. */
interface AdjustmentFacts {
  readonly "micro-batch": { readonly measured: number; readonly stated: number };
  readonly accumulation: { readonly measured: number; readonly stated: number };
  readonly "gpu-count": { readonly measured: number; readonly stated: number };
  readonly "other-gpu": { readonly measured: string; readonly stated: string };
  readonly attention: { readonly measured: "eager" | "flash"; readonly stated: "eager" | "flash" };
  readonly checkpointing: object;
  readonly "no-evaluation": object;
  /** Null where the files do not tell how many sequences it takes at once. */
  readonly evaluation: { readonly batchSize: number | null; readonly length: number };
  readonly "evaluation-batch": { readonly measured: number; readonly stated: number };
  /** Tokens of a sequence in the mean, of what was stated as its length. */
  readonly "longer-examples": { readonly measured: number; readonly stated: number };
  readonly "mean-length": { readonly measured: number; readonly stated: number; readonly longest: number };
  /** Share of all tokens that were padding. */
  readonly padding: { readonly share: number };
}

export type AdjustmentId = keyof AdjustmentFacts;

/** A setting that was another than stated, by what the files say. */
export type Adjustment<Id extends AdjustmentId = AdjustmentId> = {
  [Each in Id]: {
    readonly id: Each;
    readonly place: Place;
    readonly facts: AdjustmentFacts[Each];
    readonly change: Partial<Run>;
  };
}[Id];

/** The run with those settings in place of the stated ones. */
export const runWith = (run: Run, adjustments: readonly Adjustment[]): Run =>
  adjustments.reduce<Run>((changed, { change }) => ({ ...changed, ...change }), run);

/** Longer sequences are none. */
const mostLength = 1e7;

/** Lengths that differ by less are the same: of the last batch of a pass some of it is missing. */
const alike = 0.05;

const numberOf = (figure: Figure | null): number | null => figure?.value ?? null;

/**
 * Sequences of an update: as logged, else by the mean where that is no smaller last batch of the
 * stated ones. Null where the files do not tell.
 */
export const batchSizeIn = ({ training }: Measured, run: Run): Figure | null => {
  const { batchSize, meanBatchSize } = training;
  if (batchSize || !meanBatchSize) return batchSize;
  const { value, place } = meanBatchSize;
  const stated = run.microBatchSize * run.gradientAccumulation * run.gpuCount;
  const whole = Math.round(value);
  const isWhole = whole >= 1 && Math.abs(value / whole - 1) < 0.01;
  return isWhole && (whole > stated || whole < stated * 0.6) ? { value: whole, place } : null;
};

const batchAdjustments = (measured: Measured, run: Run): readonly Adjustment[] => {
  const found: Adjustment[] = [];
  const { training, busyGpus, memory } = measured;
  const { microBatchSize, gradientAccumulation } = training;
  const micro = microBatchSize && microBatchSize.value >= 1 ? microBatchSize.value : null;
  const batchSize = batchSizeIn(measured, { ...run, microBatchSize: micro ?? run.microBatchSize });
  if (microBatchSize && micro !== null && micro !== run.microBatchSize) {
    found.push({
      id: "micro-batch",
      place: microBatchSize.place,
      facts: { measured: micro, stated: run.microBatchSize },
      change: { microBatchSize: micro },
    });
  }
  const steps = numberOf(gradientAccumulation);
  // What is left of an update once it is divided tells how many GPUs share it.
  const share = batchSize && steps !== null && micro !== null ? batchSize.value / (micro * steps) : null;
  const shared = share !== null && Number.isInteger(share) && share >= 1 ? share : null;
  const gpus = shared ?? busyGpus;
  const gpusPlace = shared !== null && batchSize ? batchSize.place : (memory.device?.place ?? null);
  if (gpus !== null && gpusPlace && gpus !== run.gpuCount) {
    found.push({
      id: "gpu-count",
      place: gpusPlace,
      facts: { measured: gpus, stated: run.gpuCount },
      change: {
        gpuCount: gpus,
        sharding: gpus === 1 ? "none" : run.sharding === "none" ? "ddp" : run.sharding,
      },
    });
  }
  const split = batchSize && micro !== null ? batchSize.value / (micro * (gpus ?? run.gpuCount)) : null;
  const accumulation = steps ?? (split !== null && Number.isInteger(split) && split >= 1 ? split : null);
  const place = gradientAccumulation?.place ?? batchSize?.place;
  if (accumulation !== null && accumulation >= 1 && accumulation !== run.gradientAccumulation && place) {
    found.push({
      id: "accumulation",
      place,
      facts: { measured: accumulation, stated: run.gradientAccumulation },
      change: { gradientAccumulation: accumulation },
    });
  }
  return found;
};

const evaluationAdjustments = (
  { evaluation, time, files, outOfMemory, training }: Measured,
  run: Run,
): readonly Adjustment[] => {
  const size = numberOf(evaluation.batchSize);
  const ranOut = outOfMemory?.moment === "evaluation" ? outOfMemory.place : undefined;
  const place = evaluation.batchSize?.place ?? evaluation.place ?? ranOut;
  if (run.evaluation === null) {
    if (!place) return [];
    return [
      {
        id: "evaluation",
        place,
        facts: { batchSize: size, length: run.sequenceLength },
        change: size === null ? {} : { evaluation: { microBatchSize: size, sequenceLength: run.sequenceLength } },
      },
    ];
  }
  const told = files.find(({ format }) => format === "log" || format === "trainer-state");
  if (evaluation.rounds === 0 && size === null && told && !outOfMemory && time.totalSeconds && training.updatesDone) {
    return [{ id: "no-evaluation", place: { file: told.name, line: 1 }, facts: {}, change: { evaluation: null } }];
  }
  if (size === null || !place || size === run.evaluation.microBatchSize) return [];
  return [
    {
      id: "evaluation-batch",
      place,
      facts: { measured: size, stated: run.evaluation.microBatchSize },
      change: { evaluation: { ...run.evaluation, microBatchSize: size } },
    },
  ];
};

/**
 * Tokens of a sequence with its padding, by the operations that the Trainer counts: six a token and
 * parameter outside the embedding (Trainer.floating_point_ops). Null where they are not known.
 */
const paddedLength = (
  { training: { operations, updatesDone } }: Measured,
  { architecture, technique, run }: PlannedRun,
  sequences: number,
): number | null => {
  if (!operations || !updatesDone || updatesDone.value === 0) return null;
  // Packed and sharded weights are counted by their elements on one GPU.
  if (run.quantization === "int4-gptq" || shards(run).weights > 1) return null;
  const parameters =
    totalParameters(architecture) -
    architecture.outside.embeddings +
    (insertsParameters(technique) ? technique.trainableParameters(architecture, run.hyperparameters) : 0);
  const length = operations.value / (6 * parameters * updatesDone.value * sequences);
  return length > 1 && length < run.sequenceLength * (1 + alike) ? Math.min(length, run.sequenceLength) : null;
};

const lengthsOf = ({ meanSequenceLength, paddedSequenceLength }: Run): Partial<Run> => ({
  ...(meanSequenceLength === undefined ? {} : { meanSequenceLength }),
  ...(paddedSequenceLength === undefined ? {} : { paddedSequenceLength }),
});

/**
 * How well the files tell how long batches were: full, as long as was found in the mean and with
 * its padding, or not.
 */
export const lengthsKnown = (
  measured: Measured,
  planned: PlannedRun,
  run: Run,
  adjustments: readonly Adjustment[],
): "filled" | "known" | "unknown" => {
  if (planned.packs) return "filled";
  const isAdjusted = adjustments.some(({ id }) => id === "mean-length" || id === "padding");
  const isCounted = measured.training.tokensPerStep !== null;
  if (isCounted && !isAdjusted && run.meanSequenceLength === undefined) return "filled";
  const isPaddingKnown = run.microBatchSize === 1 || adjustments.some(({ id }) => id === "padding");
  return (isCounted || run.meanSequenceLength !== undefined) && isPaddingKnown ? "known" : "unknown";
};

const lengthAdjustments = (measured: Measured, planned: PlannedRun, run: Run): readonly Adjustment[] => {
  const { tokensPerStep, operations } = measured.training;
  const sequences = batchSizeIn(measured, run)?.value ?? run.microBatchSize * run.gradientAccumulation * run.gpuCount;
  if (planned.packs || softwareOf(run.software).sequences !== 1 || run.rl) return [];
  const mean = tokensPerStep && tokensPerStep.value < sequences * mostLength ? tokensPerStep.value / sequences : null;
  const stated = run.meanSequenceLength ?? run.sequenceLength;
  if (mean !== null && tokensPerStep && mean > run.sequenceLength * (1 + alike)) {
    const length = Math.ceil(mean);
    return [
      {
        id: "longer-examples",
        place: tokensPerStep.place,
        facts: { measured: mean, stated: run.sequenceLength },
        change: { sequenceLength: length, meanSequenceLength: length },
      },
    ];
  }
  const kept = mean === null || mean < 1 ? null : Math.min(Math.round(mean), run.sequenceLength);
  const found: Adjustment[] = [];
  if (kept !== null && tokensPerStep && Math.abs(kept / stated - 1) > alike) {
    found.push({
      id: "mean-length",
      place: tokensPerStep.place,
      facts: { measured: kept, stated, longest: run.sequenceLength },
      // To what a batch is padded is taken as usual, unless the files tell below.
      change: lengthsOf(withMeanLength(run, kept, { pads: true })),
    });
  }
  const padded = paddedLength(measured, planned, sequences);
  const useful = kept ?? run.meanSequenceLength ?? null;
  if (padded !== null && operations && useful !== null && padded > useful * (1 + alike)) {
    found.push({
      id: "padding",
      place: operations.place,
      facts: { share: 1 - useful / padded },
      change: { meanSequenceLength: useful, paddedSequenceLength: Math.round(padded) },
    });
  }
  return found;
};

const settingAdjustments = ({ settings }: Measured, run: Run): readonly Adjustment[] => {
  const { attention, checkpointing } = settings;
  const found: Adjustment[] = [];
  if (attention && attention.kind !== run.attention) {
    found.push({
      id: "attention",
      place: attention.place,
      facts: { measured: attention.kind, stated: run.attention },
      change: { attention: attention.kind },
    });
  }
  if (checkpointing && !run.gradientCheckpointing && !run.activationOffload) {
    found.push({ id: "checkpointing", place: checkpointing, facts: {}, change: { gradientCheckpointing: true } });
  }
  return found;
};

const gpuAdjustment = ({ memory }: Measured, { gpu }: PlannedRun, named: Gpu<GpuId> | null): readonly Adjustment[] =>
  named && gpu && named.id !== gpu.id && memory.device
    ? [
        {
          id: "other-gpu",
          place: memory.device.place,
          facts: { measured: named.name, stated: gpu.name },
          change: { gpu: named.id },
        },
      ]
    : [];

/** Settings that were other than stated, by what the files say. */
export const adjustmentsOf = (
  measured: Measured,
  planned: PlannedRun,
  named: Gpu<GpuId> | null,
): readonly Adjustment[] => {
  const { run } = planned;
  const settings = [
    ...gpuAdjustment(measured, planned, named),
    ...batchAdjustments(measured, run),
    ...settingAdjustments(measured, run),
    ...evaluationAdjustments(measured, run),
  ];
  return [...settings, ...lengthAdjustments(measured, planned, runWith(run, settings))];
};
