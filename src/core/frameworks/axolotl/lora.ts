import type { FusedExperts } from "../../catalogue/parameters.ts";
import type { Job } from "../job.ts";
import { scaling } from "../scaling.ts";
import { present, type Setting, set } from "../settings.ts";
import { allLinearWhy, expertsOption, isFoundBySearch, namedTargets, namedWhy } from "../targets.ts";

/** Axolotl's settings of LoRA's rank, alpha and targets. */
export const loraSettings = (job: Job, experts: FusedExperts = "adapts"): readonly Setting[] => {
  const { hyperparameters } = job.settings;
  return [
    set("lora_r", hyperparameters.rank ?? null),
    ...scaling(hyperparameters, { alpha: "lora_alpha", rankStabilized: "peft_use_rslora", rank: "r" }),
    isFoundBySearch(job)
      ? set("lora_target_linear", true, allLinearWhy(job))
      : set("lora_target_modules", namedTargets(job, experts), namedWhy(job)),
    ...present([experts === "adapts" && expertsOption(job, "lora_target_parameters")]),
  ];
};
