import { type Job, sharded } from "./job.ts";

const fsdpFlags =
  "--use_fsdp --fsdp_version 2 --fsdp_reshard_after_forward true --fsdp_auto_wrap_policy TRANSFORMER_BASED_WRAP --fsdp_state_dict_type FULL_STATE_DICT --fsdp_cpu_ram_efficient_loading true";

/** How a script that calls Transformers' Trainer is started on the job's GPUs. */
export const launchScript = (job: Job): string => {
  const { gpuCount, settings } = job;
  const deepspeed = settings.cpuOffload === "optimizer";
  if (gpuCount === 1 && !deepspeed) return "python train.py";
  return `accelerate launch --num_processes ${gpuCount} ${
    deepspeed ? "--use_deepspeed " : sharded(job) ? `${fsdpFlags} ` : "--multi_gpu "
  }train.py`;
};
