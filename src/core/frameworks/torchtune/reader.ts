import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "torchtune",
  options:
    /^(?:tokenizer|checkpointer|enable_activation_checkpointing|enable_activation_offloading|max_steps_per_epoch|metric_logger|optimizer_in_bwd|batch_size|log_peak_memory_stats|resume_from_checkpoint|lr_scheduler)$/,
  command: /^tune run /,
  call: null,
  read: () => import("./read.ts"),
};
