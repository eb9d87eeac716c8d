import { valueIn } from "../../check/files/source.ts";
import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "ms-swift",
  options:
    /^(?:model|tuner_type|train_type|sft_type|model_type|dataset|split_dataset_ratio|target_modules|torch_dtype|quant_bits|quant_method|rlhf_type|loss_scale|attn_impl|lora_rank|max_length)$/,
  model: /^model(?:_id_or_path)?$/,
  command: /^swift |^swift(?:\.|\/)/,
  call: null,
  isIdle: (section) =>
    section.syntax === "yaml" &&
    section.options.some(({ name }) => /^(?:sampler_(?:type|engine)|infer_backend|num_return_sequences)$/.test(name)) &&
    valueIn(section, "tuner_type") === undefined,
  read: () => import("./read.ts"),
};
