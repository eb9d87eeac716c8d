import { type Job, sharded } from "./job.ts";

/** What one puts an address and a number for, in commands for several machines. */
export const headAddress = "HEAD_ADDRESS";
export const thisMachine = "THIS_MACHINE";

/** A port that torchrun and accelerate take by default. */
const port = 29_500;

const fsdpFlags =
  "--use_fsdp --fsdp_version 2 --fsdp_reshard_after_forward true --fsdp_auto_wrap_policy TRANSFORMER_BASED_WRAP --fsdp_state_dict_type FULL_STATE_DICT --fsdp_cpu_ram_efficient_loading true";

/** Of accelerate's command, how many processes there are and where. */
export const accelerateProcesses = ({ gpuCount, machines: { count } }: Job): string =>
  count === 1
    ? `--num_processes ${gpuCount}`
    : `--num_processes ${gpuCount} --num_machines ${count} --machine_rank ${thisMachine} --main_process_ip ${headAddress} --main_process_port ${port}`;

/** Of torchrun's command, how many processes there are and where. */
export const torchrunProcesses = ({ gpuCount, machines: { count, gpusEach } }: Job): string =>
  count === 1
    ? `--nproc_per_node ${gpuCount}`
    : `--nnodes ${count} --nproc_per_node ${gpusEach} --rdzv_id tunewise --rdzv_backend c10d --rdzv_endpoint ${headAddress}:${port}`;

/** The variables by which LLaMA-Factory and ms-swift find the other machines. */
export const machineVariables = ({ machines: { count } }: Job): string =>
  count === 1 ? "" : `NNODES=${count} NODE_RANK=${thisMachine} MASTER_ADDR=${headAddress} MASTER_PORT=${port} `;

/**
 * Before a command for one GPU. A single process of Transformers' Trainer copies the model onto every
 * GPU that it sees, and multiplies the batch by them (transformers training_args.py, `n_gpu`); the
 * commands of LLaMA-Factory and of accelerate start a process for each.
 */
export const oneGpu = "CUDA_VISIBLE_DEVICES=0";

/** A script that torchrun starts on several GPUs. */
export const torchrunScript = (job: Job): string =>
  job.gpuCount > 1 ? `torchrun ${torchrunProcesses(job)} train.py` : `${oneGpu} python train.py`;

/** How a script that calls Transformers' Trainer is started on the job's GPUs. */
export const launchScript = (job: Job): string => {
  const { gpuCount, settings, machines } = job;
  const deepspeed = settings.cpuOffload === "optimizer";
  if (gpuCount === 1 && !deepspeed) return `${oneGpu} python train.py`;
  // DeepSpeed's own launcher would want to log in to the other machines.
  const withDeepspeed = `--use_deepspeed ${machines.count > 1 ? "--deepspeed_multinode_launcher standard " : ""}`;
  return `accelerate launch ${accelerateProcesses(job)} ${
    deepspeed ? withDeepspeed : sharded(job) ? `${fsdpFlags} ` : "--multi_gpu "
  }train.py`;
};
