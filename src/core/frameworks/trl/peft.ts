import type { FusedExperts } from "../../catalogue/parameters.ts";
import type { Job } from "../job.ts";
import { scaling } from "../scaling.ts";
import { present, type Setting, set } from "../settings.ts";
import { allLinearWhy, expertsOption, isPlainAllLinear, namedTargets, namedWhy } from "../targets.ts";

/** PEFT's `target_modules`. `experts` is what it does with fused experts under this method. */
export const targetModules = (job: Job, experts?: FusedExperts): Setting =>
  isPlainAllLinear(job, experts)
    ? set("target_modules", "all-linear", allLinearWhy(job))
    : set("target_modules", namedTargets(job, experts), namedWhy(job));

/** The settings of PEFT's LoraConfig. */
export const loraSettings = (job: Job, experts: FusedExperts = "adapts"): readonly Setting[] => [
  set("r", job.settings.hyperparameters.rank ?? null),
  ...scaling(job.settings.hyperparameters, { alpha: "lora_alpha", rankStabilized: "use_rslora", rank: "r" }),
  targetModules(job, experts),
  ...present([experts === "adapts" && expertsOption(job, "target_parameters")]),
];
