import type { FusedExperts } from "../../catalogue/parameters.ts";
import { isAllLinear } from "../../techniques/hyperparameters.ts";
import type { Job } from "../job.ts";
import { scaling } from "../scaling.ts";
import { type Setting, set } from "../settings.ts";
import { allLinearWhy, isFoundBySearch, targetNames } from "../targets.ts";

/**
 * The run's targets as LLaMA-Factory writes them. Its releases of PEFT know no router of a mixture
 * of experts, and adapt the experts where Transformers still has them as layers of their own.
 */
export const joinedTargets = (job: Job, experts?: FusedExperts): string => {
  const { targetModules = [] } = job.settings.hyperparameters;
  if (isFoundBySearch(job) && isAllLinear(targetModules)) return "all";
  return targetNames(
    job,
    targetModules.filter((name) => name !== "router"),
    experts,
  ).join(",");
};

/** LLaMA-Factory's settings of LoRA. */
export const loraSettings = (job: Job, experts: FusedExperts = "adapts"): readonly Setting[] => {
  const { hyperparameters } = job.settings;
  return [
    set("finetuning_type", "lora"),
    set("lora_rank", hyperparameters.rank ?? null),
    ...scaling(hyperparameters, { alpha: "lora_alpha", rankStabilized: "use_rslora", rank: "rank" }),
    set("lora_target", joinedTargets(job, experts), allLinearWhy(job)),
  ];
};
