import { loraSettings as axolotlLora } from "../../frameworks/axolotl/lora.ts";
import { loraSettings as llamaFactoryLora } from "../../frameworks/llama-factory/lora.ts";
import { loraSettings as swiftLora } from "../../frameworks/ms-swift/lora.ts";
import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";
import { loraSettings as peftLora } from "../../frameworks/trl/peft.ts";

export const recipes = {
  // TRL and Unsloth quantize the base where the run does.
  trl: { trains: "adapter", config: (job) => ({ name: "LoraConfig", settings: peftLora(job) }) },
  unsloth: { trains: "lora" },
  axolotl: {
    trains: "adapter",
    adapter: (job) => [set("adapter", "qlora"), set("load_in_4bit", true, "NF4 by bitsandbytes"), ...axolotlLora(job)],
  },
  "llama-factory": {
    trains: "adapter",
    method: (job) => [
      ...llamaFactoryLora(job),
      set("quantization_bit", 4),
      set("quantization_method", "bnb"),
      set("quantization_type", "nf4"),
      set("double_quantization", true),
    ],
  },
  // It quantizes the base where the run does.
  "ms-swift": { trains: "adapter", tuner: swiftLora },
  "mlx-lm": { fineTuneType: "lora", quantizes: true },
  torchtune: { trains: "lora", settings: [set("quantize_base", true, "NF4")] },
} satisfies Partial<FrameworkRecipes>;
