import type { Run } from "../../estimate/run.ts";
import { type Job, quantized, sharded } from "../job.ts";

/**
 * The preset of DeepSpeed that does what the run needs; null where it needs none, or has FSDP, which
 * alone splits a quantized base.
 */
export const deepspeedPreset = (job: Job): string | null => {
  if (job.settings.cpuOffload === "optimizer") return "zero2_offload";
  return sharded(job) && !quantized(job) ? "zero3" : null;
};

/**
 * What the run has otherwise than planned: pairs are told apart within one micro-batch alone, which
 * no loss works through in parts here.
 */
export const wholeBatch = ({ settings, training: { method } }: Job): Partial<Run> => {
  if (method !== "embeddings") return {};
  const microBatchSize = settings.microBatchSize * settings.gradientAccumulation;
  return {
    microBatchSize,
    gradientAccumulation: 1,
    gradientCheckpointing: true,
    evaluation: { microBatchSize, sequenceLength: settings.sequenceLength },
  };
};

/** Whether FSDP splits the model. */
export const hasFsdp = (job: Job): boolean => sharded(job) && quantized(job);
