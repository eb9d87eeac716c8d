import { canQuantize, hasOwnClasses } from "../estimate/quantizing.ts";
import type { SoftwareId } from "../estimate/software.ts";
import { type Job, quantized } from "./job.ts";

export type QuantizationLimit = "own-class" | "quantization";

/** Why bitsandbytes cannot hold the base of the job in that program; null where it can, or need not. */
export const quantizationLimit = (job: Job, software: SoftwareId): QuantizationLimit | null => {
  if (!quantized(job)) return null;
  if (hasOwnClasses(job.architecture)) return "own-class";
  return canQuantize(software, job.architecture) ? null : "quantization";
};
