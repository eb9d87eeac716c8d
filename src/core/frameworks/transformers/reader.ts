import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "Transformers",
  options:
    /^(?:model_name_or_path|per_device_train_batch_size|gradient_accumulation_steps|num_train_epochs|learning_rate|output_dir|block_size|train_file|optim|bf16|warmup_steps|lr_scheduler_type)$/,
  command: /\.py$/,
  call: /^(?:\w+\.)?(?:Seq2Seq)?(?:TrainingArguments|Trainer)$/,
  read: () => import("./read.ts"),
};
