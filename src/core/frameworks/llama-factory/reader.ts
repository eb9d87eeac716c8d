import { type Section, valueIn } from "../../check/files/source.ts";
import type { FrameworkReader } from "../reader.ts";

/** Files of `llamafactory-cli export`, `chat` and `api`, and of training with nothing but its evaluation. */
const isIdle = (section: Section): boolean => {
  const says = (name: string): boolean => valueIn(section, name) === true;
  const has = (name: string): boolean => valueIn(section, name) !== undefined;
  const adapter = valueIn(section, "peft_config");
  const merges = typeof adapter === "object" && adapter !== null && "export_dir" in adapter;
  if (has("export_dir") || (merges && !has("train_dataset"))) return true;
  return !says("do_train") && (has("infer_backend") || says("do_predict") || says("do_eval"));
};

export const reader: FrameworkReader = {
  name: "LLaMA-Factory",
  options:
    /^(?:stage|finetuning_type|cutoff_len|template|dataset|dataset_dir|lora_rank|lora_target|preprocessing_num_workers|overwrite_cache|plot_loss|val_size|quantization_bit|pref_beta|pref_loss|flash_attn|max_samples|infer_backend|export_dir|model_class|kernel_config|dist_config|quant_config|peft_config|train_dataset|batching_strategy|sample_backend)$/,
  model: /^model(?:_name_or_path)?$/,
  command: /^llamafactory(?:-cli)? |^llamafactory/,
  call: null,
  isIdle,
  read: () => import("./read.ts"),
};
