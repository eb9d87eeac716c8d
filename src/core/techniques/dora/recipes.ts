import { loraSettings as axolotlLora } from "../../frameworks/axolotl/lora.ts";
import { loraSettings as llamaFactoryLora } from "../../frameworks/llama-factory/lora.ts";
import { loraSettings as swiftLora } from "../../frameworks/ms-swift/lora.ts";
import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { type Setting, set } from "../../frameworks/settings.ts";
import { loraSettings as peftLora } from "../../frameworks/trl/peft.ts";

/** LoRA with the flag that makes it DoRA. */
const flag = (name: string): Setting => set(name, true, "direction and magnitude apart");

export const recipes = {
  trl: {
    trains: "adapter",
    config: (job) => ({ name: "LoraConfig", settings: [...peftLora(job, "refuses"), flag("use_dora")] }),
  },
  axolotl: {
    trains: "adapter",
    adapter: (job) => [set("adapter", "lora"), ...axolotlLora(job, "refuses"), flag("peft_use_dora")],
  },
  "llama-factory": { trains: "adapter", method: (job) => [...llamaFactoryLora(job, "refuses"), flag("use_dora")] },
  "ms-swift": { trains: "adapter", tuner: (job) => [...swiftLora(job, "refuses"), flag("use_dora")] },
  "mlx-lm": { fineTuneType: "dora" },
  torchtune: { trains: "lora", settings: [flag("use_dora")] },
} satisfies Partial<FrameworkRecipes>;
