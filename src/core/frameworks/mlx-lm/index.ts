import type { Framework } from "../framework.ts";
import { hasEightBitStates, type Job, modelPath, sharded } from "../job.ts";
import { isFamily } from "./families.ts";
import { quantizedPath } from "./quantized.ts";
import type { MlxLimit, MlxRecipe } from "./recipe.ts";

/** Whether the run only fits by what MLX-LM has nothing for. */
const needsMore = ({ settings }: Job): boolean =>
  hasEightBitStates({ settings }) ||
  settings.cpuOffload === "optimizer" ||
  settings.optimizerInBackward ||
  settings.activationOffload ||
  settings.loss === "chunked";

/** MLX-LM, which trains on Apple's GPUs. */
export const mlxLm: Framework<MlxRecipe, MlxLimit> = {
  name: "MLX-LM",
  version: "0.32.2",
  url: "https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/LORA.md",
  read: "mlx_lm/lora.py, convert.py and tuner of release 0.32.2 (2026-10-16)",
  language: "yaml",
  fileName: "mlx-lm.yaml",
  packages: 'pip install "mlx-lm[train]==0.32.2"',
  platform: "metal",
  lastRemedy: "num_layers: 8, so that only the last eight are trained",
  resumes: "resume_adapter_file: output/adapters.safetensors continues from these weights, with a new schedule",
  methods: ["sft"],
  words: {
    en: () => import("./words.en.ts"),
    de: () => import("./words.de.ts"),
    "zh-Hans": () => import("./words.zh-Hans.ts"),
  },
  limit: (job, recipe) => {
    if (!isFamily(job.modelType)) return "family";
    if (sharded(job) || job.gpuCount > 1) return "several";
    const hasExperts = job.architecture.blocks.some(({ expertsPerToken }) => expertsPerToken > 0);
    if (recipe.fineTuneType === "dora" && hasExperts) return "experts";
    return needsMore(job) ? "memory" : null;
  },
  launch: (job, recipe) => {
    const train = "mlx_lm.lora --config mlx-lm.yaml";
    return recipe.quantizes
      ? `mlx_lm.convert --model ${modelPath(job)} --quantize --q-bits 4 --q-group-size 64 --mlx-path ${quantizedPath(job)} && ${train}`
      : train;
  },
  write: () => import("./write.ts"),
};
