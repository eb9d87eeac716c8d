import type { Job } from "../../frameworks/job.ts";
import { joinedTargets } from "../../frameworks/llama-factory/lora.ts";
import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";
import { hasLatentAttention } from "../../frameworks/trl/latent-attention.ts";
import { targetModules } from "../../frameworks/trl/peft.ts";

/**
 * Layers that PEFT's OFT fails on (tuners/oft/layer.py): Conv1D in GPT-2, and those that make keys and values of latents,
 * whose additional axis it takes for that of images.
 */
const failsOn = (job: Job): boolean => job.modelType === "gpt2" || hasLatentAttention(job);

export const recipes = {
  trl: {
    trains: "adapter",
    failsOn,
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
    failsOn,
    method: (job) => [
      set("finetuning_type", "oft"),
      set("oft_block_size", job.settings.hyperparameters.blockSize ?? null),
      set("oft_target", joinedTargets(job)),
    ],
  },
} satisfies Partial<FrameworkRecipes>;
