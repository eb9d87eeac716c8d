import type { Framework } from "../framework.ts";
import { modelPath } from "../job.ts";
import { torchrunProcesses } from "../launch.ts";
import { folderOf } from "./folder.ts";
import { builtBy } from "./models.ts";
import type { TorchtuneLimit, TorchtuneRecipe } from "./recipe.ts";

/** torchtune, for the models whose builders were looked up. */
export const torchtune: Framework<TorchtuneRecipe, TorchtuneLimit> = {
  name: "torchtune",
  version: "0.6",
  url: "https://docs.pytorch.org/torchtune",
  read: "recipes/configs at 0502cc5 and 02d7035; torchtune/models/qwen2_5 at 4f52318",
  language: "yaml",
  fileName: "torchtune.yaml",
  packages: "pip install torchtune==0.6.1 torch==2.6.0 torchvision==0.21.0 torchao==0.10.0 bitsandbytes==0.50.2",
  upkeep: {
    state: "ended",
    since: "2025-07-15",
    source: "https://github.com/meta-pytorch/torchtune/issues/2883",
  },
  resumes: "resume_from_checkpoint: true continues from the files of the last epoch, named in checkpointer",
  methods: ["sft"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job) => {
    const { model, settings, hasBf16 } = job;
    if (!builtBy(model)) return "model";
    if (settings.cpuOffload === "optimizer") return "optimizer-offload";
    return hasBf16 ? null : "bf16";
  },
  launch: (job, recipe) => {
    const kind = recipe.trains === "lora" ? "lora" : "full";
    const script =
      job.gpuCount > 1 ? `${torchrunProcesses(job)} ${kind}_finetune_distributed` : `${kind}_finetune_single_device`;
    return `tune download ${modelPath(job)} --output-dir ${folderOf(job)} && tune run ${script} --config torchtune.yaml`;
  },
  write: () => import("./write.ts"),
};
