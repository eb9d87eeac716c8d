import type { Framework } from "../framework.ts";
import { hasReference, inBackwardOfMany, mambaPackages, quantized, sharded } from "../job.ts";
import { oneGpu, torchrunProcesses } from "../launch.ts";
import { quantizationLimit } from "../quantization-limit.ts";
import type { AxolotlLimit, AxolotlRecipe } from "./recipe.ts";

/** Axolotl, which trains by one YAML file. */
export const axolotl: Framework<AxolotlRecipe, AxolotlLimit> = {
  name: "Axolotl",
  version: "0.19",
  url: "https://docs.axolotl.ai",
  read: "axolotl/utils/schemas and utils/config of release 0.19.0; docs/multi-gpu.qmd at 086cafe",
  language: "yaml",
  fileName: "axolotl.yaml",
  packages: "pip install axolotl==0.19.0",
  builtPackages: mambaPackages,
  // axolotl utils/__init__.py:81, set_pytorch_cuda_alloc_conf.
  setsAllocator: () => true,
  resumes: "auto_resume_from_checkpoints: true continues from the last checkpoint",
  methods: ["sft", "pretraining", "dpo", "kto"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job, recipe) => {
    const { settings } = job;
    if (hasReference(job) && recipe.trains === "all-weights") return "reference";
    const unquantized = quantizationLimit(job, "axolotl-2026-11");
    if (unquantized) return unquantized;
    if (settings.cpuOffload === "optimizer") return "optimizer-offload";
    if (hasReference(job) && quantized(job) && sharded(job)) return "split-pairs";
    // trl trainer/kto_trainer.py:816 of 1.9 refuses it; no option of Axolotl chooses KTO's loss.
    if (job.training.method === "kto" && settings.microBatchSize === 1) return "single-ratings";
    if (recipe.trains === "all-weights" && sharded(job) && !job.hasMasters) return "split-without-masters";
    if (recipe.trains === "all-weights" && !sharded(job) && !job.hasBf16) return "half-weights";
    if (inBackwardOfMany(job)) return "optimizer-in-backward-of-many";
    const hasOwnOptimizer = recipe.trains === "all-weights" && recipe.optimizer !== undefined;
    return settings.optimizerInBackward && !hasOwnOptimizer ? "optimizer-in-backward" : null;
  },
  launch: (job) =>
    job.gpuCount === 1
      ? `${oneGpu} axolotl train axolotl.yaml`
      : `axolotl train axolotl.yaml --launcher torchrun -- ${torchrunProcesses(job)}`,
  write: () => import("./write.ts"),
};
