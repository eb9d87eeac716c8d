import type { LinearName } from "../../catalogue/architecture.ts";
import { isAllLinear } from "../../techniques/hyperparameters.ts";
import type { Job } from "../job.ts";
import { type Setting, set } from "../settings.ts";

/** Target modules as LLaMA-Factory writes them. */
export const joined = (names: readonly LinearName[]): string => (isAllLinear(names) ? "all" : names.join(","));

/** LLaMA-Factory's settings of LoRA. */
export const loraSettings = ({ settings: { hyperparameters } }: Job): readonly Setting[] => {
  const { rank, alpha, targetModules = [] } = hyperparameters;
  return [
    set("finetuning_type", "lora"),
    set("lora_rank", rank ?? null),
    set("lora_alpha", alpha ?? null, "scales the update by alpha / rank"),
    set("lora_target", joined(targetModules), "attention and MLP, the MLP above all"),
  ];
};
