import { canQuantize } from "../../estimate/quantizing.ts";
import type { Framework } from "../framework.ts";
import { fromPairs, quantized, sharded } from "../job.ts";
import type { LlamaFactoryLimit, LlamaFactoryRecipe } from "./recipe.ts";

/** LLaMA-Factory, started from its checkout, where its DeepSpeed and accelerate files are. */
export const llamaFactory: Framework<LlamaFactoryRecipe, LlamaFactoryLimit> = {
  name: "LLaMA-Factory",
  version: "0.9.5",
  url: "https://github.com/hiyouga/LLaMA-Factory",
  read: "src/llamafactory/hparams at 00577a8; examples/train_lora/qwen3_lora_sft.yaml at 77e7f47",
  language: "yaml",
  fileName: "llama-factory.yaml",
  packages: "git clone --branch v0.9.5 https://github.com/hiyouga/LLaMA-Factory, then pip install -e LLaMA-Factory",
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job, recipe) => {
    const { settings } = job;
    if (fromPairs(job) && recipe.trains === "all-weights") return "reference";
    if (quantized(job) && !canQuantize("llama-factory-2026-11", job.architecture)) return "quantization";
    if (settings.cpuOffload === "optimizer" && settings.sharding === "fsdp") return "optimizer-offload";
    return settings.optimizerInBackward && !recipe.hasOwnOptimizer ? "optimizer-in-backward" : null;
  },
  launch: (job) =>
    sharded(job) && quantized(job)
      ? "accelerate launch --config_file examples/accelerate/fsdp_config.yaml src/train.py llama-factory.yaml"
      : job.gpuCount > 1 || job.settings.cpuOffload === "optimizer"
        ? "FORCE_TORCHRUN=1 llamafactory-cli train llama-factory.yaml"
        : "llamafactory-cli train llama-factory.yaml",
  write: () => import("./write.ts"),
};
