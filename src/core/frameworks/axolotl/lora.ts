import type { FusedExperts } from "../../catalogue/parameters.ts";
import type { Job } from "../job.ts";
import { type Setting, set } from "../settings.ts";
import { isFoundBySearch, namedTargets } from "../targets.ts";

/** Axolotl's settings of LoRA's rank, alpha and targets. */
export const loraSettings = (job: Job, experts: FusedExperts = "adapts"): readonly Setting[] => {
  const { rank, alpha } = job.settings.hyperparameters;
  return [
    set("lora_r", rank ?? null),
    set("lora_alpha", alpha ?? null, "scales the update by alpha / r"),
    isFoundBySearch(job)
      ? set("lora_target_linear", true, "attention and MLP, the MLP above all")
      : set("lora_target_modules", namedTargets(job, experts)),
  ];
};
