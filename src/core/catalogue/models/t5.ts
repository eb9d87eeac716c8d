import type { ModelRow } from "../model-row.ts";

/** T5. */
export const t5 = [
  {
    id: "t5-small",
    huggingFaceId: "google-t5/t5-small",
    config: { model_type: "t5", d_model: 512, d_kv: 64, d_ff: 2048, num_layers: 6, num_heads: 8, vocab_size: 32_128 },
  },
  {
    id: "t5-base",
    huggingFaceId: "google-t5/t5-base",
    config: { model_type: "t5", d_model: 768, d_kv: 64, d_ff: 3072, num_layers: 12, num_heads: 12, vocab_size: 32_128 },
  },
  {
    id: "t5-large",
    huggingFaceId: "google-t5/t5-large",
    config: {
      model_type: "t5",
      d_model: 1024,
      d_kv: 64,
      d_ff: 4096,
      num_layers: 24,
      num_heads: 16,
      vocab_size: 32_128,
    },
  },
  {
    id: "flan-t5-xl",
    huggingFaceId: "google/flan-t5-xl",
    config: {
      model_type: "t5",
      d_model: 2048,
      d_kv: 64,
      d_ff: 5120,
      num_layers: 24,
      num_heads: 32,
      vocab_size: 32_128,
      feed_forward_proj: "gated-gelu",
      tie_word_embeddings: false,
    },
  },
  {
    id: "flan-t5-xxl",
    huggingFaceId: "google/flan-t5-xxl",
    config: {
      model_type: "t5",
      d_model: 4096,
      d_kv: 64,
      d_ff: 10_240,
      num_layers: 24,
      num_heads: 64,
      vocab_size: 32_128,
      feed_forward_proj: "gated-gelu",
      tie_word_embeddings: false,
    },
  },
] as const satisfies readonly ModelRow[];
