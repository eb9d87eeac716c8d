import type { Framework } from "../framework.ts";
import { hasReference, mambaPackages, trainerPackages } from "../job.ts";
import { launchScript } from "../launch.ts";
import { quantizationLimit } from "../quantization-limit.ts";
import { present } from "../settings.ts";
import { type TrlLimit, type TrlRecipe, trainerLimit } from "./recipe.ts";

/** Transformers' Trainer under TRL, with PEFT's adapters. */
export const trl: Framework<TrlRecipe, TrlLimit> = {
  name: "Hugging Face PEFT + TRL",
  version: "TRL 1.10, PEFT 0.21",
  url: "https://huggingface.co/docs/trl",
  read: "trl/trainer/sft_config.py at 016013e; peft/peft_model.py; huggingface.co/docs/peft",
  language: "python",
  fileName: "train.py",
  packages:
    "pip install trl==1.10.0 transformers==5.17.0 accelerate==1.15.0 peft==0.21.2 datasets==5.2.0 bitsandbytes==0.50.2",
  // TRL imports requests for GRPO and does not ask for it.
  extraPackages: (job) =>
    present([
      job.training.method === "grpo" &&
        (job.settings.rl?.engine === "vllm" ? '"trl[vllm]==1.10.0"' : "requests==2.34.2"),
      ...trainerPackages(job),
    ]),
  builtPackages: mambaPackages,
  resumes: "trainer.train(resume_from_checkpoint=True) continues from the last checkpoint",
  methods: ["sft", "pretraining", "dpo", "kto", "grpo"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job, recipe) => {
    const unquantized = quantizationLimit(job, "trl-2026-11");
    if (unquantized) return unquantized;
    if (recipe.trains !== "all-weights" && recipe.failsOnPairs && hasReference(job)) return "pairs";
    // trl trainer/grpo_config.py:1116 wants all answers to a task in the same update.
    if (job.training.batchSize % (job.settings.rl?.generations ?? 1) !== 0) return "groups";
    return trainerLimit(job, recipe);
  },
  launch: launchScript,
  write: () => import("./write.ts"),
};
