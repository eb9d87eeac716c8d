import { accumulation, type Job, modelPath, sharded } from "../job.ts";
import { type Group, present, type Setting, set, yaml } from "../settings.ts";
import type { AxolotlRecipe } from "./recipe.ts";

const plainOptimizer = ({ settings }: Job): readonly Setting[] => [
  set("optimizer", settings.optimizer === "paged-adamw-8bit" ? "paged_adamw_8bit" : "adamw_torch_fused"),
];

const sharding: readonly (Setting | Group)[] = [
  set("fsdp_version", 2),
  {
    name: "fsdp_config",
    why: "the weights do not fit on each card as a whole",
    settings: [
      set("offload_params", false),
      set("cpu_ram_efficient_loading", true),
      set("auto_wrap_policy", "TRANSFORMER_BASED_WRAP"),
      set("state_dict_type", "FULL_STATE_DICT"),
      set("reshard_after_forward", true),
    ],
  },
];

const precision = ({ hasBf16, hasMasters }: Job, recipe: AxolotlRecipe): Setting => {
  if (hasMasters) return set("bf16", true, "arithmetic; the master weights stay in fp32");
  return set(hasBf16 ? "bf16" : "fp16", hasBf16 && recipe.trains === "all-weights" ? "full" : true);
};

/** The file: one YAML. */
export const write = (job: Job, recipe: AxolotlRecipe): string => {
  const { settings, hasBf16 } = job;
  const optimizer = recipe.trains === "all-weights" ? recipe.optimizer : undefined;
  return yaml(
    present<Setting | Group>([
      set("base_model", modelPath(job)),
      ...(recipe.trains === "adapter" ? recipe.adapter(job) : []),
      set("datasets", [{ path: "train.jsonl", type: "chat_template" }], 'JSON lines with "messages"'),
      set("chat_template", "tokenizer_default_fallback_chatml", "the model's own, else ChatML"),
      set("val_set_size", 0.1, "held out to see overfitting"),
      set("output_dir", "output"),
      set("sequence_len", settings.sequenceLength),
      set("sample_packing", false),
      set("micro_batch_size", settings.microBatchSize, "evaluation takes as many at once"),
      accumulation(job),
      set("num_epochs", job.epochs, "stop earlier when eval_loss rises"),
      set("learning_rate", job.learningRate.value, job.learningRate.why),
      set("lr_scheduler", "cosine"),
      ...(optimizer ?? plainOptimizer)(job),
      precision(job, recipe),
      set("flash_attention", hasBf16, hasBf16 ? undefined : "needs Ampere or later"),
      set("gradient_checkpointing", settings.gradientCheckpointing || settings.activationOffload),
      settings.activationOffload && set("activation_offloading", true, "activations wait in host memory"),
      ...(settings.loss === "chunked"
        ? [
            set("plugins", ["axolotl.integrations.liger.LigerPlugin"]),
            set("liger_fused_linear_cross_entropy", true, "never holds all logits at once"),
          ]
        : []),
      ...(sharded(job) ? sharding : []),
      set("evals_per_epoch", 1),
      set("saves_per_epoch", 1),
    ]),
  );
};
