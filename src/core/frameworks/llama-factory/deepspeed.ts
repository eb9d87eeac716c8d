import { type Job, quantized, sharded } from "../job.ts";

/**
 * The framework's own DeepSpeed file that does what the run needs; null where it needs none, or
 * accelerate starts it with FSDP.
 */
export const deepspeedFile = (job: Job): string | null => {
  if (job.settings.cpuOffload === "optimizer") return "examples/deepspeed/ds_z2_offload_config.json";
  return sharded(job) && !quantized(job) ? "examples/deepspeed/ds_z3_config.json" : null;
};
