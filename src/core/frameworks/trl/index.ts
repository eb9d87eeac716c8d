import { canQuantize } from "../../estimate/quantizing.ts";
import type { Framework } from "../framework.ts";
import { fromPairs, quantized, sharded } from "../job.ts";
import type { TrlLimit, TrlRecipe } from "./recipe.ts";

const fsdpFlags =
  "--use_fsdp --fsdp_version 2 --fsdp_reshard_after_forward true --fsdp_auto_wrap_policy TRANSFORMER_BASED_WRAP --fsdp_state_dict_type FULL_STATE_DICT --fsdp_cpu_ram_efficient_loading true";

/** Transformers' Trainer under TRL, with PEFT's adapters. */
export const trl: Framework<TrlRecipe, TrlLimit> = {
  name: "Hugging Face PEFT + TRL",
  version: "TRL 1.10, PEFT 0.21",
  url: "https://huggingface.co/docs/trl",
  read: "trl/trainer/sft_config.py at 016013e; peft/peft_model.py; huggingface.co/docs/peft",
  language: "python",
  fileName: "train.py",
  packages: "pip install trl==1.10.0 transformers==5.17.0 peft==0.21.2 datasets==5.2.0 bitsandbytes==0.50.2",
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job, recipe) => {
    const { settings } = job;
    if (quantized(job) && !canQuantize("trl-2026-11", job.architecture)) return "quantization";
    if (recipe.trains !== "all-weights" && recipe.failsOnPairs && fromPairs(job)) return "pairs";
    if (recipe.trains === "adapter" && recipe.refusesCheckpointing && settings.gradientCheckpointing) {
      return "checkpointing";
    }
    const hasOwnOptimizer = recipe.trains === "all-weights" && recipe.optimizer !== undefined;
    return settings.optimizerInBackward && !hasOwnOptimizer ? "optimizer-in-backward" : null;
  },
  launch: (job) => {
    const { gpuCount, settings } = job;
    const deepspeed = settings.cpuOffload === "optimizer";
    if (gpuCount === 1 && !deepspeed) return "python train.py";
    return `accelerate launch --num_processes ${gpuCount} ${
      deepspeed ? "--use_deepspeed " : sharded(job) ? `${fsdpFlags} ` : "--multi_gpu "
    }train.py`;
  },
  write: () => import("./write.ts"),
};
