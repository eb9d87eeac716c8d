import type { ModelRow } from "../model-row.ts";

/** Falcon. */
export const falcon = [
  {
    id: "falcon3-1b-base",
    huggingFaceId: "tiiuae/Falcon3-1B-Base",
    config: {
      model_type: "llama",
      hidden_size: 2048,
      intermediate_size: 8192,
      num_hidden_layers: 18,
      num_attention_heads: 8,
      num_key_value_heads: 4,
      vocab_size: 131_072,
    },
  },
  {
    id: "falcon3-3b-base",
    huggingFaceId: "tiiuae/Falcon3-3B-Base",
    config: {
      model_type: "llama",
      hidden_size: 3072,
      intermediate_size: 9216,
      num_hidden_layers: 22,
      num_attention_heads: 12,
      num_key_value_heads: 4,
      vocab_size: 131_072,
    },
  },
  {
    id: "falcon3-7b-base",
    huggingFaceId: "tiiuae/Falcon3-7B-Base",
    config: {
      model_type: "llama",
      hidden_size: 3072,
      intermediate_size: 23_040,
      num_hidden_layers: 28,
      num_attention_heads: 12,
      num_key_value_heads: 4,
      vocab_size: 131_072,
    },
  },
  {
    id: "falcon3-10b-base",
    huggingFaceId: "tiiuae/Falcon3-10B-Base",
    config: {
      model_type: "llama",
      hidden_size: 3072,
      intermediate_size: 23_040,
      num_hidden_layers: 40,
      num_attention_heads: 12,
      num_key_value_heads: 4,
      vocab_size: 131_072,
    },
  },
  {
    id: "falcon-7b",
    huggingFaceId: "tiiuae/falcon-7b",
    config: {
      model_type: "falcon",
      hidden_size: 4544,
      num_hidden_layers: 32,
      num_attention_heads: 71,
      vocab_size: 65_024,
    },
  },
  {
    id: "falcon-40b",
    huggingFaceId: "tiiuae/falcon-40b",
    config: {
      model_type: "falcon",
      hidden_size: 8192,
      num_hidden_layers: 60,
      num_attention_heads: 128,
      new_decoder_architecture: true,
      num_kv_heads: 8,
      vocab_size: 65_024,
    },
  },
] as const satisfies readonly ModelRow[];
