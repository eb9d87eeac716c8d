import { canQuantize } from "../../estimate/quantizing.ts";
import type { Framework } from "../framework.ts";
import { bypassedLayers, mambaPackages, quantized, sharded } from "../job.ts";
import { torchrunScript } from "../launch.ts";
import type { UnslothLimit, UnslothRecipe } from "./recipe.ts";

/** Unsloth, which trains on one card, or on copies of the model on several. */
export const unsloth: Framework<UnslothRecipe, UnslothLimit> = {
  name: "Unsloth",
  version: "2026.10",
  url: "https://docs.unsloth.ai",
  read: "unsloth/models/loader.py and llama.py: FastLanguageModel.from_pretrained and get_peft_model",
  language: "python",
  fileName: "train.py",
  packages: "pip install unsloth==2026.10.9",
  builtPackages: mambaPackages,
  // unsloth_zoo __init__.py:324.
  setsAllocator: () => true,
  resumes: "trainer.train(resume_from_checkpoint=True) continues from the last checkpoint",
  methods: ["sft"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job) => {
    if (sharded(job)) return "sharding";
    // unsloth/models/vision.py and llama.py leave out_proj of the other two families in 16 bit.
    if (quantized(job) && job.modelType === "granitemoehybrid" && bypassedLayers(job).length > 0) return "bypassed";
    if (quantized(job) && !canQuantize("unsloth-2026-11", job.architecture)) return "quantization";
    return job.settings.cpuOffload === "optimizer" || job.settings.optimizerInBackward ? "optimizer" : null;
  },
  launch: torchrunScript,
  write: () => import("./write.ts"),
};
