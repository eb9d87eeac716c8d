import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "Axolotl",
  options:
    /^(?:base_model|base_model_config|sequence_len|micro_batch_size|val_set_size|sample_packing|lora_target_linear|num_epochs|adapter|eval_sample_packing|pad_to_sequence_len|evals_per_epoch|rl|optimizer|special_tokens)$/,
  model: /^base_model(?:_config)?$/,
  command: /^axolotl |^axolotl\.cli\.train$/,
  call: null,
  read: () => import("./read.ts"),
};
