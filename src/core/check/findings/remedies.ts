import { type Gpu, usableBytes } from "../../catalogue/gpus.ts";
import { type MemoryEstimate, memoryEstimate } from "../../estimate/memory.ts";
import { optimizationsOf, withOptimization } from "../../estimate/memory-optimizations.ts";
import type { Run } from "../../estimate/run.ts";
import type { Remedy } from "../finding.ts";
import { isWritable } from "../patch.ts";
import type { Assignment, Reading } from "../reading.ts";
import { type Estimated, setting } from "./about.ts";

const all = (parts: readonly (readonly Assignment[] | null)[]): readonly Assignment[] | null =>
  parts.every((part) => part !== null) ? parts.flat() : null;

/**
 * The run with that memory optimization, micro-batches of one where no size is given. Where batches are
 * made smaller, those of evaluation are too: they hold all logits.
 */
export const applied = (run: Run, optimization: Remedy, size = 1): Run => {
  if (optimization === "bf16-weights") return { ...run, weightsDtype: "bf16" };
  const smaller = {
    microBatchSize: size,
    gradientAccumulation: (run.microBatchSize * run.gradientAccumulation) / size,
  };
  const changed = optimization === "micro-batch" ? { ...run, ...smaller } : withOptimization(run, optimization);
  if (optimization !== "micro-batch" || !changed.evaluation) return changed;
  const microBatchSize = Math.min(changed.evaluation.microBatchSize, changed.microBatchSize);
  return { ...changed, evaluation: { ...changed.evaluation, microBatchSize } };
};

/** How the files are told each way to need less memory; null where they cannot be. */
export const told = (
  optimization: Remedy,
  reading: Reading,
  { run }: Estimated,
  size?: number,
): readonly Assignment[] | null => {
  const changed = applied(run, optimization, size);
  switch (optimization) {
    case "micro-batch":
      return all([
        setting(reading, "microBatchSize", changed.microBatchSize),
        setting(reading, "gradientAccumulation", changed.gradientAccumulation),
        changed.evaluation &&
        !reading.evaluatesAlike &&
        changed.evaluation.microBatchSize !== run.evaluation?.microBatchSize
          ? setting(reading, "evaluationBatch", changed.evaluation.microBatchSize)
          : [],
      ]);
    case "bf16-weights":
      return setting(reading, "weights", "bfloat16");
    case "checkpointing":
      return setting(reading, "gradientCheckpointing", true);
    case "chunked-loss":
      return setting(reading, "loss", "chunked");
    case "8-bit-optimizer":
      return setting(reading, "optimizer", "paged-adamw-8bit");
    case "activation-offload":
      return setting(reading, "activationOffload", true);
    default:
      return null;
  }
};

export const memoryOf = ({ architecture, technique }: Estimated, run: Run): MemoryEstimate =>
  memoryEstimate(architecture, technique, run);

/** Whether weights that are not trained are loaded in fp32, although the arithmetic is in 16 bit. */
export const isFrozenInFp32 = ({ technique, run }: Estimated): boolean =>
  technique.trains !== "all-weights" &&
  run.quantization === "none" &&
  run.weightsDtype === "fp32" &&
  run.mixedPrecision === "bf16";

/** Half of a micro-batch, a quarter and so on, as long as the batch of an update stays. */
const halvesOf = ({ microBatchSize, gradientAccumulation }: Run): readonly number[] => {
  const sizes: number[] = [];
  for (let size = Math.floor(microBatchSize / 2); size > 1; size = Math.floor(size / 2)) {
    if ((microBatchSize * gradientAccumulation) % size === 0) sizes.push(size);
  }
  return sizes;
};

/** Ways to need less memory that the files can be told. */
const offeredFor = (estimated: Estimated, reading: Reading, card: Gpu): readonly Remedy[] => {
  const { technique, run } = estimated;
  const frozen: readonly Remedy[] = isFrozenInFp32(estimated) && card.bf16 ? ["bf16-weights"] : [];
  return [...frozen, ...optimizationsOf(technique, run, card.bf16)].filter((id) => {
    const assignments = told(id, reading, estimated);
    return assignments !== null && isWritable(assignments);
  });
};

/** Lengths are said in steps of so many tokens. */
const lengthStep = 128;

/**
 * The longest sequences that fit with all that the files can be told; null where none do, or where the
 * length is that of sampled answers.
 */
export const fittingLength = (estimated: Estimated, reading: Reading, card: Gpu): number | null => {
  const { run } = estimated;
  if (run.rl) return null;
  const least = offeredFor(estimated, reading, card).reduce<Run>((before, each) => applied(before, each), run);
  const fits = (sequenceLength: number): boolean => {
    const { evaluation, meanSequenceLength: mean } = least;
    const shorter = {
      ...least,
      sequenceLength,
      ...(mean !== undefined && { meanSequenceLength: Math.min(mean, sequenceLength) }),
      evaluation: evaluation && { ...evaluation, sequenceLength },
    };
    return memoryOf(estimated, shorter).high <= usableBytes(card);
  };
  let [low, high] = [0, Math.ceil(run.sequenceLength / lengthStep)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle * lengthStep)) low = middle;
    else high = middle;
  }
  return low === 0 ? null : low * lengthStep;
};

/** Settings that make the run fit, the least invasive first, with what is needless left out again. */
export const remediesFor = (
  estimated: Estimated,
  reading: Reading,
  card: Gpu,
): { readonly ids: readonly Remedy[]; readonly fix: readonly Assignment[] } | null => {
  const { run } = estimated;
  const offered = offeredFor(estimated, reading, card);
  const fits = (used: readonly Remedy[], size?: number): boolean =>
    memoryOf(
      estimated,
      used.reduce<Run>((before, each) => applied(before, each, size), run),
    ).high <= usableBytes(card);
  const count = offered.findIndex((_, index) => fits(offered.slice(0, index + 1)));
  if (count < 0) return null;
  let ids = offered.slice(0, count + 1);
  for (const id of ids.slice(0, -1).toReversed()) {
    const fewer = ids.filter((each) => each !== id);
    if (fits(fewer)) ids = fewer;
  }
  // No smaller micro-batches than it takes: small ones are slow.
  const sizes = ids.includes("micro-batch") ? halvesOf(run) : [];
  const size = sizes.find((each) => fits(ids, each));
  return { ids, fix: ids.flatMap((id) => told(id, reading, estimated, size) ?? []) };
};
