import { isAllLinear } from "../../techniques/hyperparameters.ts";
import type { Job } from "../job.ts";
import { type Setting, set } from "../settings.ts";

/** PEFT's `target_modules`. */
export const targetModules = ({ settings: { hyperparameters } }: Job): Setting => {
  const { targetModules: names = [] } = hyperparameters;
  return isAllLinear(names)
    ? set("target_modules", "all-linear", "attention and MLP, the MLP above all")
    : set("target_modules", names);
};

/** The settings of PEFT's LoraConfig. */
export const loraSettings = (job: Job): readonly Setting[] => [
  set("r", job.settings.hyperparameters.rank ?? null),
  set("lora_alpha", job.settings.hyperparameters.alpha ?? null, "scales the update by alpha / r"),
  targetModules(job),
];
