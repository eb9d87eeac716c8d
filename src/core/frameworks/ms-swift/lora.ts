import type { FusedExperts } from "../../catalogue/parameters.ts";
import type { Job } from "../job.ts";
import { scaling } from "../scaling.ts";
import { present, type Setting, set } from "../settings.ts";
import { allLinearWhy, expertsOption, isFoundBySearch, namedTargets, namedWhy } from "../targets.ts";

/** The run's targets as ms-swift takes them. */
export const targetModules = (job: Job, experts?: FusedExperts): Setting =>
  isFoundBySearch(job)
    ? set("target_modules", ["all-linear"], allLinearWhy(job))
    : set("target_modules", namedTargets(job, experts), namedWhy(job));

/** ms-swift's settings of LoRA. */
export const loraSettings = (job: Job, experts: FusedExperts = "adapts"): readonly Setting[] => {
  const { hyperparameters } = job.settings;
  return [
    set("tuner_type", "lora"),
    set("lora_rank", hyperparameters.rank ?? null),
    ...scaling(hyperparameters, { alpha: "lora_alpha", rankStabilized: "use_rslora", rank: "rank" }),
    set("lora_dropout", 0, "the default is 0.05"),
    targetModules(job, experts),
    ...present([experts === "adapts" && expertsOption(job, "target_parameters")]),
  ];
};
