import { type Job, quantized, sharded } from "../job.ts";

/**
 * The preset of DeepSpeed that does what the run needs; null where it needs none, or has FSDP, which
 * alone splits a quantized base.
 */
export const deepspeedPreset = (job: Job): string | null => {
  if (job.settings.cpuOffload === "optimizer") return "zero2_offload";
  return sharded(job) && !quantized(job) ? "zero3" : null;
};

/** Whether FSDP splits the model. */
export const hasFsdp = (job: Job): boolean => sharded(job) && quantized(job);
