import type { FrameworkReader } from "../reader.ts";
import { trlCommand } from "./command.ts";

export const reader: FrameworkReader = {
  name: "TRL",
  options:
    /^(?:dataset_name|dataset_text_field|use_peft|lora_r|lora_target_modules|completion_only_loss|assistant_only_loss|max_length|num_generations|max_completion_length|reward_funcs|dtype|use_bnb_nested_quant|beta|max_prompt_length|precompute_ref_log_probs|dataset_mixer|dataset_mixture|dataset_splits|max_seq_length|packing|dataset_num_proc|hub_model_revision)$/,
  model: /^model_name_or_path$/,
  command: trlCommand,
  call: /^(?:\w*\.)?(?:SFT|DPO|GRPO|KTO|ORPO|CPO|RLOO|Reward|PPO|OnlineDPO|GKD)(?:Config|Trainer)$/,
  takesTransformersFiles: true,
  read: () => import("./read.ts"),
};
