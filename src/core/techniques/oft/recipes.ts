import { joinedTargets } from "../../frameworks/llama-factory/lora.ts";
import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";
import { targetModules } from "../../frameworks/trl/peft.ts";

export const recipes = {
  trl: {
    trains: "adapter",
    // It does not take the layers of class Conv1D that this family has: peft tuners/oft/model.py.
    failsOn: ({ modelType }) => modelType === "gpt2",
    config: (job) => ({
      name: "OFTConfig",
      settings: [
        set("r", 0, "counted from the block size"),
        set("oft_block_size", job.settings.hyperparameters.blockSize ?? null),
        targetModules(job),
      ],
    }),
  },
  "llama-factory": {
    trains: "adapter",
    method: (job) => [
      set("finetuning_type", "oft"),
      set("oft_block_size", job.settings.hyperparameters.blockSize ?? null),
      set("oft_target", joinedTargets(job)),
    ],
  },
} satisfies Partial<FrameworkRecipes>;
