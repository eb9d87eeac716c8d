import { isDecoderFamily } from "../../catalogue/config-json.ts";
import type { Job } from "../../frameworks/job.ts";
import type { FrameworkRecipes } from "../../frameworks/registry.ts";
import { set } from "../../frameworks/settings.ts";

/**
 * Transformers' name of the optimizer, which updates layer by layer where the gradients need not
 * wait for each other.
 */
const optimizerName = ({ settings }: Job, layerwise: boolean): string =>
  `galore_adamw${settings.optimizer === "paged-adamw-8bit" ? "_8bit" : ""}${layerwise ? "_layerwise" : ""}`;

const whyLayerwise = ({ settings }: Job): string | undefined =>
  settings.optimizerInBackward ? "updates layer by layer: needs accumulation 1 and one card" : undefined;

export const packages = "galore-torch==1.0";

export const recipes = {
  trl: {
    trains: "all-weights",
    optimizer: (job) => [
      set("optim", optimizerName(job, job.settings.optimizerInBackward && job.gpuCount === 1), whyLayerwise(job)),
      set(
        "optim_target_modules",
        isDecoderFamily(job.modelType) ? ["attn", "mlp"] : ["attention", "attn", "intermediate", "output", "mlp"],
      ),
      set("optim_args", `rank=${job.settings.hyperparameters.rank}`, "of the projection of the gradients"),
    ],
  },
  axolotl: {
    trains: "all-weights",
    optimizer: (job) => [
      set("optimizer", optimizerName(job, job.settings.optimizerInBackward), whyLayerwise(job)),
      set("optim_target_modules", ["attn", "mlp"]),
      set("optim_args", { rank: job.settings.hyperparameters.rank ?? null }, "of the projection of the gradients"),
    ],
  },
  "llama-factory": {
    trains: "all-weights",
    hasOwnOptimizer: true,
    method: ({ settings }) => [
      set("finetuning_type", "full"),
      set("use_galore", true),
      set("galore_rank", settings.hyperparameters.rank ?? null, "of the projection of the gradients"),
      set("galore_target", "all"),
      set("galore_layerwise", settings.optimizerInBackward, "layer by layer: needs accumulation 1 and one card"),
    ],
  },
  "ms-swift": {
    trains: "all-weights",
    tuner: ({ settings }) => [
      set("tuner_type", "full"),
      set("use_galore", true),
      set("galore_rank", settings.hyperparameters.rank ?? null, "of the projection of the gradients"),
    ],
  },
} satisfies Partial<FrameworkRecipes>;
