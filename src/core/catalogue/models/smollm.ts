import type { ModelRow } from "../model-row.ts";

/** SmolLM. */
export const smollm = [
  {
    id: "smollm2-135m",
    huggingFaceId: "HuggingFaceTB/SmolLM2-135M",
    config: {
      model_type: "llama",
      hidden_size: 576,
      intermediate_size: 1536,
      num_hidden_layers: 30,
      num_attention_heads: 9,
      num_key_value_heads: 3,
      vocab_size: 49_152,
      tie_word_embeddings: true,
    },
  },
  {
    id: "smollm2-360m",
    huggingFaceId: "HuggingFaceTB/SmolLM2-360M",
    config: {
      model_type: "llama",
      hidden_size: 960,
      intermediate_size: 2560,
      num_hidden_layers: 32,
      num_attention_heads: 15,
      num_key_value_heads: 5,
      vocab_size: 49_152,
      tie_word_embeddings: true,
    },
  },
  {
    id: "smollm2-1.7b",
    huggingFaceId: "HuggingFaceTB/SmolLM2-1.7B",
    config: {
      model_type: "llama",
      hidden_size: 2048,
      intermediate_size: 8192,
      num_hidden_layers: 24,
      num_attention_heads: 32,
      vocab_size: 49_152,
      tie_word_embeddings: true,
    },
  },
  {
    id: "smollm3-3b",
    huggingFaceId: "HuggingFaceTB/SmolLM3-3B",
    config: {
      model_type: "smollm3",
      hidden_size: 2048,
      intermediate_size: 11_008,
      num_hidden_layers: 36,
      num_attention_heads: 16,
      num_key_value_heads: 4,
      vocab_size: 128_256,
    },
  },
] as const satisfies readonly ModelRow[];
