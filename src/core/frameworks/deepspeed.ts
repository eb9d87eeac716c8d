import type { Run } from "../estimate/run.ts";
import { type Job, mixedPrecision, quantized, sharded } from "./job.ts";

/**
 * What DeepSpeed does otherwise than planned where it splits the model, or offloads its optimizer:
 * it holds fp32 masters by itself, whose weights are in 16 bit, and its 8-bit states page out.
 */
export const splitByDeepspeed = (job: Job, trainsAll: boolean): Partial<Run> => {
  const { cpuOffload, optimizer } = job.settings;
  const offloads = cpuOffload === "optimizer";
  if (!offloads && (!sharded(job) || quantized(job))) return {};
  return {
    sharding: offloads ? "zero-2" : "zero-3",
    ...(trainsAll ? { weightsDtype: mixedPrecision(job) } : {}),
    ...(optimizer === "adamw-8bit" ? { optimizer: "paged-adamw-8bit" } : {}),
  };
};
