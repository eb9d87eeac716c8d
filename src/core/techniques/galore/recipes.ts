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

/**
 * What the projected step is multiplied with, as LLaMA-Factory's example has it beside a rate of
 * 1e-5. GaLore's authors take 4 at 3e-5, and 0.25 at 300 to 1,000 times these rates, to pretrain.
 */
const scale = 2;

const rankWhy = "rank of the projection of the gradients; the default scale of 0.25 is for pretraining's high rates";

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
      set("optim_args", `rank=${job.settings.hyperparameters.rank}, scale=${scale}`, rankWhy),
    ],
  },
  axolotl: {
    trains: "all-weights",
    optimizer: (job) => [
      set("optimizer", optimizerName(job, job.settings.optimizerInBackward), whyLayerwise(job)),
      set("optim_target_modules", ["attn", "mlp"]),
      set("optim_args", { rank: job.settings.hyperparameters.rank ?? null, scale }, rankWhy),
    ],
  },
  "llama-factory": {
    trains: "all-weights",
    hasOwnOptimizer: true,
    method: ({ settings }) => [
      set("finetuning_type", "full"),
      set("use_galore", true),
      set("galore_rank", settings.hyperparameters.rank ?? null, "of the projection of the gradients"),
      set("galore_scale", scale, "of the step, as its example has it"),
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
      set("galore_scale", scale, "of the step; the default of 1 makes it half as large"),
    ],
  },
} satisfies Partial<FrameworkRecipes>;
