import { isAllLinear } from "../../techniques/hyperparameters.ts";
import type { Job } from "../job.ts";
import { type Setting, set } from "../settings.ts";

/** Axolotl's settings of LoRA's rank, alpha and targets. */
export const loraSettings = ({ settings: { hyperparameters } }: Job): readonly Setting[] => {
  const { rank, alpha, targetModules = [] } = hyperparameters;
  return [
    set("lora_r", rank ?? null),
    set("lora_alpha", alpha ?? null, "scales the update by alpha / r"),
    isAllLinear(targetModules)
      ? set("lora_target_linear", true, "attention and MLP, the MLP above all")
      : set("lora_target_modules", targetModules),
  ];
};
