import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "LLaMA-Factory",
  options:
    /^(?:stage|finetuning_type|cutoff_len|template|dataset|dataset_dir|lora_rank|lora_target|preprocessing_num_workers|overwrite_cache|plot_loss|val_size|quantization_bit|pref_beta|pref_loss|flash_attn|max_samples)$/,
  command: /^llamafactory(?:-cli)? |^llamafactory/,
  call: null,
  read: () => import("./read.ts"),
};
