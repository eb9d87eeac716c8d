import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "ms-swift",
  options:
    /^(?:model|tuner_type|train_type|sft_type|model_type|dataset|split_dataset_ratio|target_modules|torch_dtype|quant_bits|quant_method|rlhf_type|loss_scale|attn_impl|lora_rank|max_length)$/,
  command: /^swift |^swift(?:\.|\/)/,
  call: null,
  read: () => import("./read.ts"),
};
