import type { Framework } from "../framework.ts";
import type { VerlLimit, VerlRecipe } from "./recipe.ts";

/** verl, which trains by FSDP and samples by vLLM on the same GPUs. */
export const verl: Framework<VerlRecipe, VerlLimit> = {
  name: "verl",
  version: "0.9.1",
  url: "https://verl.readthedocs.io/en/latest/",
  read: "verl/trainer/config, trainer/main_ppo.py and workers/engine/fsdp of release 0.9.1 (2026-09-20)",
  language: "python",
  fileName: "train.py",
  packages: 'pip install "verl[vllm]==0.9.1" flash-attn==2.8.3',
  methods: ["grpo"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: ({ settings, hasBf16, hasMasters, architecture }, recipe) => {
    if (!hasBf16) return "bf16";
    if (settings.optimizer === "paged-adamw-8bit" || settings.optimizerInBackward) return "optimizer";
    if (recipe.trains === "lora" && architecture.expertTargets !== null) return "experts";
    return recipe.trains === "all-weights" && !hasMasters ? "masters" : null;
  },
  launch: () => "python train.py",
  write: () => import("./write.ts"),
};
