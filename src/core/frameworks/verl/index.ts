import type { Framework } from "../framework.ts";
import { hasEightBitStates } from "../job.ts";
import { headAddress } from "../launch.ts";
import type { VerlLimit, VerlRecipe } from "./recipe.ts";

/** verl, which trains by FSDP and samples by vLLM on the same GPUs. */
export const verl: Framework<VerlRecipe, VerlLimit> = {
  name: "verl",
  version: "0.9.1",
  url: "https://verl.readthedocs.io/en/latest/",
  read: "verl/trainer/config, trainer/main_ppo.py and workers/engine/fsdp of release 0.9.1 (2026-09-20)",
  language: "python",
  fileName: "train.py",
  packages: 'pip install "verl[vllm]==0.9.1"',
  builtPackages: () => ["flash-attn==2.8.3"],
  resumes: "Started again, it continues from the last checkpoint in output",
  methods: ["grpo"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job, recipe) => {
    const { settings, hasBf16, hasMasters, architecture } = job;
    if (!hasBf16) return "bf16";
    if (architecture.storedAs !== null) return "stored";
    if (hasEightBitStates(job) || settings.optimizerInBackward) return "optimizer";
    if (recipe.trains === "lora" && architecture.expertTargets !== null) return "experts";
    return recipe.trains === "all-weights" && !hasMasters ? "masters" : null;
  },
  // Ray is one program over all machines; the script runs on the first alone.
  launch: ({ machines: { count } }) =>
    count === 1
      ? "python train.py"
      : [
          "ray start --head --port 6379   # on the first machine, in the folder of train.py",
          `ray start --address ${headAddress}:6379   # on each other, in the same folder: Ray's workers run where it was started`,
          "RAY_ADDRESS=auto python train.py   # then on the first",
        ].join("\n"),
  write: () => import("./write.ts"),
};
