import { valueIn } from "../../check/files/source.ts";
import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "Transformers",
  options:
    /^(?:model_name_or_path|per_device_train_batch_size|gradient_accumulation_steps|num_train_epochs|learning_rate|output_dir|block_size|train_file|optim|bf16|warmup_steps|lr_scheduler_type)$/,
  model: /^model_name(?:_or_path)?$/,
  command: /^run_\w+\.py$/,
  call: /^(?:\w+\.)?(?:Seq2Seq)?(?:TrainingArguments|Trainer)$/,
  isIdle: (section) =>
    valueIn(section, "do_train") !== true &&
    (valueIn(section, "do_eval") === true || valueIn(section, "do_predict") === true) &&
    valueIn(section, "per_device_train_batch_size") === undefined,
  read: () => import("./read.ts"),
};
