import { loraSettings as axolotlLora } from "../../frameworks/axolotl/lora.ts";
import { loraSettings as llamaFactoryLora } from "../../frameworks/llama-factory/lora.ts";
import { loraSettings as swiftLora } from "../../frameworks/ms-swift/lora.ts";
import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { alphaOverRank, overRank } from "../../frameworks/scaling.ts";
import { set } from "../../frameworks/settings.ts";
import { loraSettings as peftLora } from "../../frameworks/trl/peft.ts";

export const recipes = {
  trl: { trains: "adapter", config: (job) => ({ name: "LoraConfig", settings: peftLora(job) }) },
  axolotl: { trains: "adapter", adapter: (job) => [set("adapter", "lora"), ...axolotlLora(job)] },
  "llama-factory": { trains: "adapter", method: llamaFactoryLora },
  "ms-swift": { trains: "adapter", tuner: swiftLora },
  verl: { trains: "lora" },
  "mlx-lm": { fineTuneType: "lora" },
  torchtune: { trains: "lora", settings: [] },
  unsloth: { trains: "lora" },
  adapters: ({ settings: { hyperparameters } }) => {
    const { rank, targetModules = [] } = hyperparameters;
    return {
      name: "LoRAConfig",
      settings: [
        set("r", rank ?? null),
        set("alpha", alphaOverRank(hyperparameters), overRank(hyperparameters, "r")),
        set("attn_matrices", ["q", "k", "v"]),
        set("intermediate_lora", targetModules.includes("up_proj"), "the MLP's projections"),
        set("output_lora", targetModules.includes("down_proj")),
      ],
    };
  },
} satisfies Partial<FrameworkRecipes>;
