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
 * The run with that memory optimization. Where batches are made smaller, those of evaluation are
 * too: they hold all logits.
 */
export const applied = (run: Run, optimization: Remedy): Run => {
  if (optimization === "bf16-weights") return { ...run, weightsDtype: "bf16" };
  const changed = withOptimization(run, optimization);
  if (optimization !== "micro-batch" || !changed.evaluation) return changed;
  const microBatchSize = Math.min(changed.evaluation.microBatchSize, changed.microBatchSize);
  return { ...changed, evaluation: { ...changed.evaluation, microBatchSize } };
};

/** How the files are told each way to need less memory; null where they cannot be. */
export const told = (optimization: Remedy, reading: Reading, { run }: Estimated): readonly Assignment[] | null => {
  const changed = applied(run, optimization);
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

/** Settings that make the run fit, the least invasive first, with what is needless left out again. */
export const remediesFor = (
  estimated: Estimated,
  reading: Reading,
  card: Gpu,
): { readonly ids: readonly Remedy[]; readonly fix: readonly Assignment[] } | null => {
  const { technique, run } = estimated;
  const frozen: readonly Remedy[] = isFrozenInFp32(estimated) && card.bf16 ? ["bf16-weights"] : [];
  const offered = [...frozen, ...optimizationsOf(technique, run, card.bf16)].filter((id) => {
    const assignments = told(id, reading, estimated);
    return assignments !== null && isWritable(assignments);
  });
  const fits = (used: readonly Remedy[]): boolean =>
    memoryOf(estimated, used.reduce<Run>(applied, run)).high <= usableBytes(card);
  const count = offered.findIndex((_, index) => fits(offered.slice(0, index + 1)));
  if (count < 0) return null;
  let ids = offered.slice(0, count + 1);
  for (const id of ids.slice(0, -1).toReversed()) {
    const fewer = ids.filter((each) => each !== id);
    if (fits(fewer)) ids = fewer;
  }
  return { ids, fix: ids.flatMap((id) => told(id, reading, estimated) ?? []) };
};
