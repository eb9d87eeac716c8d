import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "TRL",
  options:
    /^(?:dataset_name|dataset_text_field|use_peft|lora_r|lora_target_modules|completion_only_loss|assistant_only_loss|max_length|num_generations|max_completion_length|reward_funcs|dtype|use_bnb_nested_quant)$/,
  command: /^trl |^(?:sft|dpo|grpo|kto|rloo|reward|sft_trl|train_sft|run_sft)\w*\.py$/,
  call: /^(?:\w*\.)?(?:SFT|DPO|GRPO|KTO|ORPO|CPO|RLOO|Reward|PPO|OnlineDPO|GKD)(?:Config|Trainer)$/,
  read: () => import("./read.ts"),
};
