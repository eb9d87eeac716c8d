import { valueIn } from "../../check/files/source.ts";
import type { FrameworkReader } from "../reader.ts";

export const reader: FrameworkReader = {
  name: "torchtune",
  options:
    /^(?:tokenizer|checkpointer|enable_activation_checkpointing|enable_activation_offloading|max_steps_per_epoch|metric_logger|optimizer_in_bwd|batch_size|log_peak_memory_stats|resume_from_checkpoint|lr_scheduler|quantizer|enable_kv_cache)$/,
  model: /^(?:model|policy_model)$/,
  command: /^tune run /,
  call: null,
  isIdle: (section) => valueIn(section, "optimizer") === undefined,
  read: () => import("./read.ts"),
};
