import type { Job } from "../job.ts";

/**
 * Families whose keys and values are made of latents, which Transformers 5.17 gives the axis of a single head: those whose
 * modeling_*.py has `view(batch_size, 1, seq_length, self.kv_lora_rank)`.
 */
const families: ReadonlySet<string> = new Set([
  "deepseek_v2",
  "deepseek_v3",
  "deepseek_v32",
  "glm4_moe_lite",
  "glm_moe_dsa",
  "kimi_linear",
  "mistral4",
]);

export const hasLatentAttention = ({ modelType }: Pick<Job, "modelType">): boolean => families.has(modelType);
