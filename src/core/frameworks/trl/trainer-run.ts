import type { Run } from "../../estimate/run.ts";
import { type Job, mixedPrecision, splitByFsdp } from "../job.ts";
import type { TrlRecipe } from "./recipe.ts";

/**
 * The run as Transformers' Trainer trains it: in 16-bit weights where DeepSpeed holds fp32 masters
 * by itself, and without mixed precision where FSDP splits 16-bit weights, which accelerate would
 * hold in fp32 beside it.
 */
export const trainerRun = (job: Job, { trains }: TrlRecipe): Run => {
  const { settings } = job;
  if (trains !== "all-weights") return settings;
  if (settings.cpuOffload === "optimizer") return { ...settings, weightsDtype: mixedPrecision(job) };
  return splitByFsdp(job) && settings.weightsDtype !== "fp32" ? { ...settings, mixedPrecision: "none" } : settings;
};
