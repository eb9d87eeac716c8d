/** TRL's own commands, and scripts named as its own are. */
export const trlCommand = /^trl |^(?:sft|dpo|grpo|kto|rloo|reward|sft_trl|train_sft|run_sft)\w*\.py$/;
