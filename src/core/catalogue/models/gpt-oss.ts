import type { ModelRow } from "../model-row.ts";

/** gpt-oss. */
export const gptOss = [
  {
    id: "gpt-oss-20b",
    huggingFaceId: "openai/gpt-oss-20b",
    config: {
      model_type: "gpt_oss",
      hidden_size: 2880,
      intermediate_size: 2880,
      num_hidden_layers: 24,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      head_dim: 64,
      vocab_size: 201_088,
      num_local_experts: 32,
      num_experts_per_tok: 4,
      stored_as: "mxfp4",
    },
  },
  {
    id: "gpt-oss-120b",
    huggingFaceId: "openai/gpt-oss-120b",
    config: {
      model_type: "gpt_oss",
      hidden_size: 2880,
      intermediate_size: 2880,
      num_hidden_layers: 36,
      num_attention_heads: 64,
      num_key_value_heads: 8,
      head_dim: 64,
      vocab_size: 201_088,
      num_local_experts: 128,
      num_experts_per_tok: 4,
      stored_as: "mxfp4",
    },
  },
] as const satisfies readonly ModelRow[];
